import {render, useWindowSize} from 'ink';
import {type ReactNode, useMemo, useSyncExternalStore} from 'react';
import type {Outcome, State, Wizard} from '../wizard/model.ts';
import type {ScreenContext, ScreenSettings} from './context.ts';
import {ScreenProvider} from './parts/use-screen.ts';
import {Screen} from './screen.tsx';

/**
 * Shows a running wizard in the terminal until it has ended, and answers how. It alone draws and reads
 * keys meanwhile; when it resolves or rejects, the terminal is as it was before. Ctrl-C and the end
 * of the input interrupt the wizard, which first lets go of what it holds.
 *
 * @throws what a screen threw: a bug
 */
export async function showWizard(wizard: Wizard, context: ScreenContext): Promise<Outcome> {
	const {stdin, stdout, screenReader = false} = context;
	const interrupt = (): void => wizard.send({type: 'interrupt'});
	const terminal = render(<App wizard={wizard} settings={context} />, {
		stdin,
		stdout,
		exitOnCtrlC: false,
		patchConsole: false,
		// Whoever calls has looked at the terminal already, and may have given a screen reader plain text instead.
		interactive: true,
		isScreenReaderEnabled: screenReader,
	});
	const drawn = terminal.waitUntilExit();
	stdin.once('end', interrupt);
	drawn.catch(interrupt);

	try {
		const outcome = await wizard.ended;
		await terminal.waitUntilRenderFlush();
		return outcome;
	} finally {
		stdin.removeListener('end', interrupt);
		terminal.unmount();
		await drawn;
	}
}

type AppProps = {readonly wizard: Wizard; readonly settings: ScreenSettings};

/** Draws the present state of the wizard and sends it the person's answers. */
export function App({wizard, settings}: AppProps): ReactNode {
	const state = useSyncExternalStore(wizard.subscribe, wizard.state);
	const {columns, rows} = useWindowSize();
	const tools = useMemo(
		() => ({
			...settings,
			columns,
			rows,
			send: wizard.send,
			isShown: () => placeOf(wizard.state()) === placeOf(state),
		}),
		[settings, wizard, state, columns, rows],
	);

	return (
		<ScreenProvider value={tools}>
			<Screen state={state} />
		</ScreenProvider>
	);
}

/** A key is meant for the screen and the step that a person sees, whatever else changes there. */
function placeOf(state: State): string {
	return state.at === 'step' ? state.step : state.at;
}
