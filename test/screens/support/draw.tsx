import {renderToString} from 'ink';
import type {ScreenSettings} from '../../../src/screens/context.ts';
import {ScreenProvider} from '../../../src/screens/parts/use-screen.ts';
import {Screen} from '../../../src/screens/screen.tsx';
import type {State} from '../../../src/wizard/model.ts';
import {sampleSettings} from './sample.ts';

type DrawOptions = {
	readonly columns: number;
	/** Rows of the window; enough for everything where not given. */
	readonly rows?: number;
	readonly settings?: ScreenSettings;
};

/** The frame of a state in a window, as text. */
export function draw(state: State, options: DrawOptions): string {
	const {columns, rows = 80, settings = sampleSettings()} = options;
	const tools = {...settings, columns, rows, send: () => undefined, isShown: () => true};

	return renderToString(
		<ScreenProvider value={tools}>
			<Screen state={state} />
		</ScreenProvider>,
		{columns},
	);
}
