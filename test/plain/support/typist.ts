import {PassThrough, Writable} from 'node:stream';
import type {TalkContext} from '../../../src/plain/context.ts';
import {openKeyboard} from '../../../src/platform/keyboard.ts';

/** A terminal that is only written on, with somebody in front of it. */
export type Typist = {
	readonly terminal: TalkContext['terminal'];
	/** Everything that can be read on the terminal, what it echoed included. */
	readonly text: () => string;
	/** What has come since the last answer. */
	readonly news: () => string;
	/** Waits until the terminal asks with these words at its very end. */
	readonly asked: (prompt: string) => Promise<void>;
	/** Waits until these words have come since the last answer. */
	readonly told: (words: string) => Promise<void>;
	/** Types a line and Enter, when it is asked for. */
	readonly answer: (prompt: string, line: string) => Promise<void>;
	/** Types at once, whatever is asked. */
	readonly type: (keys: string) => void;
	/** Writes on the terminal, as somebody else does. */
	readonly show: (text: string) => void;
	/** Ends the input. */
	readonly close: () => void;
	/** Whether the terminal echoes, as programs expect to find it. */
	readonly echoes: () => boolean;
};

const patience = 4000;

export function createTypist(): Typist {
	let text = '';
	let answeredAt = 0;
	let echoes = true;
	const waiting = new Set<() => void>();

	const write = (more: string): void => {
		text += more;

		for (const look of [...waiting]) {
			look();
		}
	};

	const keys = new PassThrough();
	const stdin = Object.assign(keys, {
		setRawMode(raw: boolean) {
			echoes = !raw;
			return stdin;
		},
	});
	const stdout = new Writable({
		write(chunk, _, done) {
			write(String(chunk));
			done();
		},
	});

	const until = (what: string, isThere: () => boolean): Promise<void> =>
		new Promise((resolve, reject) => {
			const finish = (settle: () => void): void => {
				clearTimeout(timer);
				waiting.delete(look);
				settle();
			};
			const look = (): void => {
				if (isThere()) {
					finish(resolve);
				}
			};
			const timer = setTimeout(
				() => finish(() => reject(new Error(`The terminal does not say ${what}\n${text}`))),
				patience,
			);
			waiting.add(look);
			look();
		});

	const typist: Typist = {
		terminal: {
			openKeyboard: interrupt => openKeyboard(stdin as unknown as NodeJS.ReadStream, interrupt),
			stdout: stdout as unknown as NodeJS.WriteStream,
		},
		text: () => text,
		news: () => text.slice(answeredAt),
		asked: prompt => until(`${prompt} at its end`, () => text.endsWith(prompt)),
		told: words => until(words, () => text.slice(answeredAt).includes(words)),
		async answer(prompt, line) {
			await typist.asked(prompt);
			answeredAt = text.length;
			typist.type(echoes ? `${line}\n` : `${line}\r`);
		},
		type(typed) {
			if (echoes) {
				write(typed);
			}

			keys.write(typed);
		},
		show: write,
		close: () => keys.end(),
		echoes: () => echoes,
	};

	return typist;
}
