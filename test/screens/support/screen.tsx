import {render} from 'ink-testing-library';
import {onTestFinished, vi} from 'vitest';
import {App} from '../../../src/screens/app.tsx';
import type {ScreenSettings} from '../../../src/screens/context.ts';
import type {State} from '../../../src/wizard/model.ts';
import {sampleSettings} from './sample.ts';
import {createTestWizard, type TestWizard} from './wizard.ts';

/** Keys as a terminal sends them. */
export const keys = {
	enter: '\r',
	esc: '\u001B',
	tab: '\t',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	backspace: '\u007F',
	delete: '\u001B[3~',
	ctrlC: '\u0003',
	ctrlU: '\u0015',
	ctrlW: '\u0017',
} as const;

/** A paste as a terminal with bracketed paste sends it. */
export function pasteOf(text: string): string {
	return `\u001B[200~${text}\u001B[201~`;
}

export type Shown = {
	readonly wizard: TestWizard;
	readonly press: (...chunks: readonly string[]) => void;
	/** The present frame. */
	readonly frame: () => string;
	readonly frames: readonly string[];
};

/** Shows a state with the real machine behind it, in a window of 100 columns. */
export function show(
	begin: State,
	changes: Partial<ScreenSettings> = {},
	rows: number = 60,
): Shown {
	// Where the window is not known, Ink looks here first.
	vi.stubEnv('COLUMNS', '100');
	vi.stubEnv('LINES', String(rows));
	const settings = sampleSettings('en', changes);
	const wizard = createTestWizard(settings.rules, begin);
	const {stdin, stdout, frames, lastFrame, unmount} = render(
		<App wizard={wizard} settings={settings} />,
	);
	onTestFinished(() => {
		unmount();
		stdout.removeAllListeners();
		vi.unstubAllEnvs();
	});

	return {
		wizard,
		press(...chunks) {
			for (const chunk of chunks) {
				stdin.write(chunk);
			}
		},
		frame: () => lastFrame() ?? '',
		frames,
	};
}
