import type {Event} from '../wizard/model.ts';

/** What an answer does. */
export type Move =
	/** One event after the other goes to the wizard; `lines` say what happens, where the wizard does not. */
	| {
			readonly type: 'send';
			readonly events: readonly Event[];
			readonly lines?: readonly string[] | undefined;
			/** The wizard has something to do before it answers; nothing is asked until it has. */
			readonly waits?: true | undefined;
	  }
	/** A further question, asked before the wizard's own is asked again. */
	| {readonly type: 'ask'; readonly question: Question}
	/** The same question once more, as it is now. */
	| {readonly type: 'replace'; readonly question: () => Question}
	/** Back to the question before a further one. */
	| {readonly type: 'close'}
	| {readonly type: 'tell'; readonly lines: readonly string[]};

/** One of several answers. */
export type Choice = {
	readonly words: string;
	/** More about it, on a line of its own. */
	readonly meaning?: string | undefined;
	readonly move: Move;
};

/** What Enter alone does. */
export type Default = {readonly words: string; readonly move: Move};

/** A question as plain text: choices with numbers, or something to type, or both. */
export type Question = {
	/** Above the choices. */
	readonly lines?: readonly string[] | undefined;
	readonly choices: readonly Choice[];
	/** What is to be typed, where that is more than the number of a choice. */
	readonly label?: string | undefined;
	readonly enter?: Default | undefined;
	/** What is typed and no choice. */
	readonly text?: Text | undefined;
	readonly back?: Move | undefined;
	/** What leaving is called here. */
	readonly leave: string;
	/** A further question that is asked again after an event, because it holds an answer that is not given yet. */
	readonly stays?: true;
};

type Text = {
	/** Nothing of it is shown, while it is typed or later. */
	readonly hidden: boolean;
	/** A number or a letter is text too; only an empty line is none. */
	readonly literal?: boolean | undefined;
	readonly move: (typed: string) => Move;
};

/** One event for the wizard. */
export function send(event: Event, lines?: readonly string[]): Move {
	return {type: 'send', events: [event], lines};
}

/** An event that the wizard does not answer at once. */
export function sendAndWait(event: Event): Move {
	return {type: 'send', events: [event], waits: true};
}

/** What a person wants by a line. */
export type Wish =
	| {readonly type: 'move'; readonly move: Move; readonly choice?: string | undefined}
	| {readonly type: 'help'}
	| {readonly type: 'leave'}
	/** None of the choices. */
	| {readonly type: 'nonsense'};

/** A number of a list; no id, secret, address or token is as short. */
const number = /^\d{1,2}$/;

/** Reads a line as the answer to a question. */
export function understand(question: Question, line: string): Wish {
	const {choices, enter, text, back} = question;
	const typed = line.trim();
	const moveOrNonsense = (move: Move | undefined): Wish =>
		move === undefined ? {type: 'nonsense'} : {type: 'move', move};

	if (typed === '') {
		return moveOrNonsense(enter?.move ?? text?.move(''));
	}

	if (text?.literal === true) {
		return moveOrNonsense(text.move(line));
	}

	if (number.test(typed)) {
		const choice = choices[Number(typed) - 1];
		return choice === undefined
			? {type: 'nonsense'}
			: {type: 'move', move: choice.move, choice: choice.words};
	}

	switch (typed.toLowerCase()) {
		case '?':
			return {type: 'help'};
		case 'q':
			return {type: 'leave'};
		case 'b':
			return moveOrNonsense(back);
		default:
			return moveOrNonsense(text?.move(line));
	}
}
