import {describe, expect, it} from 'vitest';
import {findConflict, isAgreed} from '../../../src/wizard/conflict.ts';
import {suggestName} from '../../../src/wizard/machine/naming.ts';
import {transition} from '../../../src/wizard/machine.ts';
import type {Event, NameConflict, State, StateAt} from '../../../src/wizard/model.ts';
import {startOfTests} from '../../support/deps.ts';
import {
	account,
	entering,
	failed,
	fullDraft,
	granted,
	otherAccount,
	rules,
	scopes,
	unwritable,
	view,
} from '../fixtures.ts';

const draft = fullDraft({granted});
const shop = view();
const cafe = view({name: 'cafe', account: otherAccount});

const naming: StateAt<'naming'> = {
	at: 'naming',
	draft,
	granted,
	stored: [],
	suggestion: 'shop_es',
};

function on(state: State, event: Event) {
	return transition(rules, state, event, startOfTests);
}

function answer(state: State, value: string) {
	return on(state, {type: 'answer', value});
}

function saving(name: string, agreed?: NameConflict) {
	return {
		state: {at: 'saving', draft, granted, name, agreed},
		effects: [{type: 'save-profile', draft, unsaved: {granted, name, agreed}}],
	};
}

describe('the suggestion', () => {
	it('is the name that the set-up was started with', () => {
		expect(suggestName(fullDraft({name: 'mine'}), granted, [])).toBe('mine');
	});

	it('is the user name, also when the account is stored under it already', () => {
		expect(suggestName(draft, granted, [view({name: 'shop_es'})])).toBe('shop_es');
	});

	it('gets a number when other accounts have the name', () => {
		const taken = ['shop_es', 'shop_es-2'].map(name => view({name, account: otherAccount}));
		expect(suggestName(draft, granted, taken)).toBe('shop_es-3');
	});

	it.each([
		[undefined, 'instagram'],
		['', 'instagram'],
		['José Café', 'instagram'],
		['con', 'instagram'],
		['x'.repeat(60), 'instagram'],
		['Shop.ES', 'shop.es'],
	])('makes %j a name that can be stored', (username, name) => {
		const of = {...granted, account: {...account, username}};
		expect(suggestName(draft, of, [])).toBe(name);
	});
});

describe('a conflict', () => {
	it.each([
		['free', [], undefined],
		['shop', [shop], {type: 'replace', name: 'shop'}],
		['cafe', [cafe], {type: 'switch-account', name: 'cafe', username: 'cafe_es', lost: []}],
		['second', [shop], {type: 'duplicate', name: 'shop'}],
		['cafe', [shop, cafe], {type: 'switch-account', name: 'cafe', username: 'cafe_es', lost: []}],
	] as const)('for the name %s with %j', (name, stored, conflict) => {
		expect(findConflict(name, granted, stored)).toEqual(conflict);
	});

	it('names the permissions that would be lost, with the account or without', () => {
		const less = {...granted, grant: {...granted.grant, permissions: scopes.slice(0, 1)}};
		const lost = scopes.slice(1);
		expect(findConflict('shop', less, [shop])).toEqual({
			type: 'fewer-permissions',
			name: 'shop',
			lost,
		});
		expect(findConflict('cafe', less, [cafe])).toMatchObject({type: 'switch-account', lost});
		const untold = {...granted, grant: {...granted.grant, permissions: undefined}};
		expect(findConflict('shop', untold, [shop])).toEqual({type: 'replace', name: 'shop'});
	});

	it('is agreed to once more when more would be lost', () => {
		const fewer = (...lost: string[]) => ({type: 'fewer-permissions', name: 'shop', lost}) as const;
		expect(isAgreed(fewer('a'), fewer('a', 'b'))).toBe(true);
		expect(isAgreed(fewer('a', 'b'), fewer('a'))).toBe(false);
		expect(isAgreed(fewer('a'), {type: 'replace', name: 'shop'})).toBe(false);
		expect(isAgreed({type: 'replace', name: 'shop'}, undefined)).toBe(false);
	});

	it('is judged by the id of the app where the other is not known', () => {
		const scoped = (appScopedId: string) => view({account: {appScopedId}});
		expect(findConflict('shop', granted, [scoped('27640875392278831')])?.type).toBe('replace');
		expect(findConflict('shop', granted, [scoped('27640875392278833')])?.type).toBe(
			'switch-account',
		);
		const unnamed = {...granted, account: {}};
		expect(findConflict('shop', unnamed, [view({account: {}})])?.type).toBe('switch-account');
	});
});

describe('naming', () => {
	it('stores under a free name at once', () => {
		expect(answer(naming, 'mine')).toEqual(saving('mine'));
		expect(on(naming, {type: 'confirm'})).toEqual(saving('shop_es'));
	});

	it.each([
		['', 'name-empty'],
		['a/b', 'name-characters'],
		['con', 'name-reserved'],
		['x'.repeat(64), 'name-too-long'],
	] as const)('refuses %j and keeps what was typed', (typed, problem) => {
		expect(answer(naming, typed)).toEqual({
			state: {...naming, suggestion: typed, problem},
			effects: [],
		});
	});

	it('shows the form in which a name would be stored, and takes it the second time', () => {
		const shown = answer(naming, 'Mine');
		expect(shown.state).toEqual({...naming, suggestion: 'Mine', problem: 'name-changed'});
		expect(answer(shown.state, 'Mine')).toEqual(saving('mine'));
		expect(on(shown.state, {type: 'confirm'})).toEqual(saving('mine'));
		expect(answer(shown.state, 'Other').state).toMatchObject({
			at: 'naming',
			suggestion: 'Other',
			problem: 'name-changed',
		});
		expect(answer(naming, 'Shop_es').state).toMatchObject({problem: 'name-changed'});
	});

	const conflicts: readonly [string, NameConflict][] = [
		['shop', {type: 'replace', name: 'shop'}],
		['cafe', {type: 'switch-account', name: 'cafe', username: 'cafe_es', lost: []}],
		['second', {type: 'duplicate', name: 'shop'}],
	];
	const known: State = {...naming, stored: [shop, cafe]};

	it.each(conflicts)('asks once about %s and stores with the answer', (name, conflict) => {
		const asked = answer(known, name);
		expect(asked).toEqual({state: {...known, suggestion: name, conflict}, effects: []});
		expect(answer(asked.state, name)).toEqual(saving(name, conflict));
		expect(on(asked.state, {type: 'confirm'})).toEqual(saving(name, conflict));
	});

	it('asks about each name anew', () => {
		const asked = answer(known, 'shop').state;
		expect(answer(asked, 'cafe').state).toMatchObject({
			at: 'naming',
			conflict: {type: 'switch-account'},
		});
		const edited = on(asked, {type: 'edited'}).state;
		expect(edited).toEqual({...known, suggestion: 'shop'});
		expect(answer(edited, 'shop').state).toMatchObject({conflict: {type: 'replace'}});
	});

	it('asks about a name in the form that is stored, though the field still has the typed one', () => {
		const shown = answer(known, 'Shop').state;
		const asked = answer(shown, 'Shop').state;
		expect(asked).toMatchObject({suggestion: 'shop', conflict: {type: 'replace'}});
		expect(answer(asked, 'Shop')).toEqual(saving('shop', {type: 'replace', name: 'shop'}));
	});

	it('goes back from a question to the name, and from the name to the sign-in with the grant kept', () => {
		const asked = answer(known, 'shop').state;
		const unasked = on(asked, {type: 'back'});
		expect(unasked).toEqual({state: {...known, suggestion: 'shop'}, effects: []});
		expect(on(unasked.state, {type: 'back'})).toEqual(entering('sign-in', draft));
	});

	it('goes home; the grant stays in the draft', () => {
		expect(on(naming, {type: 'home'})).toEqual({
			state: {at: 'starting', entry: {type: 'home'}},
			effects: [{type: 'stop-sign-in'}, {type: 'load-home'}],
		});
	});

	it('says when the grant could not be kept', () => {
		expect(on(naming, failed(unwritable, 'save-draft')).state).toEqual({
			...naming,
			error: unwritable,
		});
	});
});
