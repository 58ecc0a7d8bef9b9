import {describe, expect, it} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import {transition} from '../../../src/wizard/machine.ts';
import type {Event, State} from '../../../src/wizard/model.ts';
import {startOfTests} from '../../support/deps.ts';
import {
	appSecret,
	entering,
	facebookDraft,
	failed,
	fullDraft,
	grant,
	granted,
	home,
	newDraft,
	pages,
	proofsBy,
	rules,
	unwritable,
	view,
} from '../fixtures.ts';

const shop = view();
const cafe = view({name: 'cafe'});
const stored = home({profiles: [shop, cafe]});
const atHome: State = {at: 'home', home: stored};
const draft = newDraft({step: 'app-id', done: ['professional-account', 'developer-account']});

function on(state: State, event: Event) {
	return transition(rules, state, event, startOfTests);
}

describe('starting', () => {
	const starting: State = {at: 'starting', entry: {type: 'home'}};

	it('shows the first menu where nothing is stored', () => {
		expect(on(starting, {type: 'home-loaded', home: home()})).toEqual({
			state: {at: 'choosing', home: home()},
			effects: [],
		});
	});

	it.each([
		['profiles', stored],
		['an unfinished set-up', home({draft})],
		['a file that cannot be read', home({unreadable: [{name: 'x', file: 'x.json'}]})],
	])('shows home where there are %s', (_, found) => {
		expect(on(starting, {type: 'home-loaded', home: found})).toEqual({
			state: {at: 'home', home: found},
			effects: [],
		});
	});

	it('ends with the error when what is stored cannot be read', () => {
		const error = new AppError('store-unreadable', {file: 'config.json'});
		expect(on(starting, failed(error, 'load-home'))).toEqual({
			state: {at: 'ended', outcome: {type: 'failed', error}},
			effects: [],
		});
	});

	it('ignores what an earlier state left behind', () => {
		expect(on(starting, failed(unwritable, 'save-draft')).state).toBe(starting);
		expect(on(starting, {type: 'confirm'}).state).toBe(starting);
	});
});

describe('starting a set-up', () => {
	const starting: State = {at: 'starting', entry: {type: 'setup', name: 'shop'}};

	it('goes on with the unfinished set-up at its step', () => {
		expect(on(starting, {type: 'home-loaded', home: home({draft})})).toEqual(
			entering('app-id', draft),
		);
	});

	it('prepares a draft where there is none', () => {
		const waiting = on(starting, {type: 'home-loaded', home: stored});
		expect(waiting).toEqual({
			state: {...starting, home: stored},
			effects: [{type: 'prepare-draft', flow: 'instagram-login', name: 'shop'}],
		});
		expect(on(waiting.state, {type: 'draft-ready', draft: newDraft()})).toEqual(
			entering('professional-account', newDraft()),
		);
	});

	it('asks for the name at once when the unfinished set-up has its grant', () => {
		const kept = fullDraft({granted});
		expect(on(starting, {type: 'home-loaded', home: home({draft: kept})}).state).toMatchObject({
			at: 'naming',
			granted,
			suggestion: 'shop_es',
		});
	});

	it('asks whose the token is when nobody has asked yet', () => {
		const kept = fullDraft({granted: {grant}});
		expect(on(starting, {type: 'home-loaded', home: home({draft: kept})})).toEqual({
			state: {at: 'exchanging', draft: kept, done: ['exchange', 'long-lived'], now: 'account'},
			effects: [{type: 'identify', draft: kept, grant}],
		});
	});

	it('stays at its step when something was answered in another way since Meta granted', () => {
		const changed = fullDraft({
			granted,
			step: 'redirect-uri',
			proofs: proofsBy('person', 'app-id'),
		});
		expect(on(starting, {type: 'home-loaded', home: home({draft: changed})}).state).toMatchObject({
			at: 'step',
			step: 'redirect-uri',
			draft: {granted},
		});
	});

	it('does not name the token of another Page than the one that is wanted now', () => {
		const [shop = granted, cafe = granted] = pages;
		const pageId = cafe.account.pageId;
		const kept = facebookDraft({granted: shop, pageId});
		expect(on(starting, {type: 'home-loaded', home: home({draft: kept})}).state).toMatchObject({
			at: 'step',
			step: 'sign-in',
		});
		const same = facebookDraft({granted: cafe, pageId});
		expect(on(starting, {type: 'home-loaded', home: home({draft: same})}).state).toMatchObject({
			at: 'naming',
			granted: cafe,
		});
	});

	it('does not go on to a name with answers missing', () => {
		const odd = fullDraft({granted, step: 'app-secret', appSecret: undefined});
		expect(on(starting, {type: 'home-loaded', home: home({draft: odd})}).state).toMatchObject({
			at: 'step',
			step: 'app-secret',
		});
	});

	it('has answers of the command line put into the unfinished set-up', () => {
		const given = {appId: '1679873086902799'};
		const entry = {type: 'setup', given} as const;
		expect(on({at: 'starting', entry}, {type: 'home-loaded', home: home({draft})}).effects).toEqual(
			[{type: 'prepare-draft', flow: 'instagram-login', given, draft}],
		);
	});

	it('begins with the first step when its step is not known any more', () => {
		const odd = newDraft({step: 'step-of-the-future'});
		expect(on(starting, {type: 'home-loaded', home: home({draft: odd})})).toEqual(
			entering('professional-account', odd),
		);
	});
});

describe('home', () => {
	it('refreshes one profile at a time', () => {
		const unfinished = {...stored, draft};
		const refreshing = on({at: 'home', home: unfinished}, {type: 'refresh', name: 'shop'});
		expect(refreshing).toEqual({
			state: {at: 'home', home: unfinished, busy: 'shop'},
			effects: [{type: 'refresh', name: 'shop'}],
		});

		for (const event of [
			{type: 'refresh', name: 'cafe'},
			{type: 'use', name: 'cafe'},
			{type: 'remove', name: 'cafe'},
			// Elsewhere nobody would wait for the new token when the person leaves.
			{type: 'connect-another'},
			{type: 'sign-in-again', name: 'cafe'},
			{type: 'import'},
			{type: 'resume'},
			{type: 'discard-draft'},
			{type: 'draft-ready', draft},
		] as const) {
			expect(on(refreshing.state, event)).toEqual({state: refreshing.state, effects: []});
		}
	});

	it('stays busy until the answer about the refresh is there', () => {
		const busy: State = {at: 'home', home: stored, busy: 'shop'};
		const reloaded = home({profiles: [shop]});
		expect(on(busy, {type: 'back'}).state).toEqual(busy);
		expect(on(busy, {type: 'home-loaded', home: reloaded}).state).toEqual({
			at: 'home',
			home: reloaded,
			busy: 'shop',
		});
		// Asked for before the refresh, and done while it is under way.
		for (const type of ['current', 'removed'] as const) {
			const other = {type, name: 'cafe'};
			const later = on(busy, {type: 'home-loaded', home: reloaded, notice: other}).state;
			expect(later).toEqual({at: 'home', home: reloaded, busy: 'shop', notice: other});
			expect(on(later, {type: 'interrupt'}).state).toMatchObject({leaving: 'interrupt'});
			const leaving: State = {...busy, leaving: 'quit'};
			expect(on(leaving, {type: 'home-loaded', home: reloaded, notice: other}).state).toEqual({
				...leaving,
				home: reloaded,
			});
		}

		const notice = {type: 'refreshed', name: 'shop', daysLeft: 60} as const;
		expect(on(busy, {type: 'home-loaded', home: reloaded, notice}).state).toEqual({
			at: 'home',
			home: reloaded,
			notice,
		});
	});

	it('makes a profile the current one', () => {
		expect(on(atHome, {type: 'use', name: 'cafe'})).toEqual({
			state: atHome,
			effects: [{type: 'use', name: 'cafe'}],
		});
	});

	it('removes a profile only after a question', () => {
		const asked = on(atHome, {type: 'remove', name: 'cafe'});
		expect(asked).toEqual({
			state: {at: 'home', home: stored, removing: {type: 'profile', name: 'cafe'}},
			effects: [],
		});
		expect(on(asked.state, {type: 'back'})).toEqual({state: atHome, effects: []});
		expect(on(asked.state, {type: 'confirm'})).toEqual({
			state: atHome,
			effects: [{type: 'remove', name: 'cafe'}],
		});
		expect(on(atHome, {type: 'confirm'})).toEqual({state: atHome, effects: []});
	});

	it('shows the first menu when the last profile is gone', () => {
		const notice = {type: 'removed', name: 'shop'} as const;
		expect(on(atHome, {type: 'home-loaded', home: home(), notice}).state).toEqual({
			at: 'choosing',
			home: home(),
			notice,
		});
	});

	it('keeps what it shows when something fails, and does not ask again by itself', () => {
		const busy: State = {at: 'home', home: stored, busy: 'shop'};
		const error = new AppError('store-unreadable', {file: 'config.json'});
		expect(on(busy, failed(error, 'load-home'))).toEqual({
			state: {...busy, notice: {type: 'error', error}},
			effects: [],
		});
		expect(on(busy, failed(error, 'refresh')).state).toEqual({
			at: 'home',
			home: stored,
			notice: {type: 'error', error},
		});
	});

	it.each(['refresh', 'use', 'remove', 'sign-in-again'] as const)(
		'ignores %s for a profile that is not there',
		type => {
			expect(on(atHome, {type, name: 'nobody'})).toEqual({state: atHome, effects: []});
		},
	);

	it('prepares a new sign-in of a profile with its own flow', () => {
		expect(on(atHome, {type: 'sign-in-again', name: 'cafe'})).toEqual({
			state: atHome,
			effects: [{type: 'prepare-draft', flow: 'instagram-login', name: 'cafe', again: true}],
		});
	});

	it('goes to the browser when a new sign-in has all that it needs', () => {
		const again = fullDraft({key: 'shop', name: 'shop', again: true});
		expect(on(atHome, {type: 'draft-ready', draft: again})).toEqual({
			state: {at: 'checking', draft: again},
			effects: [{type: 'probe', draft: again}],
		});
	});

	it('asks only for what is missing for a new sign-in', () => {
		const again = fullDraft({name: 'shop', again: true, step: 'app-secret', appSecret: undefined});
		expect(on(atHome, {type: 'draft-ready', draft: again})).toEqual(entering('app-secret', again));
	});

	it('offers the unfinished set-up, resumes it, and drops it only after a question', () => {
		const state: State = {at: 'home', home: home({profiles: [shop], draft})};
		expect(on(state, {type: 'resume'})).toEqual(entering('app-id', draft));
		const asked = on(state, {type: 'discard-draft'});
		expect(asked).toEqual({state: {...state, removing: {type: 'draft'}}, effects: []});
		expect(on(asked.state, {type: 'back'})).toEqual({state, effects: []});
		expect(on(asked.state, {type: 'confirm'})).toEqual({
			state: {at: 'home', home: home({profiles: [shop]})},
			effects: [{type: 'remove-draft', key: '_new'}, {type: 'load-home'}],
		});
		expect(on(atHome, {type: 'resume'})).toEqual({state: atHome, effects: []});
		expect(on(atHome, {type: 'discard-draft'})).toEqual({state: atHome, effects: []});
	});

	it('says when a draft could not be removed or kept', () => {
		for (const during of ['remove-draft', 'save-draft'] as const) {
			expect(on(atHome, failed(unwritable, during)).state).toMatchObject({
				notice: {type: 'error', error: unwritable},
			});
		}
	});
});

describe('choosing', () => {
	const choosing: State = {at: 'choosing', home: stored};

	it('is reached from home and leads back to what is stored by then', () => {
		expect(on(atHome, {type: 'connect-another'})).toEqual({state: choosing, effects: []});
		expect(on(choosing, {type: 'back'})).toEqual({
			state: atHome,
			effects: [{type: 'load-home'}],
		});
	});

	it('has nowhere to go back to on a first run', () => {
		const first: State = {at: 'choosing', home: home()};
		expect(on(first, {type: 'back'})).toEqual({state: first, effects: []});
	});

	it('begins with the chosen flow, and with what is known of the app', () => {
		expect(on(choosing, {type: 'start', flow: 'instagram-login'})).toEqual({
			state: choosing,
			effects: [{type: 'prepare-draft', flow: 'instagram-login'}],
		});
		const known = newDraft({done: ['app-secret'], appSecret});
		expect(on(choosing, {type: 'draft-ready', draft: known})).toEqual(
			entering('professional-account', known),
		);
	});

	it('ends for practice', () => {
		expect(on(choosing, {type: 'practise'}).state).toEqual({
			at: 'ended',
			outcome: {type: 'practise'},
		});
	});

	it('stays and says what failed', () => {
		expect(on(choosing, failed(unwritable, 'prepare-draft'))).toEqual({
			state: {at: 'choosing', home: stored, notice: {type: 'error', error: unwritable}},
			effects: [],
		});
	});

	it('takes over what was stored meanwhile', () => {
		expect(on(choosing, {type: 'home-loaded', home: home({profiles: [shop]})}).state).toEqual({
			at: 'choosing',
			home: home({profiles: [shop]}),
		});
	});
});
