import {AppError} from '../core/errors.ts';
import {lastWords} from '../telling/ended.ts';
import type {Outcome, State, Wizard} from '../wizard/model.ts';
import {createAgenda} from './agenda.ts';
import {questionOf} from './ask.ts';
import {type Console, openConsole} from './console.ts';
import type {PlainContext, TalkContext} from './context.ts';
import {helpLines, hiddenLines, menuLines, promptOf} from './menu.ts';
import {narrate, placeOf} from './narrate.ts';
import {type Move, type Question, understand} from './question.ts';

/**
 * Leads a person through a running wizard in plain text, until it has ended, and answers how. It
 * alone writes and reads keys meanwhile; when it resolves or rejects, the terminal is as it was before.
 * Ctrl-C and the end of the input interrupt the wizard, which first lets go of what it holds.
 *
 * @throws AppError `input-closed` when the input ended before the wizard did
 */
export async function talk(wizard: Wizard, {terminal, ...settings}: TalkContext): Promise<Outcome> {
	const context: PlainContext = {...settings, columns: () => terminal.stdout.columns};
	const console = openConsole(terminal, () => wizard.send({type: 'interrupt'}));

	try {
		const isAnswered = await converse(wizard, console, context);
		const outcome = await wizard.ended;
		console.print(['', lastWords(outcome, context)]);

		if (outcome.type === 'interrupted' && !isAnswered) {
			throw new AppError('input-closed');
		}

		return outcome;
	} finally {
		console.close();
	}
}

/** Tells every state and asks what it asks. Answers `false` when the input ended on the way. */
async function converse(wizard: Wizard, console: Console, context: PlainContext): Promise<boolean> {
	const {messages} = context;
	const agenda = createAgenda(() => questionOf(wizard.state(), context));
	let told: State | undefined;
	/** The choices that were read out last. */
	let menu = '';
	let asking = new AbortController();
	let change = Promise.withResolvers<void>();
	let isOpen = true;
	/** The wizard was told something and has not answered yet. */
	let isWaiting = false;
	let hasNews = false;

	const menuOf = (question: Question | undefined): string =>
		question === undefined ? '' : menuLines(question, messages).join('\n');

	const hear = (): void => {
		const before = told;
		told = wizard.state();
		const isElsewhere = before === undefined || placeOf(before) !== placeOf(told);

		if (isElsewhere) {
			agenda.begin();
			menu = '';
		}

		// What is being asked does not hold any more: its answer would be taken for something else.
		if (isElsewhere || menuOf(agenda.present()) !== menu) {
			asking.abort();
		}

		const lines = narrate(before, told, context);
		console.print(lines);
		hasNews ||= lines.length > 0;
		isWaiting = false;
		change.resolve();
		change = Promise.withResolvers();
	};

	const follow = (move: Move): void => {
		switch (move.type) {
			case 'send':
				agenda.answered();
				console.print(move.lines ?? []);
				hasNews = false;
				move.events.forEach(wizard.send);
				isWaiting = move.waits === true && !hasNews;
				break;
			case 'tell':
				console.print(move.lines);
				break;
			case 'ask':
			case 'replace':
			case 'close':
				agenda.turn(move);
				break;
			default:
				move satisfies never;
		}
	};

	const take = (line: string, question: Question): void => {
		const wish = understand(question, line);
		console.print(question.text?.hidden === true ? hiddenLines(line, wish, messages) : []);

		switch (wish.type) {
			case 'move':
				follow(wish.move);
				break;
			case 'help':
				console.print([...helpLines(messages), ...menuLines(question, messages)]);
				break;
			case 'leave':
				wizard.send({type: 'quit'});
				break;
			case 'nonsense':
				console.print([messages.plain.notAChoice]);
				break;
			default:
				wish satisfies never;
		}
	};

	const ask = async (question: Question): Promise<void> => {
		const prompt = promptOf(question, messages);
		asking = new AbortController();
		const {signal} = asking;

		if (menuOf(question) !== menu) {
			menu = menuOf(question);
			console.print(menuLines(question, messages));
		}

		const line = await console.ask(prompt, signal).catch((error: unknown) => {
			if (error !== signal.reason) {
				throw error;
			}
		});

		// The wizard may have gone on while the line was on its way.
		if (signal.aborted) {
			return;
		}

		if (line === undefined) {
			isOpen = false;
			wizard.send({type: 'interrupt'});
		} else {
			take(line, question);
		}
	};

	const unsubscribe = wizard.subscribe(hear);
	hear();

	try {
		while (wizard.state().at !== 'ended') {
			const question = isOpen && !isWaiting ? agenda.present() : undefined;
			await (question === undefined ? change.promise : ask(question));
		}
	} finally {
		unsubscribe();
	}

	return isOpen;
}
