import {PassThrough} from 'node:stream';
import {expect, test, vi} from 'vitest';
import type {Keyboard} from '../../src/core/ports.ts';
import {openKeyboard} from '../../src/platform/keyboard.ts';

type Desk = {
	readonly keyboard: Keyboard;
	readonly stdin: PassThrough;
	readonly type: (text: string) => void;
	/** Whether the terminal echoes, as it was set one after the other. */
	readonly echoes: readonly boolean[];
	readonly interrupted: () => number;
};

function sitDown(): Desk {
	const stdin = new PassThrough();
	const echoes: boolean[] = [];
	let interrupted = 0;
	const terminal = Object.assign(stdin, {
		setRawMode(raw: boolean) {
			echoes.push(!raw);
			return terminal;
		},
	});
	const keyboard = openKeyboard(terminal as unknown as NodeJS.ReadStream, () => interrupted++);

	return {
		keyboard,
		stdin,
		type: text => stdin.write(text),
		echoes,
		interrupted: () => interrupted,
	};
}

const never = new AbortController().signal;

/** Answers the question as soon as it is asked. */
function ask({keyboard, type}: Desk, answer: string, hidden = false): Promise<string | undefined> {
	return keyboard.readLine({hidden, ready: () => type(answer), signal: never});
}

test('a question is answered by the line that is typed after it was asked', async () => {
	const desk = sitDown();
	expect(await ask(desk, 'shop\n')).toBe('shop');
	expect(await ask(desk, 'cafe\n')).toBe('cafe');
});

test('what was typed before a question was asked does not answer it', async () => {
	const desk = sitDown();
	desk.type('early\n');
	expect(await ask(desk, 'shop\n')).toBe('shop');
	// The rest of a text of several lines, that a terminal hands over line by line.
	desk.type('rest\n');
	expect(await ask(desk, 'cafe\n')).toBe('cafe');
});

test('only a question that is not hidden is echoed', async () => {
	const desk = sitDown();
	await ask(desk, 'shown\n');
	await ask(desk, 'secret\r', true);
	desk.keyboard.close();
	expect(desk.echoes).toEqual([false, true, false, false, false, true]);
});

test('a question that is withdrawn leaves nothing of its answer to the next one', async () => {
	const desk = sitDown();
	const withdrawn = new AbortController();
	const reason = new Error('withdrawn');
	const asked = desk.keyboard.readLine({
		hidden: true,
		ready() {
			desk.type('half an ans');
			setImmediate(() => withdrawn.abort(reason));
		},
		signal: withdrawn.signal,
	});
	await expect(asked).rejects.toBe(reason);
	expect(await ask(desk, 'shop\n')).toBe('shop');
});

test('Ctrl-C is heard between questions and during one', async () => {
	const desk = sitDown();
	desk.type('\u0003');
	await vi.waitFor(() => expect(desk.interrupted()).toBe(1));
	expect(await ask(desk, 'shop\n')).toBe('shop');

	const leaving = new AbortController();
	const asked = desk.keyboard.readLine({
		hidden: true,
		ready: () => desk.type('half\u0003'),
		signal: leaving.signal,
	});
	await vi.waitFor(() => expect(desk.interrupted()).toBe(2));
	leaving.abort();
	await expect(asked).rejects.toThrow();
});

test('the end of the input is told to the question that waits, and to every later one', async () => {
	const desk = sitDown();
	const asked = desk.keyboard.readLine({
		hidden: false,
		ready: () => desk.stdin.end(),
		signal: never,
	});
	expect(await asked).toBeUndefined();
	expect(await ask(desk, '')).toBeUndefined();
});

test('a terminal that is gone counts as the end of the input', async () => {
	const stdin = Object.assign(new PassThrough(), {
		setRawMode() {
			throw Object.assign(new Error('setRawMode EIO'), {code: 'EIO'});
		},
	});
	const keyboard = openKeyboard(stdin as unknown as NodeJS.ReadStream, () => undefined);
	expect(
		await keyboard.readLine({hidden: false, ready: () => undefined, signal: never}),
	).toBeUndefined();
	keyboard.close();
});

test('a keyboard that is closed reads no more', async () => {
	const desk = sitDown();
	await ask(desk, 'shop\n');
	desk.keyboard.close();
	desk.type('for somebody else\n');
	expect(String(desk.stdin.read())).toBe('for somebody else\n');
});
