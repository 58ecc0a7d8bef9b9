import {AppError} from '../core/errors.ts';
import {openConsole} from './console.ts';
import type {TalkContext} from './context.ts';
import {helpLines, menuLines, promptOf} from './menu.ts';
import {type Move, type Question, understand} from './question.ts';

/** Something to choose, with the words for it. */
type Option = {readonly value: string; readonly words: string};

/**
 * Asks once which of several things is meant, outside of any wizard.
 *
 * @param usual what Enter alone takes
 * @throws AppError `interrupted` at Ctrl-C and when the person leaves, `input-closed`; the reason of the signal
 */
export async function chooseOne(
	{
		question: asked,
		options,
		usual,
	}: {
		readonly question: string;
		readonly options: readonly Option[];
		readonly usual: string | undefined;
	},
	{messages, terminal}: Pick<TalkContext, 'messages' | 'terminal'>,
	signal: AbortSignal,
): Promise<string> {
	const pressed = new AbortController();
	const console = openConsole(terminal, () => pressed.abort(new AppError('interrupted')));
	const choices = options.map(({words}) => ({words, move: {type: 'close'} satisfies Move}));
	const first = choices[options.findIndex(({value}) => value === usual)];
	const enter = first && {words: usual ?? '', move: first.move};
	const question: Question = {lines: [asked], choices, enter, leave: messages.keys.quit};
	const either = AbortSignal.any([signal, pressed.signal]);

	try {
		console.print(menuLines(question, messages));

		while (true) {
			const line = await console.ask(promptOf(question, messages), either);

			if (line === undefined) {
				throw new AppError('input-closed');
			}

			const wish = understand(question, line);

			switch (wish.type) {
				case 'move': {
					const option = options[choices.findIndex(({move}) => move === wish.move)];

					if (option !== undefined) {
						return option.value;
					}

					break;
				}
				case 'leave':
					throw new AppError('interrupted');
				case 'help':
					console.print([...helpLines(messages), ...menuLines(question, messages)]);
					break;
				case 'nonsense':
					console.print([messages.plain.notAChoice]);
					break;
				default:
					wish satisfies never;
			}
		}
	} finally {
		console.close();
	}
}
