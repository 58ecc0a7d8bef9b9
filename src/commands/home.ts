import type {Command} from './context.ts';
import {openWizard} from './setup/on-terminal.ts';

/** `ig-wizard` without a command: the stored accounts, or the first-run wizard where there are none. */
export const run: Command = (context, input) => openWizard(context, input, {type: 'home'});
