import {StringDecoder} from 'node:string_decoder';
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Keyboard} from '../core/ports.ts';
import {readKeys, type Typed} from './keyboard/keys.ts';

/** What is asked at the moment. */
type Asked = {
	readonly hidden: boolean;
	readonly answer: (line: string | undefined) => void;
};

const nothing: Typed = {text: '', isPasting: false};

/**
 * Takes the keyboard of a terminal. A question that is not hidden leaves echo and editing to the
 * terminal, which knows its ways best; between questions and for hidden ones nothing is echoed.
 *
 * @param interrupt hears Ctrl-C whenever the terminal does not make a signal of it
 */
export function openKeyboard(stdin: NodeJS.ReadStream, interrupt: () => void): Keyboard {
	const decoder = new StringDecoder();
	let asked: Asked | undefined;
	let typed = nothing;
	let isOver = false;

	const end = (): void => {
		isOver = true;
		asked?.answer(undefined);
	};

	const receive = (chunk: Buffer | string): void => {
		const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
		const keys = readKeys(typed, text);
		typed = asked === undefined ? nothing : keys.typed;

		if (keys.end === 'interrupted') {
			interrupt();
		} else if (keys.end !== undefined && asked !== undefined) {
			asked.answer(keys.end === 'entered' ? keys.typed.text : undefined);
		}
	};

	const hideKeys = (hidden: boolean): void => {
		try {
			stdin.setRawMode(hidden);
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EIO')) {
				throw error;
			}

			// The window was closed: nobody types any more.
			end();
		}
	};

	hideKeys(true);
	stdin.on('data', receive).on('end', end).on('close', end).on('error', end).resume();

	return {
		async readLine({hidden, ready, signal}) {
			// What waits at the terminal already, such as the rest of a paste, comes in meanwhile and is dropped.
			await nextTurn();
			await nextTurn();
			signal.throwIfAborted();

			const {promise, resolve, reject} = Promise.withResolvers<string | undefined>();
			const stop = (): void => reject(signal.reason);
			signal.addEventListener('abort', stop, {once: true});
			typed = nothing;
			asked = {hidden, answer: resolve};

			try {
				hideKeys(hidden);
				ready();

				if (isOver) {
					resolve(undefined);
				}

				return await promise;
			} finally {
				asked = undefined;
				hideKeys(true);
				signal.removeEventListener('abort', stop);
			}
		},
		close() {
			stdin.pause();
			stdin.off('data', receive).off('end', end).off('close', end).off('error', end);
			hideKeys(false);
		},
	};
}
