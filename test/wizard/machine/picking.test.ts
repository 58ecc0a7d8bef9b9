import {describe, expect, it} from 'vitest';
import type {AppError} from '../../../src/core/errors.ts';
import type {Draft} from '../../../src/core/profile.ts';
import {transition} from '../../../src/wizard/machine.ts';
import type {Event, State, StateAt} from '../../../src/wizard/model.ts';
import {startOfTests} from '../../support/deps.ts';
import {
	entering,
	facebookDraft,
	fullDraft,
	grant,
	granted,
	otherAccount,
	pages,
	rules,
	view,
} from '../fixtures.ts';

const [shop, cafe] = pages;
const draft = facebookDraft({granted: {grant}});
const picking: StateAt<'picking'> = {at: 'picking', draft, choices: pages, stored: []};
const pickCafe: Event = {type: 'pick', pageId: '103456789012349'};

function exchanging(changes: Partial<Draft> = {}): State {
	return {at: 'exchanging', draft: {...draft, ...changes}, done: [], now: 'account'};
}

function on(state: State, event: Event) {
	return transition(rules, state, event, startOfTests);
}

describe('a sign-in with Facebook', () => {
	const opened: Event = {type: 'granted', choices: pages, stored: []};

	it('that opened several accounts asks which one it is to be', () => {
		expect(on(exchanging(), opened)).toEqual({state: picking, effects: []});
	});

	it('that opened one goes on with it', () => {
		const one: Event = {type: 'granted', choices: pages.slice(0, 1), stored: []};
		expect(on(exchanging(), one).state).toMatchObject({at: 'naming', granted: shop});
	});

	it('takes the Page that was named before', () => {
		const named = exchanging({pageId: '103456789012349'});
		expect(on(named, opened).state).toMatchObject({at: 'naming', granted: cafe});
	});

	it('that did not open the Page that was named says which it opened, and keeps nothing', () => {
		const pageId = '103456789012351';
		const refused = {...draft, pageId, granted: undefined};
		const choices = pages.slice(0, 1);
		const {state, effects} = on(exchanging({pageId}), {type: 'granted', choices, stored: []});
		expect(state).toMatchObject({at: 'failed', draft: refused, cure: 'sign-in', retry: 'sign-in'});
		expect('error' in state && state.error).toMatchObject({
			code: 'page-unknown',
			details: {id: pageId, list: ['103456789012347 Shop (@shop_es)']},
		} satisfies Partial<AppError>);
		expect(effects).toContainEqual({type: 'save-draft', draft: refused});
	});
});

it('a saved configuration names the permissions itself: none of the answers is missing or proved', () => {
	const [shop = granted] = pages;
	const less = {...shop, grant: {...shop.grant, permissions: ['pages_show_list']}};
	const configured = facebookDraft({configId: '27640875392278831'});
	const {state} = on({...exchanging(), draft: configured} as State, {
		type: 'granted',
		choices: [less],
		stored: [],
	});
	expect(state).toMatchObject({at: 'naming', draft: {done: configured.done}});
	const saving: State = {at: 'saving', draft: configured, granted: less, name: 'shop'};
	const profile = view({scopes: less.grant.permissions});
	const saved = on(saving, {type: 'saved', profile, folder: '/store', token: less.grant.token});
	expect(saved.state).toMatchObject({at: 'saved', missing: []});
});

it('a sign-in that opens no Pages keeps its token, whatever Page was named', () => {
	const state = {...exchanging(), draft: fullDraft({pageId: '103456789012349'})} as State;
	const {state: next} = on(state, {type: 'granted', choices: [granted], stored: []});
	expect(next).toMatchObject({at: 'naming', granted});
});

describe('picking', () => {
	it('names the account of the Page, with its own token kept', () => {
		const {state, effects} = on(picking, pickCafe);
		expect(state).toMatchObject({
			at: 'naming',
			granted: cafe,
			picked: {draft, choices: pages},
			suggestion: 'cafe_es',
			draft: {granted: cafe, proofs: {'fb-page-link': {by: 'machine'}}},
		});
		expect(effects).toMatchObject([{type: 'save-draft', draft: {granted: cafe}}]);
	});

	it('takes no Page that was not opened', () => {
		expect(on(picking, {type: 'pick', pageId: '1'})).toEqual({state: picking, effects: []});
	});

	it('can be done again from the name', () => {
		const named = on(picking, pickCafe).state;
		const back = on(named, {type: 'back'}).state;
		expect(back).toMatchObject({at: 'picking', choices: pages});
		expect(on(back, {type: 'pick', pageId: '103456789012347'}).state).toMatchObject({
			at: 'naming',
			granted: shop,
		});
	});

	it('begun again by going back, begins again in a later run too', () => {
		const back = on(on(picking, pickCafe).state, {type: 'back'});
		expect(back).toMatchObject({
			state: {at: 'picking', draft: {granted: {grant}}},
			effects: [{type: 'save-draft', draft: {granted: {grant}}}],
		});
		expect('draft' in back.state && back.state.draft?.granted?.account).toBeUndefined();
	});

	it('stays possible after a question about the name', () => {
		const taken = {...picking, stored: [view({name: 'other', account: otherAccount})]};
		const asked = on(on(taken, pickCafe).state, {type: 'answer', value: 'second'}).state;
		expect(asked).toMatchObject({at: 'naming', conflict: {type: 'duplicate'}});
		const back = on(on(asked, {type: 'back'}).state, {type: 'back'}).state;
		expect(back).toMatchObject({at: 'picking', choices: pages});
	});

	it('goes back to the sign-in, and forward to the Pages without another one', () => {
		expect(on(picking, {type: 'back'})).toEqual(entering('sign-in', draft));
		const proved = {...draft, proofs: {'sign-in': {by: 'machine', at: startOfTests}}} as const;
		const {state} = entering('sign-in', proved);
		expect(on(state, {type: 'confirm'}).effects).toEqual([
			{type: 'identify', draft: state.draft, grant},
		]);
	});

	it('goes home; the grant stays in the draft', () => {
		expect(on(picking, {type: 'home'}).state).toMatchObject({at: 'starting'});
	});
});
