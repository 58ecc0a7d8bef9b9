import {describe, expect, test} from 'vitest';
import {Secret} from '../../src/core/secret.ts';
import {eventually} from './support/eventually.ts';
import {emptyDraft, fullDraft, redirectUri, secrets} from './support/sample.ts';
import {keys, pasteOf, show} from './support/screen.tsx';
import {stepState} from './support/states.ts';

const idStep = stepState('app-id', {draft: {...emptyDraft, step: 'app-id'}});
const secretStep = stepState('app-secret', {draft: {...emptyDraft, step: 'app-secret'}});

describe('a field', () => {
	test('takes a value and its Enter out of one chunk', async () => {
		const {press, wizard, frame} = show(idStep);
		press('1679873086902791\r');
		await eventually(() => expect(frame()).toContain('step 5 of 10'));
		expect(wizard.events).toEqual([{type: 'answer', value: '1679873086902791'}]);
	});

	test('takes keys that arrive before it is drawn again', () => {
		const {press, wizard} = show(idStep);
		press('1', '2x', keys.backspace, '4', keys.left, '3', keys.home, '0', keys.enter);
		expect(wizard.events).toEqual([{type: 'answer', value: '01234'}]);
	});

	test('takes a paste and drops the line break at its end', async () => {
		const {press, wizard, frame} = show(idStep);
		press(pasteOf('1679873086902791\r\n'));
		await eventually(() => expect(frame()).toContain('Digits 16'));
		expect(wizard.events).toEqual([]);

		press(keys.enter);
		expect(wizard.events).toEqual([{type: 'answer', value: '1679873086902791'}]);
	});

	test('stays alive when a megabyte is pasted', async () => {
		const {press, wizard, frame} = show(idStep);
		press(pasteOf('7'.repeat(1_000_000)), keys.enter);
		await eventually(() => expect(frame()).toContain('An id consists of digits only.'));

		press(keys.ctrlU, '1679873086902791', keys.enter);
		await eventually(() => expect(frame()).toContain('step 5 of 10'));
		expect(wizard.state()).toMatchObject({draft: {appId: '1679873086902791'}});
	});

	test('is emptied with Ctrl-U and loses a word with Ctrl-W', () => {
		const {press, wizard} = show(idStep);
		press('one two', keys.ctrlW, 'three', keys.enter, keys.ctrlU, '12', keys.enter);
		expect(wizard.events.filter(({type}) => type === 'answer')).toEqual([
			{type: 'answer', value: 'one three'},
			{type: 'answer', value: '12'},
		]);
	});

	test('keeps the value that was refused, and drops the complaint with the next change', async () => {
		const {press, frame} = show(idStep);
		press('12x', keys.enter);
		await eventually(() => expect(frame()).toContain('✗ An id consists of digits only.'));
		expect(frame()).toContain('> 12x▏');

		press(keys.backspace);
		await eventually(() => expect(frame()).not.toContain('✗'));
		expect(frame()).toContain('> 12▏');
	});

	test('begins with the answer that was kept', () => {
		expect(show(stepState('app-id')).frame()).toContain('> 1679873086902791▏');
	});

	test('begins with the address to register, and afterwards with the one that was saved', () => {
		const fresh = stepState('redirect-uri', {draft: {...emptyDraft, step: 'redirect-uri'}});
		expect(show(fresh).frame()).toContain(`> ${redirectUri}▏`);

		const kept = {...fullDraft, redirectUri: `${redirectUri}/`};
		expect(show(stepState('redirect-uri', {draft: kept})).frame()).toContain(`> ${redirectUri}/▏`);
	});

	test('takes several registered addresses, and offers them again', async () => {
		const begin = stepState('redirect-uri', {draft: {...emptyDraft, step: 'redirect-uri'}});
		const {press, wizard} = show(begin);
		press(pasteOf(`${redirectUri} https://localhost:8443/callback`), keys.enter);
		expect(wizard.state()).toMatchObject({
			draft: {redirectUri, otherRedirectUris: ['https://localhost:8443/callback']},
		});

		const kept = {...fullDraft, otherRedirectUris: ['https://localhost:8443/callback']};
		expect(show(stepState('redirect-uri', {draft: kept})).frame()).toContain(
			`> ${redirectUri} https://localhost:8443/callback▏`,
		);
	});

	test('gives its offered value away for a paste, and keeps it for what is typed', () => {
		const begin = stepState('redirect-uri', {draft: {...emptyDraft, step: 'redirect-uri'}});
		const pasted = show(begin);
		pasted.press(pasteOf('https://example.org/callback\n'), keys.enter);
		expect(pasted.wizard.events).toContainEqual({
			type: 'answer',
			value: 'https://example.org/callback',
		});

		const typed = show(begin);
		typed.press('/', pasteOf('x'), keys.enter);
		expect(typed.wizard.events).toContainEqual({type: 'answer', value: `${redirectUri}/x`});
	});

	test('may stay empty where the answer is optional', async () => {
		const {press, frame} = show(
			stepState('create-app', {draft: {...emptyDraft, step: 'create-app'}}),
		);
		press(keys.enter);
		await eventually(() => expect(frame()).toContain('step 4 of 10'));
	});
});

describe('the keys of a screen with a field', () => {
	test('are letters of the field until Tab is pressed', () => {
		const {press, wizard} = show(idStep);
		press('oc?a', keys.enter);
		expect(wizard.events).toEqual([{type: 'answer', value: 'oc?a'}]);
	});

	test('are not taken for words that are called like them', () => {
		const {press, wizard} = show(idStep);
		press('esc', 'enter', keys.enter);
		expect(wizard.events).toEqual([{type: 'answer', value: 'escenter'}]);
	});

	test('act once after Tab, then letters go into the field again', () => {
		const {press, wizard} = show(idStep);
		press(keys.tab, 'o', 'o', keys.enter);
		expect(wizard.events).toEqual([
			{type: 'open-page', address: 'https://developers.facebook.com/apps/'},
			{type: 'answer', value: 'o'},
		]);
	});

	test('show after Tab that a key is awaited, and a second Tab leads back', async () => {
		const {press, frame} = show(idStep);
		expect(frame()).toContain('tab then   o open page   c copy link   s steps   ? help');

		press(keys.tab);
		await eventually(() => expect(frame()).toContain('now press   o open page'));
		expect(frame()).not.toContain('▏');

		press(keys.tab);
		await eventually(() => expect(frame()).toContain('tab then   o open page'));
	});

	test('let through to the field what is no key', async () => {
		const {press, frame} = show(idStep);
		press(keys.tab, '7');
		await eventually(() => expect(frame()).toContain('> 7▏'));

		press(keys.tab, pasteOf('89'));
		await eventually(() => expect(frame()).toContain('> 789▏'));
	});
});

describe('the field of the secret', () => {
	test('shows dots and what can be told about them', async () => {
		const {press, wizard, frame} = show(secretStep);
		press(pasteOf(`${secrets.appSecret}\n`));
		await eventually(() => expect(frame()).toContain(`> ${'•'.repeat(32)}▏`));
		expect(frame()).toContain('✓ 32 hexadecimal characters');

		press(keys.enter);
		const [event] = wizard.events;
		expect(event).toEqual({type: 'answer', value: expect.any(Secret)});
		expect(event?.type === 'answer' && event.value instanceof Secret && event.value.reveal()).toBe(
			secrets.appSecret,
		);
	});

	test('asks once more for a secret of an unusual form, and takes it with the second Enter', async () => {
		const {press, wizard, frame} = show(secretStep);
		press('not-hexadecimal', keys.enter);
		await eventually(() => expect(frame()).toContain('Press Enter again to take it as it is.'));
		expect(frame()).toContain(`> ${'•'.repeat(15)}▏`);

		press(keys.enter);
		await eventually(() => expect(frame()).toContain('step 6 of 10'));
		expect(wizard.state()).toMatchObject({draft: {appSecret: new Secret('not-hexadecimal')}});
	});

	test('asks again when the doubted secret was changed', async () => {
		const {press, frame} = show(secretStep);
		press('not-hexadecimal', keys.enter);
		await eventually(() => expect(frame()).toContain('Press Enter again'));

		press('x', keys.enter);
		await eventually(() => expect(frame()).toContain(`> ${'•'.repeat(16)}▏`));
		expect(frame()).toContain('Press Enter again');
		expect(frame()).toContain('step 5 of 10');
	});

	test('never holds the kept secret, and keeps it with Enter', async () => {
		const {press, wizard, frame} = show(stepState('app-secret'));
		expect(frame()).toContain('> ▏');
		expect(frame()).toContain('kept from before; Enter keeps it');

		press(keys.enter);
		expect(wizard.events).toEqual([{type: 'answer', value: fullDraft.appSecret}]);
	});

	test('says that the secret is missing when there is none', async () => {
		const {press, frame} = show(secretStep);
		press(keys.enter);
		await eventually(() => expect(frame()).toContain('✗ The secret is missing.'));
	});
});
