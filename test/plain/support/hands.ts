import {expect, vi} from 'vitest';
import {fill} from '../../../src/core/text.ts';
import {en as messages} from '../../../src/messages/en.ts';
import type {State, Wizard} from '../../../src/wizard/model.ts';
import type {FakeTerminal} from '../../screens/support/terminal.ts';
import type {Typist} from './typist.ts';

/** What a person does at a wizard, whatever the wizard looks like. */
export type Hand = {
	/** Takes what is offered. */
	readonly enter: () => Promise<void>;
	/** Gives an answer where there is something to type. */
	readonly say: (text: string) => Promise<void>;
	/** Does one of the things that are called like this. */
	readonly act: (name: Action) => Promise<void>;
	/** Takes the entry of a list, counted from 0. */
	readonly choose: (index: number) => Promise<void>;
	/** Marks the entry of a list, or takes the mark away. */
	readonly mark: (index: number) => Promise<void>;
};

/** What a person can do beside answering, and its key on the screens. */
const letters = {
	back: '\u001B',
	home: '\u001B',
	cancel: '\u001B',
	steps: 's',
	doForMe: 'a',
	copyToken: 'c',
	signInAgain: 'r',
	remove: 'd',
	importToken: 'i',
	connectAnother: 'n',
	practiseOld: 'p',
	browserError: 'e',
	showQr: 'u',
	tryAgain: 't',
} as const;

type Action = keyof typeof letters;

/** Actions that act on the current profile of home. */
const ofProfile: readonly Action[] = ['signInAgain', 'remove'];

const down = '\u001B[B';
const up = '\u001B[A';
const patience = {timeout: 8000, interval: 15};

/** Hands on the keys of the screens. */
export function handOnScreens(wizard: Wizard, {stdin, text}: FakeTerminal): Hand {
	const words = (): string => text().replace(/\s+/g, ' ');
	const shown = (mark: string): Promise<void> =>
		vi.waitFor(() => expect(words()).toContain(mark), patience);
	const press = async (keys: string): Promise<void> => {
		await shown(markOf(wizard.state()));
		stdin.write(keys);
	};
	const hasField = (): boolean => words().includes('> ');

	return {
		enter: () => press('\r'),
		async say(typed) {
			await press('\u0015');
			stdin.write(`${typed}\r`);
		},
		async act(name) {
			await shown(markOf(wizard.state()));
			const key = letters[name];
			stdin.write(hasField() && key !== letters.back ? `\t${key}` : key);

			if (name === 'steps') {
				await shown(messages.stepList.title);
			} else if (name === 'browserError') {
				await shown(messages.waiting.shows);
			}
		},
		async choose(index) {
			await press(up.repeat(30));
			stdin.write(down.repeat(index));
			stdin.write('\r');
		},
		async mark(index) {
			await press(up.repeat(30));
			stdin.write(down.repeat(index));
			stdin.write(' ');
		},
	};
}

/** Hands on a keyboard that answers one question after the other. */
export function handInPlainText(wizard: Wizard, typist: Typist): Hand {
	const {plain, keys} = messages;
	const asked = (): Promise<void> => typist.asked(': ');
	const say = async (line: string): Promise<void> => {
		await asked();
		await typist.answer(': ', line);
	};
	const pick = async (words: string): Promise<void> => {
		await asked();
		await say(numberOf(typist, words));
	};

	return {
		enter: () => say(''),
		async say(typed) {
			if (wizard.state().at === 'naming') {
				await pick(plain.otherName);
			}

			await say(typed);
		},
		async act(name) {
			if (wizard.state().at === 'home' && ofProfile.includes(name)) {
				await say('');
			}

			if (name === 'back') {
				await say('b');
			} else if (name === 'cancel') {
				await say('');
			} else {
				await pick(keys[name]);
			}
		},
		choose: index => say(String(index + 1)),
		mark: index => say(String(index + 1)),
	};
}

function numberOf({text}: Typist, words: string): string {
	const row = text()
		.split('\n')
		.findLast(line => line.trim().replace(/^\d+ +/, '') === words);

	if (row === undefined) {
		throw new Error(`There is no choice "${words}".\n${text()}`);
	}

	return row.trim().split(' ')[0] ?? '';
}

/** What only the screen of this state shows. */
function markOf(state: State): string {
	switch (state.at) {
		case 'choosing':
			return messages.start.title;
		case 'old-guide':
			return messages.oldGuide.title;
		case 'home':
			return state.removing === undefined ? messages.home.title : 'Esc keeps it';
		case 'step':
			return messages.steps[state.step].title;
		case 'waiting':
			return messages.waiting.browserOff;
		case 'picking':
			return messages.picking.title;
		case 'naming':
			return messages.naming.title;
		case 'saved':
			return messages.saved.title;
		case 'failed':
			return fill(messages.keys.goTo, {step: messages.steps[state.cure].title});
		default:
			throw new TypeError(`Nobody answers at ${state.at}.`);
	}
}
