import type {Step} from '../../core/checklist.ts';
import {linkAddress, metaAppIdOf} from '../../core/links.ts';
import type {Draft} from '../../core/profile.ts';
import {safeText} from '../../core/text.ts';
import type {Event} from '../../wizard/model.ts';
import type {Binding} from './bindings.ts';
import type {Block} from './block.ts';
import type {ScreenTools} from './use-screen.ts';
import {padTo, widthOf} from './wrap.ts';

/** The pages of a step, each address once: without a Meta app id several links lead to one page. */
export function stepLinks(
	step: Step,
	draft: Draft,
	{site}: Pick<ScreenTools, 'site'>,
): readonly string[] {
	return [...new Set(step.links.map(link => linkAddress(link, site, metaAppIdOf(draft))))];
}

/** The addresses in full; in a low window the place they lead to, once, and in the lowest the keys alone. */
export function linkBlocks(
	links: readonly string[],
	{messages}: Pick<ScreenTools, 'messages'>,
): readonly Block[] {
	const {page, otherPage} = messages.step;
	const column = Math.max(widthOf(page), links.length > 1 ? widthOf(otherPage) : 0) + 1;

	return links.map((address, index) => {
		const lead = {
			text: padTo(index === 0 ? page : otherPage, column),
			tone: 'strong',
		} as const;

		return {
			spans: [{text: safeText(address, 1000)}],
			lead,
			hard: true,
			gap: index === 0,
			yields: 'link',
			// Both are at one place, and without the first the word before the second makes no sense.
			brief:
				index === 0
					? {spans: [{text: `${new URL(address).host}/…`}], lead, hard: true, yields: 'page'}
					: undefined,
		};
	});
}

/** The keys of the pages: small letters for the first, capital letters for the other. */
export function linkBindings(
	links: readonly string[],
	copyKeys: readonly ['c', 'C'] | readonly ['l', 'L'],
	{messages: {keys}, send}: Pick<ScreenTools, 'messages' | 'send'>,
): readonly Binding[] {
	const [first, other] = links;
	const open = (address: string): Event => ({type: 'open-page', address});
	const copy = (text: string): Event => ({type: 'copy', text});

	return [
		...(first === undefined
			? []
			: [
					{key: 'o', words: keys.openPage, run: () => send(open(first))} as const,
					{key: copyKeys[0], words: keys.copyLink, run: () => send(copy(first))} as const,
				]),
		...(other === undefined
			? []
			: [
					{key: 'O', words: keys.openOtherPage, run: () => send(open(other))} as const,
					{key: copyKeys[1], words: keys.copyOtherLink, run: () => send(copy(other))} as const,
				]),
	];
}
