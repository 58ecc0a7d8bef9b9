import {describe, expect, test} from 'vitest';
import {Secret} from '../../src/core/secret.ts';
import type {State} from '../../src/wizard/model.ts';
import {eventually} from './support/eventually.ts';
import {fullDraft, pages, qrRows, secrets, signIn} from './support/sample.ts';
import {keys, pasteOf, show} from './support/screen.tsx';
import {states} from './support/states.ts';

describe('the older guide', () => {
	test('shows under the cursor what is done today', async () => {
		const {press, frame} = show(states.oldGuide);
		expect(frame()).toContain('Meta shut it down on 2024-12-04');
		expect(frame()).toContain('15  Token generated → Token from the dashboard');

		press(...Array.from({length: 20}, () => keys.down));
		await eventually(() => expect(frame()).toContain('▸ 15  Token generated'));
		expect(frame()).toContain('Let the dashboard make a long-lived token.');
	});

	test.each([
		[keys.enter, {type: 'confirm'}],
		['p', {type: 'practise', flow: 'basic-display'}],
		[keys.esc, {type: 'back'}],
	])('takes %j', async (key, event) => {
		const {press, wizard} = show(states.oldGuide);
		press(key);
		await eventually(() => expect(wizard.events).toEqual([event]));
	});
});

describe('a token of the dashboard', () => {
	test('is hidden, and known by its beginning', async () => {
		const {press, frame} = show(states.tokenStep);
		press(pasteOf(`${secrets.token}\n`));
		await eventually(() => expect(frame()).toContain('✓ A token of Instagram Login'));
		expect(frame()).not.toContain(secrets.token);

		press(keys.ctrlU, pasteOf('EAATokenOfAPage123456'));
		await eventually(() => expect(frame()).toContain('! Tokens that begin with EAA'));
	});

	test('is answered as a secret', () => {
		const {press, wizard} = show(states.tokenStep);
		press(pasteOf(secrets.token), keys.enter);
		expect(wizard.events).toEqual([{type: 'answer', value: new Secret(secrets.token)}]);
		expect(wizard.effects.map(({type}) => type)).toContain('identify');
	});
});

test('an account is picked by its Page', async () => {
	const {press, wizard, frame} = show(states.picking);
	expect(frame()).toContain('stored as "page"');

	press(keys.down, keys.enter);
	expect(wizard.events).toEqual([{type: 'pick', pageId: pages[1]?.account.pageId}]);
	await eventually(() => expect(frame()).toContain('Profile name'));
});

describe('the QR code of the link', () => {
	const waiting: State = {at: 'waiting', draft: fullDraft, signIn, browser: 'opened', notes: []};

	test('is asked for with U, shown while there is room, and hidden with U', async () => {
		const {press, wizard, frame} = show(waiting);
		press(keys.tab, 'u');
		expect(wizard.effects).toEqual([{type: 'draw-qr', text: signIn.url}]);

		wizard.send({type: 'qr', rows: qrRows});
		await eventually(() => expect(frame()).toContain(qrRows.at(-1)?.trimEnd()));
		expect(frame()).toContain('u hide QR code');

		press(keys.tab, 'u');
		await eventually(() => expect(frame()).toContain('u show QR code'));
	});

	test('gives way to a hint in a window that is too small', () => {
		const {frame} = show({...waiting, qr: qrRows}, {}, 24);
		expect(frame()).toContain(
			'The QR code needs a larger window, of about 73 columns and 47 rows.',
		);
		expect(frame()).not.toContain(qrRows[0]);
	});

	test('is not cut into pages by the help of such a window', async () => {
		const {press, frame} = show({...waiting, qr: qrRows}, {}, 24);
		press(keys.tab, '?');
		await eventually(() => expect(frame()).toContain('page 1 of'));
		expect(frame()).toContain('Hide it to see the link.');
		expect(frame()).not.toContain(qrRows[0]);
	});
});

describe('the calendar', () => {
	test('gets a file with the day of the refresh', async () => {
		const {press, wizard, frame} = show(states.saved);
		press('k');
		expect(wizard.effects).toEqual([
			{
				type: 'save-file',
				name: 'ig-wizard-shop.ics',
				content: expect.stringContaining('DTSTART;VALUE=DATE:20261223'),
			},
		]);

		wizard.send({type: 'file-saved', file: '/home/me/ig-wizard-shop.ics'});
		await eventually(() => expect(frame()).toMatch(/Calendar +\/home\/me\/ig-wizard-shop\.ics/u));
	});

	test('is not offered where the end is not known, or there is none', () => {
		expect(show(states.savedImport).frame()).not.toContain('k save a calendar entry');
		expect(show(states.savedPage).frame()).not.toContain('k save a calendar entry');
	});
});

test('commands that need the sandbox are not named when practice is saved', async () => {
	const {press, wizard, frame} = show(states.saved, {practice: true});
	expect(frame()).not.toContain('ig-wizard token');

	press('c');
	wizard.send({type: 'copied', done: true});
	await eventually(() => expect(frame()).toContain('✓ Sent to the clipboard.'));
	expect(show(states.saved).frame()).toContain('ig-wizard token shop');
});
