import {AppError} from '../../core/errors.ts';
import type {Wizard} from '../../wizard/model.ts';
import type {SignInOptions} from '../../wizard/sign-in.ts';
import type {Context} from '../context.ts';

/**
 * Takes each line of standard input as the address of the browser until the sign-in has its answer.
 * Where a listener waits as well, the end of the input means only that nothing will be pasted.
 *
 * @throws AppError `input-closed` when nothing but the input was waited for
 */
export async function readPastedLines(
	{terminal}: Pick<Context, 'terminal'>,
	receive: SignInOptions['receive'],
	wizard: Wizard,
	signal: AbortSignal,
): Promise<void> {
	for (;;) {
		const line = await nextLine(terminal, signal);

		if (line === 'over') {
			return;
		}

		if (line === undefined) {
			const state = wizard.state();

			if (receive === 'paste' || (state.at === 'waiting' && !state.signIn.listening)) {
				throw new AppError('input-closed');
			}

			return;
		}

		if (line.text.trim() !== '') {
			wizard.send({type: 'pasted', text: line.text});
		}
	}
}

/** `over` once the sign-in has its answer, which ends the reading. */
async function nextLine(
	terminal: Context['terminal'],
	signal: AbortSignal,
): Promise<{readonly text: string} | undefined | 'over'> {
	try {
		const text = await terminal.readLine(signal);
		return text === undefined ? undefined : {text};
	} catch (error) {
		if (signal.aborted) {
			return 'over';
		}

		throw error;
	}
}
