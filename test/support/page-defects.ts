import type {Page} from 'playwright-core';

/**
 * What is wrong with the page that a browser shows, for a person with a small window, a screen reader
 * or weak eyes; empty when nothing is.
 */
export function defectsOf(page: Page): Promise<readonly string[]> {
	// Runs in the page, so it can use nothing of this file.
	return page.evaluate(() => {
		const root = document.documentElement;
		const defects: string[] = [];
		const demand = (fine: boolean, defect: string) => {
			if (!fine) {
				defects.push(defect);
			}
		};

		demand(document.title !== '', 'no title');
		demand(['en', 'es'].includes(root.lang), `language "${root.lang}"`);
		demand(document.querySelectorAll('h1').length === 1, 'not one h1');
		demand(root.scrollWidth <= root.clientWidth, `${root.scrollWidth} px wide`);

		for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
			'input:not([type=hidden]), select',
		)) {
			demand((field.labels?.length ?? 0) > 0, `${field.name} has no label`);
		}

		/** Red, green and blue from 0 to 1, and how opaque they are. */
		const channelsOf = (colour: string): readonly number[] => {
			const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
			return [red / 255, green / 255, blue / 255, alpha];
		};
		const groundOf = (element: Element): readonly number[] => {
			const channels = channelsOf(getComputedStyle(element).backgroundColor);
			return channels[3] === 1 || element.parentElement === null
				? channels
				: groundOf(element.parentElement);
		};
		// Relative luminance and contrast as WCAG 2 defines them.
		const luminanceOf = (channels: readonly number[]): number => {
			const [red = 0, green = 0, blue = 0] = channels.map(channel =>
				channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
			);
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const contrastOf = (element: Element): number => {
			const text = luminanceOf(channelsOf(getComputedStyle(element).color));
			const ground = luminanceOf(groundOf(element));
			return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
		};

		for (const element of document.body.querySelectorAll('*')) {
			const words = [...element.childNodes]
				.filter(node => node.nodeType === Node.TEXT_NODE)
				.map(node => node.textContent?.trim())
				.join('');
			demand(
				words === '' || contrastOf(element) >= 4.5,
				`"${words}" has a contrast of ${contrastOf(element)}`,
			);
		}

		return defects;
	});
}
