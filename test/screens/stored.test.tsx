import {describe, expect, test} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import type {State} from '../../src/wizard/model.ts';
import {eventually} from './support/eventually.ts';
import {cafe, emptyDraft, fullDraft, granted, old, secrets, shop} from './support/sample.ts';
import {keys, show} from './support/screen.tsx';
import {states} from './support/states.ts';

const empty = {profiles: [], unreadable: [], draft: undefined};
const home: State = {
	at: 'home',
	home: {profiles: [cafe, old, shop], unreadable: [], draft: undefined},
};

describe('the first menu', () => {
	test('connects an account with Enter', () => {
		const {press, wizard} = show({at: 'choosing', home: empty});
		press(keys.enter);
		expect(wizard.effects).toEqual([{type: 'prepare-draft', flow: 'instagram-login'}]);
	});

	test('begins the practice', async () => {
		const {press, wizard, frame} = show({at: 'choosing', home: empty});
		press(keys.down, keys.down, keys.down, keys.enter);
		await expect(wizard.ended).resolves.toMatchObject({type: 'practise'});
		await eventually(() => expect(frame()).toContain('The practice begins'));
	});

	test.each([
		[1, {type: 'import'}],
		[2, {type: 'start', flow: 'facebook-login'}],
		[4, {type: 'old-guide'}],
	])('has further ways to begin at entry %i', (down, event) => {
		const {press, wizard} = show({at: 'choosing', home: empty});
		press(...Array.from({length: down}, () => keys.down), keys.enter);
		expect(wizard.events).toEqual([event]);
	});

	test('does not offer to practise while practising', () => {
		const {frame} = show({at: 'choosing', home: empty}, {practice: true});
		expect(frame()).not.toContain('Practise first');
		expect(frame()).toContain('practice: nothing leaves this machine');
	});

	test('offers an unfinished set-up first', async () => {
		const {press, frame} = show({at: 'choosing', home: {...empty, draft: fullDraft}});
		expect(frame()).toContain(
			'▸ The set-up with the app 1679873086902791 is unfinished, at the step "Sign in".',
		);

		press(keys.enter);
		await eventually(() => expect(frame()).toContain('▸ Sign in'));
	});

	test('stops at the ends of the list and quits at its last entry', async () => {
		const {press, wizard} = show({at: 'choosing', home: empty});
		press(keys.up, ...Array.from({length: 9}, () => keys.down), keys.enter);
		await expect(wizard.ended).resolves.toEqual({type: 'done'});
	});

	test('says what went wrong', async () => {
		const {wizard, frame} = show({at: 'choosing', home: empty});
		const error = new AppError('store-unreadable', {file: '/home/me/app.json', reason: 'JSON'});
		wizard.send({type: 'failed', error, during: 'prepare-draft'});
		await eventually(() =>
			expect(frame()).toContain('✗ The file /home/me/app.json cannot be read'),
		);
	});
});

describe('home', () => {
	test('begins at the current profile', () => {
		expect(show(home).frame()).toContain('▸ shop ');
	});

	test.each([
		['s', {type: 'use', name: 'shop'}],
		['r', {type: 'sign-in-again', name: 'shop'}],
		['d', {type: 'remove', name: 'shop'}],
		['n', {type: 'connect-another'}],
		['i', {type: 'import'}],
		['q', {type: 'quit'}],
		[keys.enter, {type: 'refresh', name: 'shop'}],
	])('with the key %j sends %j', (key, event) => {
		const {press, wizard} = show(home);
		press(key);
		expect(wizard.events).toEqual([event]);
	});

	test('acts on the profile that the arrows lead to, however quick the keys', () => {
		const {press, wizard} = show(home);
		press(keys.up, 's', keys.up, keys.up, 's', keys.down, 's');
		expect(wizard.events).toEqual([
			{type: 'use', name: 'old'},
			{type: 'use', name: 'cafe.madrid'},
			{type: 'use', name: 'old'},
		]);
	});

	test('removes only after a question', async () => {
		const {press, wizard, frame} = show(home);
		press('d');
		await eventually(() => expect(frame()).toContain('? Remove "shop" (shop_es)?'));

		press(keys.esc);
		await eventually(() => expect(frame()).not.toContain('Remove "shop"'));

		press('d');
		await eventually(() => expect(frame()).toContain('enter remove'));
		press(keys.enter);
		expect(wizard.effects).toEqual([{type: 'remove', name: 'shop'}]);
	});

	test('shows what is under way and what came of it', async () => {
		const {press, wizard, frame} = show(home);
		press(keys.enter);
		await eventually(() => expect(frame()).toContain('Renewing "shop"'));
		// Nothing else is done at the same time.
		expect(frame()).not.toContain('enter refresh');
		expect(frame()).toContain('↑↓ choose   q quit');

		const notice = {type: 'refreshed', name: 'shop', daysLeft: 60} as const;
		wizard.send({type: 'home-loaded', home: home.home, notice});
		await eventually(() => expect(frame()).toContain('✓ "shop" was renewed. 60 days left.'));
		expect(frame()).not.toContain('Renewing');
	});

	test('tells a failure with its cure', async () => {
		const {wizard, frame} = show(home);
		const error = new AppError('sign-in-needed', {name: 'old', failure: 'token-expired'});
		wizard.send({type: 'home-loaded', home: home.home, notice: {type: 'error', error}});
		await eventually(() => expect(frame()).toContain('✗ The token has expired'));
		expect(frame()).toContain('Sign in again.');
	});

	test('offers an unfinished set-up before the accounts', async () => {
		const {press, frame, wizard} = show({...home, home: {...home.home, draft: emptyDraft}});
		expect(frame()).toContain('▸ There is an unfinished set-up');
		expect(frame()).toContain('enter go on with the set-up   d throw the set-up away');

		press(keys.down, keys.enter);
		await eventually(() => expect(frame()).toContain('▸ cafe.madrid'));
		expect(wizard.events).toEqual([{type: 'refresh', name: 'cafe.madrid'}]);
	});

	test('offers no choice where there is one entry', () => {
		const only = {...home.home, profiles: home.home.profiles.slice(0, 1)};
		expect(show({...home, home: only}).frame()).not.toContain('↑↓ choose');
	});

	test('names the unfinished set-up by its profile where it has a name', () => {
		const draft = {...fullDraft, name: 'agency-25'};
		expect(show({...home, home: {...home.home, draft}}).frame()).toContain(
			'▸ The set-up of "agency-25" is unfinished, at the step "Sign in".',
		);
	});

	test('throws the set-up away only after a question', async () => {
		const {press, frame, wizard} = show({...home, home: {...home.home, draft: emptyDraft}});
		press('d');
		await eventually(() => expect(frame()).toContain('? Throw the set-up away?'));
		expect(wizard.effects).toEqual([]);

		press(keys.esc);
		await eventually(() => expect(frame()).not.toContain('? Throw'));

		press('d');
		await eventually(() => expect(frame()).toContain('enter throw the set-up away   esc cancel'));
		press(keys.enter);
		await eventually(() => expect(frame()).not.toContain('unfinished'));
		expect(wizard.effects).toContainEqual({type: 'remove-draft', key: '_new'});
	});

	test('shows the part around the cursor of a list that is longer than the window', async () => {
		const profiles = Array.from({length: 200}, (_, index) => ({
			...cafe,
			name: `shop-${String(index).padStart(3, '0')}`,
		}));
		const {press, frame} = show({at: 'home', home: {...home.home, profiles}});
		expect(frame()).toContain('▸ shop-000');
		expect(frame().split('\n').length).toBeLessThan(60);

		press(...Array.from({length: 100}, () => keys.down));
		await eventually(() => expect(frame()).toContain('▸ shop-100'));
		expect(frame()).toMatch(/↑ \d+\n/);
		expect(frame()).toMatch(/↓ \d+\n/);
	});

	test('has nothing to act on where there is only a file that cannot be read', () => {
		const unreadable = [{name: 'broken', file: '/home/me/broken.json\u001B]52;c;AAAA\u0007'}];
		const {press, wizard, frame} = show({at: 'home', home: {...empty, unreadable}});
		press(keys.enter, 's', 'r', 'd', keys.down);

		expect(wizard.events).toEqual([]);
		expect(frame()).toContain('No account is connected yet.');
		expect(frame()).toContain('was left as it is: /home/me/broken.json\n');
		expect(frame()).not.toContain('enter');
	});
});

describe('what was saved', () => {
	const saved: State = {...states.saved, copied: undefined};

	test('puts the token on the clipboard without showing it', async () => {
		const {press, wizard, frame, frames} = show(saved);
		press('c');
		expect(wizard.effects).toEqual([{type: 'copy', text: granted.grant.token}]);

		wizard.send({type: 'copied', done: true});
		await eventually(() => expect(frame()).toContain('✓ The token was sent to the clipboard.'));
		expect(frames.join('')).not.toContain(secrets.token);
	});

	test('names the command where there is no clipboard', async () => {
		const {wizard, frame} = show(saved);
		wizard.send({type: 'copied', done: false});
		await eventually(() =>
			expect(frame()).toContain(
				'! This terminal has no clipboard. The token: ig-wizard token shop',
			),
		);
	});

	test('ends with Enter and leaves behind what matters', async () => {
		const {press, wizard, frame} = show(saved);
		press(keys.enter);
		await expect(wizard.ended).resolves.toEqual({type: 'saved', profile: shop});
		await eventually(() =>
			expect(frame()).toBe(
				[
					'"shop" is stored. Its token: ig-wizard token shop',
					'Account  shop_es · BUSINESS · 17841405793187219',
					'Ends     2027-01-23 · 60 days left',
				].join('\n'),
			),
		);
	});

	test('tells when the end of the token is not known', () => {
		const profile = {...shop, expiresAt: undefined, daysLeft: undefined};
		expect(show({...states.saved, profile}).frame()).toContain('Ends         end unknown');
	});
});

describe('a failure', () => {
	test('leads to the step that cures it', async () => {
		const {press, frame} = show(states.failed);
		expect(frame()).toContain('enter go to Instagram app ID');
		press(keys.enter);
		await eventually(() => expect(frame()).toContain('▸ Instagram app ID'));
	});

	test.each([
		['t', 'try-again'],
		['d', 'toggle-details'],
		[keys.esc, 'home'],
	])('with the key %j sends %s', async (key, type) => {
		const {press, wizard} = show(states.failed);
		press(key);
		await eventually(() => expect(wizard.events).toEqual([{type}]));
	});

	test('shows details only when asked', async () => {
		const {press, frame} = show({...states.failed, details: undefined});
		expect(frame()).not.toContain('HTTP status');
		press('d');
		await eventually(() => expect(frame()).toContain('HTTP status 400, code -, trace -'));
	});

	test('saves again what Meta granted where saving failed', async () => {
		const {press, frame} = show(states.failedToSave);
		expect(frame()).toContain('enter try again');
		expect(frame()).toContain('(the disk is full)');
		press(keys.enter);
		await eventually(() => expect(frame()).toContain('Saving "shop"'));
	});

	test('quotes Meta without a control sequence', () => {
		const said = 'Invalid\u001B[2J \u001B]8;;https://example.org\u0007scope\u202E';
		const error = new AppError('provider-refused', {failure: 'unknown-error', said});
		expect(show({...states.failed, error}).frame()).toContain('What Meta said  Invalid scope\n');
	});
});
