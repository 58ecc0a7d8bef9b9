import {PassThrough, Writable} from 'node:stream';
import xterm from '@xterm/headless';

/** A terminal that remembers how it was switched, and shows what a person would see. */
export type FakeTerminal = {
	readonly stdin: PassThrough;
	readonly stdout: Writable;
	/** Everything that was written, escape sequences too. */
	readonly written: () => string;
	/** The lines that are visible or scrolled out, without empty ones at the end. */
	readonly text: () => string;
	/** Lines that were pushed out of the window at its top. */
	readonly scrolled: () => number;
	/** Whether the keyboard is in raw mode. */
	readonly isRaw: () => boolean;
	readonly resize: (columns: number, rows: number) => void;
};

export function createTerminal(columns: number = 80, rows: number = 24): FakeTerminal {
	const screen = new xterm.Terminal({
		cols: columns,
		rows,
		allowProposedApi: true,
		convertEol: true,
	});
	let raw = false;
	let written = '';
	const stdin = Object.assign(new PassThrough(), {
		isTTY: true,
		setRawMode(on: boolean) {
			raw = on;
		},
		ref: () => undefined,
		unref: () => undefined,
	});
	const stdout = Object.assign(
		new Writable({
			write(chunk, _encoding, done) {
				written += String(chunk);
				screen.write(String(chunk), done);
			},
		}),
		{isTTY: true, columns, rows},
	);

	return {
		stdin,
		stdout,
		written: () => written,
		text() {
			const {active} = screen.buffer;
			const lines = Array.from({length: active.length}, (_, index) =>
				active.getLine(index)?.translateToString(true),
			);
			return lines.join('\n').trimEnd();
		},
		scrolled: () => screen.buffer.active.baseY,
		isRaw: () => raw,
		resize(toColumns, toRows) {
			screen.resize(toColumns, toRows);
			Object.assign(stdout, {columns: toColumns, rows: toRows});
			stdout.emit('resize');
		},
	};
}
