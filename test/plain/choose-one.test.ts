import {expect, test} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {messagesFor} from '../../src/messages/index.ts';
import {chooseOne} from '../../src/plain/choose-one.ts';
import {createTypist, type Typist} from './support/typist.ts';

const messages = messagesFor('en');
const options = [
	{value: 'cafe', words: 'cafe, 59 days left'},
	{value: 'shop', words: 'shop, 12 days left'},
];
const asked = `${messages.plain.choice} [Enter: shop]: `;

function ask(signal = new AbortController().signal): Typist & {chosen: Promise<string>} {
	const typist = createTypist();
	const chosen = chooseOne(
		{question: 'Which one?', options, usual: 'shop'},
		{messages, terminal: typist.terminal},
		signal,
	);
	chosen.catch(() => undefined);
	return {...typist, chosen};
}

test('a number takes its option, and Enter the usual one', async () => {
	const first = ask();
	await first.answer(asked, '1');
	expect(await first.chosen).toBe('cafe');
	expect(first.text()).toContain('Which one?\n  1  cafe, 59 days left\n  2  shop, 12 days left\n');
	expect(first.echoes()).toBe(true);

	const second = ask();
	await second.answer(asked, '');
	expect(await second.chosen).toBe('shop');
});

test('nonsense is told and asked about again, and help is given', async () => {
	const typist = ask();
	await typist.answer(asked, '3');
	await typist.told(messages.plain.notAChoice);
	await typist.answer(asked, '?');
	await typist.told(messages.plain.helpChoices);
	await typist.answer(asked, '2');
	expect(await typist.chosen).toBe('shop');
});

test('leaving, the end of the input and a signal are told apart', async () => {
	const left = ask();
	await left.answer(asked, 'q');
	await expect(left.chosen).rejects.toThrow('interrupted');

	const pressed = ask();
	await pressed.asked(asked);
	pressed.type('\u0003');
	await expect(pressed.chosen).rejects.toThrow('interrupted');

	const closed = ask();
	await closed.asked(asked);
	closed.close();
	await expect(closed.chosen).rejects.toThrow('input-closed');

	const controller = new AbortController();
	const stopped = ask(controller.signal);
	await stopped.asked(asked);
	controller.abort(new AppError('terminated'));
	await expect(stopped.chosen).rejects.toThrow('terminated');
	expect(stopped.echoes()).toBe(true);
});
