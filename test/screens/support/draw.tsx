import {PassThrough, Writable} from 'node:stream';
import {render, renderToString} from 'ink';
import type {ReactNode} from 'react';
import type {ScreenSettings} from '../../../src/screens/context.ts';
import {ScreenProvider} from '../../../src/screens/parts/use-screen.ts';
import {Screen} from '../../../src/screens/screen.tsx';
import type {State} from '../../../src/wizard/model.ts';
import {sampleSettings} from './sample.ts';

export type DrawOptions = {
	readonly columns: number;
	/** Rows of the window; enough for everything where not given. */
	readonly rows?: number;
	readonly settings?: ScreenSettings;
};

/** The frame of a state in a window, as text. */
export function draw(state: State, options: DrawOptions): string {
	return drawNode(<Screen state={state} />, options);
}

/** The same for a part that opens over a screen. */
export function drawNode(node: ReactNode, {columns, rows = 80, settings}: DrawOptions): string {
	return renderToString(inWindow(node, columns, rows, settings), {columns});
}

/** What a screen reader is given of a state. */
export function speak(state: State, settings?: ScreenSettings): string {
	let spoken = '';
	const stdout = Object.assign(
		new Writable({
			write(chunk, _encoding, done) {
				spoken = String(chunk);
				done();
			},
		}),
		{columns: 80, rows: 24},
	);
	const stdin = Object.assign(new PassThrough(), {
		isTTY: true,
		setRawMode: () => undefined,
		ref: () => undefined,
		unref: () => undefined,
	});
	const {unmount} = render(inWindow(<Screen state={state} />, 80, 24, settings), {
		stdin: stdin as unknown as NodeJS.ReadStream,
		stdout: stdout as unknown as NodeJS.WriteStream,
		debug: true,
		interactive: true,
		isScreenReaderEnabled: true,
		patchConsole: false,
	});
	const first = spoken;
	unmount();
	return first;
}

function inWindow(
	node: ReactNode,
	columns: number,
	rows: number,
	settings: ScreenSettings = sampleSettings(),
): ReactNode {
	const tools = {...settings, columns, rows, send: () => undefined, isShown: () => true};
	return <ScreenProvider value={tools}>{node}</ScreenProvider>;
}
