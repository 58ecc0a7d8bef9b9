import {describe, expect, test} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {eventually} from './support/eventually.ts';
import {emptyDraft, redirectUri} from './support/sample.ts';
import {keys, show} from './support/screen.tsx';
import {states, stepState} from './support/states.ts';

const {confirmStep} = states;
const apiSetup =
	'https://developers.facebook.com/apps/1454127905832671/use_cases/customize/API-Setup/?use_case_enum=INSTAGRAM_BUSINESS&product_route=instagram-business&selected_tab=API-Setup';
const otherApiSetup =
	'https://developers.facebook.com/apps/1454127905832671/instagram-business/API-Setup/';

describe('a step to confirm', () => {
	test('goes on with Enter', async () => {
		const {press, frame} = show(confirmStep);
		press(keys.enter);
		await eventually(() => expect(frame()).toContain('▸ Developer account'));
		expect(frame()).toContain('• Professional account');
	});

	test('opens and copies its page with one letter', () => {
		const {press, wizard} = show(confirmStep);
		press('o', 'c');

		expect(wizard.effects).toEqual([
			{type: 'open-page', address: 'https://help.instagram.com/502981923235522'},
			{type: 'copy', text: 'https://help.instagram.com/502981923235522'},
		]);
	});

	test('says whether something was copied', async () => {
		const {wizard, frame} = show(confirmStep);
		wizard.send({type: 'copied', done: true});
		await eventually(() => expect(frame()).toContain('✓ Sent to the clipboard.'));

		wizard.send({type: 'copied', done: false});
		await eventually(() => expect(frame()).toContain('! This terminal has no clipboard.'));
	});

	test('says when the answers could not be kept', async () => {
		const {wizard, frame} = show(confirmStep);
		const error = new AppError('store-unwritable', {file: '/home/me/draft.json', reason: 'ENOSPC'});
		wizard.send({type: 'failed', error, during: 'save-draft'});
		await eventually(() =>
			expect(frame()).toContain('✗ /home/me/draft.json cannot be written (the disk is full).'),
		);
		expect(frame()).toContain('Make room');
	});

	test('says no more what the sandbox could not do when the answer is refused', async () => {
		const begin = stepState('app-id', {
			error: new AppError('practice-failed', {reason: 'The page does not show instagram-app-id.'}),
		});
		const {press, frame} = show(begin, {practice: true});
		expect(frame()).toContain('✗ The sandbox could not do this step:');

		press('x', keys.enter);
		await eventually(() => expect(frame()).toContain('✗ An id consists of digits only.'));
		expect(frame()).not.toContain('The sandbox could not');
	});

	test('goes back with Esc', async () => {
		const {press, frame} = show(stepState('developer-account'));
		press(keys.esc);
		await eventually(() => expect(frame()).toContain('▸ Professional account'));
	});

	test('lets the sandbox do it in practice only', async () => {
		const real = show(confirmStep);
		real.press('a');
		expect(real.wizard.events).toEqual([]);
		expect(real.frame()).not.toContain('sandbox does it');

		const {press, wizard, frame} = show(confirmStep, {practice: true});
		expect(frame()).toContain('a sandbox does it');
		press('a');
		await eventually(() => expect(frame()).toContain('The sandbox is doing this step'));

		// Until the sandbox has answered, no key but Esc leads away.
		press(keys.enter, 'a', 'o');
		wizard.send({type: 'practised', step: 'professional-account', answers: {}});
		await eventually(() => expect(frame()).toContain('▸ Developer account'));
		expect(wizard.events.map(({type}) => type)).toEqual(['do-for-me', 'practised']);
	});

	test('a key that arrives with the Enter before it does not act on the next step', () => {
		const {press, wizard} = show(confirmStep);
		press(keys.enter, keys.enter, 'o');
		expect(wizard.events).toEqual([{type: 'confirm'}]);
	});

	test('ignores what is pasted', () => {
		const {press, wizard} = show(confirmStep);
		press('\u001B[200~ocq\r\u001B[201~');
		expect(wizard.events).toEqual([]);
	});

	test('interrupts with Ctrl-C and leaves one line', async () => {
		const {press, wizard, frame} = show(confirmStep);
		press(keys.ctrlC);
		await expect(wizard.ended).resolves.toMatchObject({
			type: 'interrupted',
			draft: emptyDraft,
			kept: true,
		});
		await eventually(() =>
			expect(frame()).toBe(
				'Stopped. Confirmed answers are kept. ig-wizard goes on where you stopped.',
			),
		);
	});
});

describe('a step with two pages', () => {
	test('opens and copies the other one with the capital letter', () => {
		const {press, wizard} = show(stepState('permissions'));
		press('o', 'O', 'c', 'C');

		expect(wizard.effects).toEqual([
			{type: 'open-page', address: apiSetup},
			{type: 'open-page', address: otherApiSetup},
			{type: 'copy', text: apiSetup},
			{type: 'copy', text: otherApiSetup},
		]);
	});

	test('has one page while the Meta app id is not known', () => {
		const {press, wizard, frame} = show(
			stepState('permissions', {draft: {...emptyDraft, step: 'permissions'}}),
		);
		press('o', 'O');

		expect(wizard.effects).toEqual([
			{type: 'open-page', address: 'https://developers.facebook.com/apps/'},
		]);
		expect(frame()).not.toContain('the other');
	});
});

test('the redirect URI is copied with C, and its page with L', () => {
	const {press, wizard} = show(stepState('redirect-uri'));
	press(keys.tab, 'c', keys.tab, 'l', keys.tab, 'L');

	expect(wizard.effects).toEqual([
		{type: 'copy', text: redirectUri},
		{type: 'copy', text: apiSetup},
		{type: 'copy', text: otherApiSetup},
	]);
});

describe('the permissions', () => {
	const begin = stepState('permissions', {draft: {...emptyDraft, step: 'permissions'}});

	test('are marked with the arrows and the space bar', async () => {
		const {press, wizard, frame} = show(begin);
		expect(frame()).toContain('▸ [x] instagram_business_basic');

		press(keys.down, keys.down, ' ', keys.down, ' ', ' ');
		await eventually(() => expect(frame()).toContain('▸ [ ] instagram_business_manage_messages'));
		expect(frame()).toContain('[x] instagram_business_manage_comments');

		press(keys.enter);
		expect(wizard.events).toEqual([
			{
				type: 'answer',
				value: ['instagram_business_basic', 'instagram_business_manage_comments'],
			},
		]);
	});

	test('keep the one that is required', () => {
		const {press, wizard} = show(begin);
		press(keys.up, ' ', keys.enter);
		expect(wizard.events).toEqual([{type: 'answer', value: ['instagram_business_basic']}]);
	});

	test('begin as they were chosen before', () => {
		const {press, wizard} = show(stepState('permissions'));
		press(keys.enter);
		expect(wizard.events).toEqual([
			{
				type: 'answer',
				value: ['instagram_business_basic', 'instagram_business_manage_comments'],
			},
		]);
	});
});

test.each([12, 13, 14, 15, 16, 18, 24])('at %i rows the other page is never named alone', rows => {
	const {frame} = show(stepState('app-secret'), {}, rows);
	const names = frame().match(/\b(?:Page|or) +(?:https|developers)/gu) ?? [];
	expect(names.map(name => name.slice(0, 2))).toEqual(['Pa', 'or'].slice(0, names.length));
});

describe('the help', () => {
	test('covers the screen until a key is pressed, and that key does nothing else', async () => {
		const {press, frame, wizard} = show(confirmStep);
		press('?');
		await eventually(() => expect(frame()).toContain('Esc goes one step back'));

		press('o');
		await eventually(() => expect(frame()).toContain('Turn the Instagram account'));
		expect(wizard.events).toEqual([]);
	});

	test('begins with the whole text of a step that the window shortens', async () => {
		const {press, frame} = show(stepState('redirect-uri'), {}, 24);
		expect(frame()).toContain('? more');

		press(keys.tab, '?');
		await eventually(() => expect(frame()).toContain('page 1 of'));

		const said = frame().replaceAll(/\s+/g, '');
		expect(said).toContain('Lookfor:Setup');
		expect(said).toContain('!Instagramsendsyouback');
		expect(said).toContain(otherApiSetup);
		expect(said).toContain('Bringback:');
	});

	test('begins with the keys where the screen shows its text whole', async () => {
		const {press, frame} = show(confirmStep, {}, 24);
		expect(frame()).toContain('? help');

		press('?');
		await eventually(() => expect(frame()).toContain('Keys'));
		expect(frame()).not.toContain('Turn the Instagram account');
	});

	test('is turned page by page with the arrows where the window is low', async () => {
		const {press, frame, wizard} = show(stepState('redirect-uri'), {}, 16);
		expect(frame()).toContain('? more');

		press(keys.tab, '?');
		await eventually(() => expect(frame()).toContain('↑↓ page 1 of'));
		const pages = Number(/page 1 of (\d+)/.exec(frame())?.[1]);
		let said = frame();

		for (let page = 2; page <= pages; page++) {
			press(keys.down);
			await eventually(() => expect(frame()).toContain(`page ${page} of ${pages}`));
			said += frame();
		}

		expect(pages).toBeGreaterThan(1);
		expect(said).toContain('Look for:');
		expect(said).toContain('Bring back:');
		expect(said).toContain('Menus at Meta change often.');

		// The last page is the last, however often the key is pressed.
		press(keys.down, keys.down, keys.up);
		await eventually(() => expect(frame()).toContain(`page ${pages - 1} of ${pages}`));
		press(keys.esc);
		await eventually(() => expect(frame()).toContain(`> ${redirectUri}▏`));
		expect(wizard.events).toEqual([]);
	});

	test('keeps what was typed', async () => {
		const {press, frame} = show(stepState('app-id', {draft: {...emptyDraft, step: 'app-id'}}));
		press('1679', keys.tab, '?');
		await eventually(() => expect(frame()).toContain('Press Tab first'));

		press(keys.esc);
		await eventually(() => expect(frame()).toContain('> 1679▏'));
	});

	test('lets Ctrl-C through', async () => {
		const {press, wizard, frame} = show(confirmStep);
		press('?');
		await eventually(() => expect(frame()).toContain('Help'));
		press(keys.ctrlC);
		await expect(wizard.ended).resolves.toMatchObject({type: 'interrupted'});
	});
});
