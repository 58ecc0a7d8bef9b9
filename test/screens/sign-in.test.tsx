import {describe, expect, test} from 'vitest';
import type {State} from '../../src/wizard/model.ts';
import {eventually} from './support/eventually.ts';
import {fullDraft, granted, now, redirectUri, secrets, shop, signIn} from './support/sample.ts';
import {keys, pasteOf, show} from './support/screen.tsx';
import {states} from './support/states.ts';

const waiting: State = {at: 'waiting', draft: fullDraft, signIn, browser: 'opened', notes: []};
const callback = `${redirectUri}?code=${secrets.code}&state=Zm9yLXRoZS10ZXN0cw`;

describe('the check of id and secret', () => {
	test('can be left with Esc', async () => {
		const {press, wizard, frame} = show(states.checking);
		press(keys.esc);
		await eventually(() => expect(frame()).toContain('▸ Sign in'));
		expect(wizard.effects).toContainEqual({type: 'stop-sign-in'});
	});

	test('goes over into the opening of the listener and tells what it found', async () => {
		const {wizard, frame} = show(states.checking);
		wizard.send({type: 'probed', result: 'unknown'});
		await eventually(() => expect(frame()).toContain('! Meta gave no clear answer'));
		expect(frame()).toContain('Opening the listener');

		wizard.send({type: 'signing-in', signIn});
		await eventually(() => expect(frame()).toContain('Opening your browser'));
	});
});

describe('the wait', () => {
	test('shows where it waits and counts down', async () => {
		let clock = now;
		const {frame} = show(waiting, {wallClock: () => clock});
		expect(frame()).toContain(`Waiting at ${redirectUri}   4:32 left`);

		clock += 31_000;
		await eventually(() => expect(frame()).toContain('4:01 left'));
		clock += 500_000;
		await eventually(() => expect(frame()).toContain('0:00 left'));
	});

	test('takes a pasted address at any time and hides what is secret in it', async () => {
		const {press, wizard, frame} = show(waiting);
		press(pasteOf(`${callback}\n`));
		await eventually(() => expect(frame()).toContain(`> ${redirectUri}?•••`));

		press(keys.enter);
		expect(wizard.effects).toEqual([{type: 'check-pasted', text: callback}]);
	});

	test('says why a pasted address was not taken, and keeps it for another try', async () => {
		const {press, wizard, frame} = show(waiting);
		press('http://example.org/\r');
		wizard.send({type: 'paste-refused', problem: 'paste-other-address'});
		await eventually(() => expect(frame()).toContain(`It must begin with ${redirectUri}`));
		expect(frame()).toContain(`> ${'•'.repeat(19)}▏`);

		press(keys.ctrlU);
		await eventually(() => expect(frame()).not.toContain('It must begin with'));
	});

	test('opens the link again and copies it, after Tab', () => {
		const {press, wizard} = show(waiting);
		press(keys.tab, 'o', keys.tab, 'c', 'oc');

		expect(wizard.effects).toEqual([
			{type: 'open-browser', url: signIn.url},
			{type: 'copy', text: signIn.url},
		]);
	});

	test('lets the sandbox sign in, in practice', () => {
		const {press, wizard} = show(waiting, {practice: true});
		press(keys.tab, 'a');
		expect(wizard.effects).toEqual([{type: 'practise-sign-in', signIn}]);
	});

	test('shows the whole link where no browser could be opened', async () => {
		const {wizard, frame} = show(waiting);
		wizard.send({type: 'browser', result: 'failed'});
		await eventually(() => expect(frame()).toContain('! The browser could not be opened.'));
		expect(frame().replaceAll(/\s+/g, '')).toContain(signIn.url);
	});

	test('speaks of a certificate only when there is an own one', () => {
		expect(show(waiting).frame()).toContain('Fingerprint SHA-256');

		const own: State = {...waiting, signIn: {...signIn, fingerprint: undefined}};
		expect(show(own).frame()).not.toContain('certificate');
	});

	test('adds what happens at the listener', async () => {
		const {wizard, frame} = show(waiting);
		wizard.send({type: 'noted', note: 'not-this-sign-in'});
		wizard.send({type: 'noted', note: 'http-sent-to-https'});
		await eventually(() => expect(frame()).toContain('! The browser used http. Use https.'));
		expect(frame()).toContain('was ignored');
	});

	test('leads from an error in the browser to the step that cures it', async () => {
		const {press, frame} = show(waiting);
		press(keys.tab, 'e');
		await eventually(() =>
			expect(frame()).toContain(
				'▸ Invalid request: Request parameters are invalid: Invalid platform app',
			),
		);

		press(keys.down, keys.down, keys.down);
		await eventually(() => expect(frame()).toContain('▸ Insufficient Developer Role'));
		expect(frame()).toContain('Add the account as Instagram Tester');

		press(keys.enter);
		await eventually(() => expect(frame()).toContain('▸ Tester added'));
	});

	test('keeps what was typed while an error is looked up', async () => {
		const {press, frame} = show(waiting);
		press('http', keys.tab, 'e');
		await eventually(() => expect(frame()).toContain('What does the browser show?'));

		press(keys.esc);
		await eventually(() => expect(frame()).toContain('> ••••▏'));
	});
});

test('the wait says for which profile the sign-in is', () => {
	const named: State = {...waiting, draft: {...fullDraft, name: 'agency-25', again: true}};
	expect(show(named).frame()).toContain('Sign-in for the profile "agency-25"');
	expect(show(waiting).frame()).not.toContain('Sign-in for');
});

describe('the exchange', () => {
	test('ticks off what is done', async () => {
		const {wizard, frame} = show({at: 'exchanging', draft: fullDraft, done: [], now: 'exchange'});
		wizard.send({type: 'progress', stage: 'long-lived'});
		await eventually(() => expect(frame()).toContain('✓ Code for a short-lived token'));
		expect(frame()).toContain('○ Whose token it is');
	});

	test('waits with Ctrl-C for what Meta grants, and leaves at once with the second', async () => {
		const {press, wizard, frame} = show(states.exchanging);
		press(keys.ctrlC);
		await eventually(() => expect(frame()).toContain('Leaving as soon as'));

		press(keys.ctrlC);
		await expect(wizard.ended).resolves.toMatchObject({type: 'interrupted'});
	});
});

describe('the name', () => {
	const naming: State = {
		at: 'naming',
		draft: fullDraft,
		granted,
		stored: [{...shop, account: {...shop.account, id: '17841405793187229'}}],
		suggestion: 'shop_es',
	};

	test('is offered and taken with Enter', async () => {
		const {press, frame} = show(naming);
		expect(frame()).toContain('> shop_es▏');

		press(keys.enter);
		await eventually(() => expect(frame()).toContain('Saving "shop_es"'));
	});

	test('is asked for once more when it would be changed', async () => {
		const {press, frame} = show(naming);
		press(keys.ctrlU, 'Shop.ES', keys.enter);
		await eventually(() => expect(frame()).toContain('It would be stored as "shop.es".'));
		expect(frame()).toContain('> Shop.ES▏');

		press(keys.enter);
		await eventually(() => expect(frame()).toContain('Saving "shop.es"'));
	});

	test('is confirmed with a second Enter when it replaces another account', async () => {
		const {press, frame} = show(naming);
		press(keys.ctrlU, 'shop', keys.enter);
		await eventually(() => expect(frame()).toContain('"shop" holds another account, shop_es.'));
		expect(frame().replaceAll(/\s+/g, ' ')).toContain(
			'Enter replaces its token by the one of shop_es.',
		);

		press(keys.backspace);
		await eventually(() => expect(frame()).not.toContain('holds another account'));

		press('p', keys.enter);
		await eventually(() => expect(frame()).toContain('holds another account'));
		press(keys.enter);
		await eventually(() => expect(frame()).toContain('Saving "shop"'));
	});

	const own = {...shop, account: {...shop.account, id: '17841405793187229', username: 'agency'}};

	test('is told apart before Enter when the profile of this sign-in holds another account', () => {
		const again: State = {
			...naming,
			draft: {...fullDraft, name: 'shop', again: true},
			stored: [own, {...shop, name: 'twin'}],
			suggestion: 'shop',
		};
		const said = show(again).frame().replaceAll(/\s+/g, ' ');
		expect(said).toContain('This sign-in was for "shop", which holds agency.');
		expect(said).toContain('the token of shop_es replaces it.');
		expect(said).toContain('This account is already stored as "twin".');
	});

	test('is told to be stored under another name too when it takes the place of another account', async () => {
		const {press, frame} = show({
			...naming,
			stored: [own, {...shop, name: 'twin'}],
			suggestion: 'shop',
		});
		expect(frame()).not.toContain('twin');

		press(keys.enter);
		await eventually(() => expect(frame()).toContain('"shop" holds another account, agency.'));
		expect(frame()).toContain('This account is already stored as "twin".');
	});
});
