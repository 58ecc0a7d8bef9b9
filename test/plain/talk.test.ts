import {describe, expect, test, vi} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {Secret} from '../../src/core/secret.ts';
import {fill} from '../../src/core/text.ts';
import {messagesFor} from '../../src/messages/index.ts';
import {promptOf} from '../../src/plain/menu.ts';
import type {StateAt} from '../../src/wizard/model.ts';
import {fullDraft, granted, home, newDraft, signIn, view} from '../wizard/fixtures.ts';
import {begin, type Conversation} from './support/conversation.ts';

const en = messagesFor('en');
const {plain, steps} = en;
const secret = '0123456789abcdef0123456789abcdef';

/** A prompt with what stands between its brackets. */
function prompt(label: string, enter?: string, hidden = false): string {
	const move = {type: 'close'} as const;
	return promptOf(
		{
			choices: [],
			label,
			leave: '',
			...(enter === undefined ? {} : {enter: {words: enter, move}}),
			...(hidden ? {text: {hidden, move: () => move}} : {}),
		},
		en,
	).text;
}

const confirmStep = prompt(plain.choice, plain.done);

function step(
	id: StateAt<'step'>['step'],
	changes: Partial<StateAt<'step'>> = {},
): StateAt<'step'> {
	return {at: 'step', draft: newDraft({step: id}), step: id, notes: [], ...changes};
}

/** The number of a choice as it was read out last. */
function numberOf({text}: Conversation, words: string): string {
	const rows = text().split('\n');
	const row = rows.findLast(line => line.trim().replace(/^\d+ +/, '') === words);
	return row?.trim().split(' ')[0] ?? '';
}

async function leave({type, outcome}: Conversation): Promise<void> {
	type('\u0003');
	await outcome;
}

/** Where the first time waits for what is being written. */
async function leaveTwice(talking: Conversation): Promise<void> {
	talking.type('\u0003');
	await talking.told(en.exchanging.leaving);
	await leave(talking);
}

describe('a question', () => {
	test('is read out once with its choices, and Enter takes what is named', async () => {
		const talking = begin(step('professional-account'));
		await talking.asked(confirmStep);
		expect(talking.text()).toMatchInlineSnapshot(`
			"
			Professional account (Instagram Login, step 1 of 10)
			  Turn the Instagram account into a business or creator account, and keep it public.
			  In the Instagram app: open the menu "Settings", then the entries below.
			  Look for: Account type and tools · Switch to professional account · Business · Creator (labels may differ a little)
			  Page: https://help.instagram.com/502981923235522
			  Personal accounts cannot get a token.

			Press Enter when it is done. Only you can tell.
			  1  open page
			  2  copy link
			  3  steps
			  b  back
			  ?  help
			  q  save and quit
			Number [Enter: it is done]: "
		`);
		await talking.answer(confirmStep, '');
		await talking.reached({step: 'developer-account'});
		await talking.asked(confirmStep);
		await leave(talking);
	});

	test('is asked again after nonsense, as often as that comes, without reading everything again', async () => {
		const talking = begin(step('professional-account'));

		for (const nonsense of ['x', '99', 'yes', '-1', '0', 'b b']) {
			await talking.answer(confirmStep, nonsense);
			await talking.told(plain.notAChoice);
			expect(talking.news()).not.toContain(steps['professional-account'].title);
		}

		expect(talking.wizard.events).toEqual([]);
		await talking.asked(confirmStep);
		await leave(talking);
	});

	test('is explained, and its choices read out again, when somebody asks for help', async () => {
		const talking = begin(step('professional-account'));
		await talking.answer(confirmStep, '?');
		await talking.asked(confirmStep);

		for (const words of [plain.helpChoices, plain.helpBack, en.help.labels, en.keys.openPage]) {
			expect(talking.news()).toContain(words);
		}

		await leave(talking);
	});

	test('is withdrawn when the wizard goes on, and half an answer is not taken for the next one', async () => {
		const talking = begin({
			at: 'waiting',
			draft: fullDraft(),
			signIn,
			browser: 'opened',
			notes: [],
		});
		await talking.asked(prompt(plain.paste, undefined, true));
		talking.type('half an answer');
		talking.wizard.send({
			type: 'failed',
			error: new AppError('timed-out'),
			during: 'start-sign-in',
		});
		await talking.asked(prompt(plain.choice, fill(en.keys.goTo, {step: steps['sign-in'].title})));
		expect(talking.text()).not.toContain('half');
		await leave(talking);
	});

	test('stands below what is told meanwhile', async () => {
		const talking = begin({
			at: 'waiting',
			draft: fullDraft(),
			signIn,
			browser: 'opened',
			notes: [],
		});
		const asked = prompt(plain.paste, undefined, true);
		await talking.asked(asked);
		talking.wizard.send({type: 'noted', note: 'certificate-refused'});
		await talking.told(`${en.waiting.notes['certificate-refused']}\n${asked}`);
		await leave(talking);
	});
});

describe('leaving', () => {
	test('with q keeps the answers, as Ctrl-C does', async () => {
		for (const keys of ['q\n', '\u0003']) {
			const talking = begin(step('professional-account'));
			await talking.asked(confirmStep);
			talking.type(keys);
			expect(await talking.outcome).toMatchObject({type: 'interrupted', kept: true});
			expect(talking.text().trimEnd()).toMatch(new RegExp(`${en.ended.kept}$`));
			expect(talking.echoes()).toBe(true);
		}
	});

	test('by the end of the input is told as such', async () => {
		const talking = begin(step('professional-account'));
		await talking.asked(confirmStep);
		talking.close();
		await expect(talking.outcome).rejects.toThrow('input-closed');
		expect(talking.text()).toContain(en.ended.kept);
	});

	test('at a hidden question gives the echo back', async () => {
		const talking = begin(step('app-secret'));
		await talking.asked(prompt(steps['app-secret'].field, undefined, true));
		expect(talking.echoes()).toBe(false);
		talking.type(`${secret.slice(0, 20)}\u0003`);
		await talking.outcome;
		expect(talking.echoes()).toBe(true);
		expect(talking.text()).not.toContain(secret.slice(0, 8));
	});
});

describe('a secret', () => {
	const asked = prompt(steps['app-secret'].field, undefined, true);

	test('is nowhere in the text, whether it is typed, pasted or refused', async () => {
		const talking = begin(step('app-secret', {draft: newDraft({appId: '1679873086902791'})}));
		await talking.answer(asked, `${secret} ${secret}`);
		await talking.told(en.problems['secret-spaces']);
		await talking.answer(asked, `\u001B[200~${secret}\n\u001B[201~`);
		await talking.told(en.step.hexadecimal);
		await talking.reached({step: 'tester-role'});
		expect(talking.wizard.events.at(-1)).toEqual({type: 'answer', value: expect.any(Secret)});
		expect(talking.text()).not.toContain(secret.slice(0, 8));
		await leave(talking);
	});

	test('of an unusual form is taken when Enter insists on it', async () => {
		const talking = begin(step('app-secret'));
		await talking.answer(asked, 'my-own-secret');
		await talking.told(en.problems['secret-unusual']);
		await talking.answer(prompt(steps['app-secret'].field, plain.insist, true), '');
		await talking.reached({step: 'tester-role', notes: ['secret-unusual']});
		await leave(talking);
	});

	test('from before is kept by Enter', async () => {
		const talking = begin(step('app-secret', {draft: fullDraft({done: []})}));
		await talking.answer(prompt(steps['app-secret'].field, plain.keepHidden, true), '');
		await talking.reached({
			step: 'tester-role',
			draft: {appSecret: fullDraft().appSecret},
		});
		await leave(talking);
	});
});

describe('a value', () => {
	test('is typed, refused with the reason, and taken', async () => {
		const talking = begin(step('app-id', {draft: newDraft({metaAppId: '990602627938098'})}));
		const asked = prompt(steps['app-id'].field);
		await talking.answer(asked, '990602627938098');
		await talking.told(en.problems['app-id-is-meta-app-id']);
		await talking.answer(asked, '12');
		await talking.told(plain.notAChoice);
		await talking.answer(asked, ' "1679873086902791" ');
		await talking.told(en.notes.trimmed);
		await talking.reached({draft: {appId: '1679873086902791'}});
		await leave(talking);
	});

	test('from before is offered, and an optional one can be taken back', async () => {
		const draft = newDraft({metaAppId: '990602627938098'});
		const talking = begin(step('create-app', {draft}));
		const asked = prompt(steps['create-app'].field, fill(plain.keep, {value: '990602627938098'}));
		await talking.asked(asked);
		await talking.answer(asked, numberOf(talking, plain.leaveEmpty));
		await talking.reached({step: 'app-id', draft: {metaAppId: undefined}});
		await leave(talking);
	});

	test('that is offered for registration is taken by Enter', async () => {
		const talking = begin(step('redirect-uri'));
		const value = 'https://localhost:8473/callback';
		await talking.answer(prompt(steps['redirect-uri'].field, fill(plain.take, {value})), '');
		await talking.reached({draft: {redirectUri: value}});
		await leave(talking);
	});
});

test('permissions are switched by their numbers, and those that are on are taken', async () => {
	const talking = begin(step('permissions', {draft: fullDraft({done: [], scopes: undefined})}));
	const asked = prompt(plain.switches, plain.takeThese);
	await talking.asked(asked);
	const comments = `${plain.off}: instagram_business_manage_comments, ${en.scopes.instagram_business_manage_comments}`;
	const basic = `${plain.on}: instagram_business_basic, ${en.scopes.instagram_business_basic}`;
	await talking.answer(asked, numberOf(talking, comments));
	await talking.told(`${plain.on}: instagram_business_manage_comments`);
	await talking.answer(asked, numberOf(talking, basic));
	await talking.told(plain.required);
	// What is switched on outlasts a look at something else.
	await talking.answer(asked, numberOf(talking, en.keys.copyLink));
	await talking.answer(asked, '');
	await talking.reached({step: 'sign-in'});
	expect(talking.wizard.events.at(-1)).toEqual({
		type: 'answer',
		value: expect.arrayContaining([
			'instagram_business_basic',
			'instagram_business_manage_comments',
		]),
	});
	await leave(talking);
});

test('a step is opened again from the list of all of them', async () => {
	const talking = begin(step('tester-role', {draft: fullDraft({step: 'tester-role'})}));
	await talking.asked(confirmStep);
	await talking.answer(confirmStep, numberOf(talking, en.keys.steps));
	const list = prompt(plain.choice, en.keys.back);
	await talking.asked(list);
	expect(talking.news()).toContain(en.stepList.title);
	await talking.answer(list, 'b');
	await talking.answer(confirmStep, numberOf(talking, en.keys.steps));
	await talking.asked(list);
	await talking.answer(list, '4');
	await talking.reached({step: 'app-id'});
	await leave(talking);
});

test('an error that the browser shows leads to the step that cures it', async () => {
	const talking = begin({at: 'waiting', draft: fullDraft(), signIn, browser: 'off', notes: []});
	const asked = prompt(plain.paste, undefined, true);
	await talking.asked(asked);
	await talking.answer(asked, numberOf(talking, en.keys.browserError));
	const list = prompt(plain.choice, en.keys.back);
	await talking.asked(list);
	const role = numberOf(talking, 'Insufficient Developer Role');
	await talking.answer(list, role);
	await talking.told(en.failures['insufficient-developer-role'].cure);
	await talking.answer(
		prompt(plain.choice, fill(en.keys.goTo, {step: steps['tester-role'].title})),
		'',
	);
	await talking.reached({at: 'step', step: 'tester-role'});
	await leave(talking);
});

test('a failure is told with its cure, and the value from before is offered there', async () => {
	const error = new AppError('provider-refused', {
		stage: 'exchange',
		status: 400,
		failure: 'invalid-platform-app',
		said: 'Invalid platform app',
	});
	const talking = begin({
		at: 'failed',
		draft: fullDraft(),
		error,
		cure: 'app-id',
		retry: 'sign-in',
	});
	const asked = prompt(plain.choice, fill(en.keys.goTo, {step: steps['app-id'].title}));
	await talking.asked(asked);
	expect(talking.text()).toContain(`${en.failed.said}: Invalid platform app`);
	expect(talking.text()).toContain(en.failures['invalid-platform-app'].cause);
	await talking.answer(asked, numberOf(talking, en.keys.details));
	await talking.told('provider-refused, exchange');
	await talking.answer(asked, '');
	await talking.asked(prompt(steps['app-id'].field, fill(plain.keep, {value: '1679873086902791'})));
	await leave(talking);
});

describe('a name', () => {
	const naming: StateAt<'naming'> = {
		at: 'naming',
		draft: fullDraft(),
		granted,
		stored: [view()],
		suggestion: 'shop_es',
	};
	const take = (value: string): string => prompt(plain.choice, fill(plain.take, {value}));

	test('may be a number or a letter, because it is asked for on a line of its own', async () => {
		const talking = begin({...naming, stored: []});
		await talking.answer(take('shop_es'), '2');
		await talking.answer(prompt(en.naming.field, en.keys.back), 'b');
		await talking.reached({at: 'saving', name: 'b'});
		await leaveTwice(talking);
	});

	test('that is not a name is told with the reason, and asked for again', async () => {
		const talking = begin({...naming, stored: []});
		await talking.answer(take('shop_es'), '2');
		await talking.answer(prompt(en.naming.field, en.keys.back), '../shop');
		await talking.told(en.problems['name-characters']);
		await talking.answer(prompt(plain.choice, plain.otherName), '');
		await talking.answer(prompt(en.naming.field, en.keys.back), 'Shop');
		await talking.told(fill(en.problems['name-changed'], {value: 'shop'}));
		await talking.asked(take('Shop'));
		await leave(talking);
	});

	test('that is in use is asked about with the difference', async () => {
		const other = view({account: {id: '17841405793187221', username: 'cafe_es'}});
		const talking = begin({...naming, stored: [other]});
		await talking.answer(take('shop_es'), '2');
		await talking.answer(prompt(en.naming.field, en.keys.back), 'shop');
		await talking.told(
			fill(en.naming['switch-account'], {name: 'shop', username: 'cafe_es', account: 'shop_es'}),
		);
		expect(talking.news()).toContain(`${en.naming.before}: cafe_es`);
		expect(talking.news()).toContain(`${en.naming.after}: shop_es`);
		await talking.answer(prompt(plain.choice, plain.replaceIt), '');
		await talking.reached({at: 'saving', name: 'shop'});
		await leaveTwice(talking);
	});
});

describe('home', () => {
	const state: StateAt<'home'> = {at: 'home', home: home({profiles: [view()]})};

	test('offers each account with what can be done for it, and Enter leads to what is done most', async () => {
		const talking = begin(state);
		const account = 'shop: shop_es, refresh due, 2026-12-24, 30 days left, current';
		await talking.answer(prompt(plain.choice, account), '');
		await talking.asked(prompt(plain.choice, en.keys.refresh));

		for (const words of [en.keys.makeCurrent, en.keys.signInAgain, en.keys.remove]) {
			expect(numberOf(talking, words)).not.toBe('');
		}

		await talking.answer(prompt(plain.choice, en.keys.refresh), '');
		await talking.told(fill(en.home.busy, {name: 'shop'}));
		talking.wizard.send({
			type: 'home-loaded',
			home: state.home,
			notice: {type: 'refreshed', name: 'shop', daysLeft: 60},
		});
		await talking.told('"shop" was renewed. 60 days left.');
		await talking.asked(prompt(plain.choice, account));
		await leave(talking);
	});

	test('asks once more what to do when a set-up cannot begin', async () => {
		const talking = begin({at: 'choosing', home: home()});
		const asked = prompt(plain.choice, en.start.connect);
		await talking.answer(asked, '');
		await vi.waitFor(() => expect(talking.wizard.effects).toHaveLength(1));
		// Nothing is asked until it is known whether it can.
		expect(talking.news().trim()).toBe('');
		const error = new AppError('store-unreadable', {file: 'x.json', reason: 'not-json'});
		talking.wizard.send({type: 'failed', error, during: 'prepare-draft'});
		await talking.told('x.json');
		await talking.asked(asked);
		await leave(talking);
	});

	test('removes nothing by Enter alone', async () => {
		const talking = begin({...state, removing: {type: 'profile', name: 'shop'}});
		await talking.answer(prompt(plain.choice, plain.keepIt), '');
		await vi.waitFor(() => expect(talking.wizard.events).toEqual([{type: 'back'}]));
		expect(talking.wizard.effects).toEqual([]);
		await leave(talking);
	});
});

test('one of several accounts is picked by its number', async () => {
	const page = (pageId: string, pageName: string) => ({
		...granted,
		account: {...granted.account, pageId, pageName},
	});
	const talking = begin({
		at: 'picking',
		draft: fullDraft(),
		choices: [page('104523689217437', 'Shop'), page('104523689217439', 'Caf\u202Eé')],
		stored: [],
	});
	await talking.asked(prompt(plain.choice, 'shop_es, Shop (104523689217437)'));
	await talking.answer(': ', numberOf(talking, 'shop_es, Café (104523689217439)'));
	await talking.reached({at: 'naming', granted: {account: {pageId: '104523689217439'}}});
	await leave(talking);
});

test('after saving, the token is copied unseen and the day to act goes into a calendar', async () => {
	const token = new Secret('IGAAsecret0token0of0the0shop00001');
	const talking = begin({
		at: 'saved',
		profile: view(),
		missing: [],
		folder: '/home/maria/.config/ig-wizard',
		token,
	});
	const asked = prompt(plain.choice, en.keys.finish);
	await talking.asked(asked);
	await talking.answer(asked, numberOf(talking, en.keys.copyToken));
	await vi.waitFor(() => expect(talking.wizard.effects).toEqual([{type: 'copy', text: token}]));
	talking.wizard.send({type: 'copied', done: true});
	await talking.told(fill(en.saved.tokenCopied, {name: 'shop'}));
	await talking.answer(asked, numberOf(talking, en.keys.calendar));
	await vi.waitFor(() => expect(talking.wizard.effects).toHaveLength(2));
	expect(talking.wizard.effects[1]).toMatchObject({
		type: 'save-file',
		content: expect.stringContaining('BEGIN:VCALENDAR'),
	});
	talking.wizard.send({type: 'file-saved', file: '/home/maria/ig-wizard-shop.ics'});
	await talking.told('/home/maria/ig-wizard-shop.ics');
	await talking.answer(asked, '');
	expect(await talking.outcome).toMatchObject({type: 'saved'});
	expect(talking.text()).not.toContain(token.reveal().slice(0, 12));
});
