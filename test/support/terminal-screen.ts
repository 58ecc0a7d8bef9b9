import type {IBuffer, Terminal} from '@xterm/headless';

/** The rows from `top` on; one that the terminal itself broke is one with those below it. */
export function textFrom(buffer: IBuffer, top: number): string {
	const isBroken = (y: number): boolean => buffer.getLine(y + 1)?.isWrapped === true;

	return Array.from({length: buffer.length - top}, (_, index) => {
		const y = top + index;
		const row = buffer.getLine(y)?.translateToString(!isBroken(y)) ?? '';
		return isBroken(y) ? row : `${row}\n`;
	})
		.join('')
		.trimEnd();
}

/** Every run of white space as one space. */
export function onOneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

/** What is not as a shell expects to find it after a program. */
export function changedModes({modes, buffer}: Terminal, raw: string): readonly string[] {
	const changes = {
		'the cursor is hidden': raw.lastIndexOf('\u001B[?25l') > raw.lastIndexOf('\u001B[?25h'),
		'bracketed paste is on': modes.bracketedPasteMode,
		'synchronised output is on': modes.synchronizedOutputMode,
		'the mouse reports': modes.mouseTrackingMode !== 'none',
		'the focus reports': modes.sendFocusMode,
		'the alternate screen is shown': buffer.active.type === 'alternate',
	};

	return Object.entries(changes).flatMap(([name, isSo]) => (isSo ? [name] : []));
}
