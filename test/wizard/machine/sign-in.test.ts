import {describe, expect, it} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import {beginning, transition} from '../../../src/wizard/machine.ts';
import type {Event, State, StateAt} from '../../../src/wizard/model.ts';
import {startOfTests} from '../../support/deps.ts';
import {
	appSecret,
	checkedCode,
	entering,
	failed,
	fullDraft,
	grant,
	granted,
	proofsBy,
	rules,
	scopes,
	shownByToken,
	signIn,
	suggested,
	view,
} from '../fixtures.ts';

const draft = fullDraft();
const checking: State = {at: 'checking', draft};
const listening: State = {at: 'listening', draft, preflight: 'ok'};
const waiting: StateAt<'waiting'> = {at: 'waiting', draft, signIn, browser: 'opened', notes: []};
const exchanging: StateAt<'exchanging'> = {at: 'exchanging', draft, done: [], now: 'exchange'};

/** What is kept once the token is there. */
const issued = fullDraft({granted: {grant}, proofs: proofsBy('machine', ...shownByToken)});
/** What is known by a professional account with every permission that was asked for. */
const ofAccount = proofsBy('machine', 'professional-account', 'permissions');

function on(state: State, event: Event) {
	return transition(rules, state, event, startOfTests);
}

describe('beginning', () => {
	it('looks at what is stored, limited to the set-up that was named', () => {
		expect(beginning(rules, {type: 'home'})).toEqual({
			state: {at: 'starting', entry: {type: 'home'}},
			effects: [{type: 'load-home'}],
		});
		expect(beginning(rules, {type: 'setup', name: 'shop'})).toEqual({
			state: {at: 'starting', entry: {type: 'setup', name: 'shop'}},
			effects: [{type: 'load-home', name: 'shop'}],
		});
	});

	it('goes straight to the sign-in with a complete draft', () => {
		expect(beginning(rules, {type: 'sign-in', draft})).toEqual({
			state: checking,
			effects: [{type: 'probe', draft}],
		});
		expect(beginning({...rules, preflight: false}, {type: 'sign-in', draft})).toEqual({
			state: {at: 'listening', draft, preflight: 'off'},
			effects: [{type: 'start-sign-in', draft}],
		});
	});

	it('ends at once and names every answer that is missing from the draft', () => {
		const incomplete = fullDraft({appSecret: undefined, scopes: undefined, metaAppId: undefined});
		const {state, effects} = beginning(rules, {type: 'sign-in', draft: incomplete});
		expect(state).toMatchObject({
			outcome: {
				type: 'failed',
				error: {code: 'missing-answers', details: {names: ['appSecret', 'scopes']}},
			},
		});
		expect(effects).toEqual([]);
	});
});

describe('checking', () => {
	it('opens the listener when the result is not known', () => {
		expect(on(checking, {type: 'probed', result: 'unknown'})).toEqual({
			state: {at: 'listening', draft, preflight: 'unknown'},
			effects: [{type: 'start-sign-in', draft}],
		});
	});

	it('proves id and secret when they are taken, and keeps that', () => {
		const proved = fullDraft({proofs: proofsBy('machine', 'app-id', 'app-secret')});
		expect(on(checking, {type: 'probed', result: 'ok'})).toEqual({
			state: {at: 'listening', draft: proved, preflight: 'ok'},
			effects: [
				{type: 'save-draft', draft: proved},
				{type: 'start-sign-in', draft: proved},
			],
		});
	});

	it.each([
		['invalid-platform-app', 'app-credentials', 'app-id'],
		['wrong-app-secret', 'app-secret', 'app-secret'],
	])('shows the cure of %s', (failure, step, cure) => {
		const error = new AppError('provider-refused', {failure, step});
		expect(on(checking, failed(error, 'probe'))).toEqual({
			state: {at: 'failed', draft, error, cure, retry: 'sign-in'},
			effects: [{type: 'stop-sign-in'}],
		});
	});
});

describe('listening', () => {
	it('waits and opens the browser once the address is known', () => {
		expect(on(listening, {type: 'signing-in', signIn})).toEqual({
			state: {...waiting, browser: 'opening'},
			effects: [{type: 'open-browser', url: signIn.url}],
		});
	});

	it.each([
		['port-busy', 'redirect-uri'],
		['port-forbidden', 'redirect-uri'],
		['address-unusable', 'redirect-uri'],
		['store-unwritable', 'sign-in'],
	] as const)('fails before any browser opens with %s, cured at %s', (code, cure) => {
		const error = new AppError(code);
		expect(on(listening, failed(error, 'start-sign-in'))).toEqual({
			state: {at: 'failed', draft, error, cure, retry: 'sign-in'},
			effects: [{type: 'stop-sign-in'}],
		});
	});
});

describe('waiting', () => {
	it.each([false, undefined])(
		'exchanges the first code, with a listener reached: %s',
		reachable => {
			const code = checkedCode();
			expect(on({...waiting, signIn: {...signIn, reachable}}, {type: 'code', code})).toEqual({
				state: exchanging,
				effects: [{type: 'exchange', draft, code}],
			});
		},
	);

	it('proves the redirect URI by a listener that was reached there and a code that came', () => {
		const code = checkedCode();
		const proved = fullDraft({proofs: proofsBy('machine', 'redirect-uri')});
		expect(on(waiting, {type: 'code', code})).toEqual({
			state: {...exchanging, draft: proved},
			effects: [
				{type: 'save-draft', draft: proved},
				{type: 'exchange', draft: proved, code},
			],
		});
	});

	it('goes on with the other registered redirect URI when the code came there', () => {
		const busy = 'https://localhost:9000/callback';
		const third = 'https://localhost:9001/callback';
		const proofs = proofsBy('machine', 'redirect-uri', 'sign-in');
		const draft = fullDraft({redirectUri: busy, otherRedirectUris: [suggested, third], proofs});
		const unreached = {...waiting, draft, signIn: {...signIn, reachable: undefined}};
		const {state, effects} = on(unreached, {type: 'code', code: checkedCode()});
		const used = {
			redirectUri: suggested,
			otherRedirectUris: [busy, third],
			proofs: proofsBy('person', 'redirect-uri'),
		};
		expect(state).toMatchObject({at: 'exchanging', draft: used});
		expect(effects).toMatchObject([
			{type: 'save-draft', draft: used},
			{type: 'exchange', draft: used},
		]);
	});

	it('shows the link as a QR code and hides it again', () => {
		expect(on(waiting, {type: 'show-qr'})).toEqual({
			state: waiting,
			effects: [{type: 'draw-qr', text: signIn.url}],
		});
		const shown = on(waiting, {type: 'qr', rows: ['█▀▀█']}).state;
		expect(shown).toEqual({...waiting, qr: ['█▀▀█']});
		expect(on(shown, {type: 'show-qr'})).toEqual({state: waiting, effects: []});
	});

	it('has a pasted text checked and says what is wrong with it until it is edited', () => {
		expect(on(waiting, {type: 'pasted', text: 'x'})).toEqual({
			state: waiting,
			effects: [{type: 'check-pasted', text: 'x'}],
		});
		const refused = on(waiting, {type: 'paste-refused', problem: 'paste-not-an-address'});
		expect(refused).toEqual({
			state: {...waiting, problem: 'paste-not-an-address'},
			effects: [],
		});
		expect(on(refused.state, {type: 'edited'}).state).toEqual(waiting);
	});

	it.each(['opened', 'failed', 'off'] as const)('says that the browser was %s', result => {
		expect(on(waiting, {type: 'browser', result}).state).toEqual({...waiting, browser: result});
	});

	it('notes each thing once', () => {
		const noted = on(waiting, {type: 'noted', note: 'certificate-refused'});
		expect(noted.state).toEqual({...waiting, notes: ['certificate-refused']});
		expect(on(noted.state, {type: 'noted', note: 'certificate-refused'}).state).toBe(noted.state);
		expect(on(noted.state, {type: 'noted', note: 'not-this-sign-in'}).state).toMatchObject({
			notes: ['certificate-refused', 'not-this-sign-in'],
		});
	});

	it('opens the link again, copies it, and lets the sandbox sign in', () => {
		expect(on(waiting, {type: 'open-page', address: 'https://example.com'}).effects).toEqual([
			{type: 'open-browser', url: signIn.url},
		]);
		expect(on(waiting, {type: 'copy', text: signIn.url}).effects).toEqual([
			{type: 'copy', text: signIn.url},
		]);
		expect(on(waiting, {type: 'copied', done: false}).state).toEqual({...waiting, copied: false});
		expect(on(waiting, {type: 'do-for-me'}).effects).toEqual([{type: 'practise-sign-in', signIn}]);
	});

	it.each([
		[new AppError('timed-out', {step: 'sign-in'}), 'sign-in'],
		[new AppError('declined', {step: 'sign-in'}), 'sign-in'],
		[new AppError('provider-refused', {step: 'tester-role'}), 'tester-role'],
		[new AppError('provider-refused', {step: 'verify-account'}), 'sign-in'],
		[new AppError('provider-refused', {step: 'of-the-future'}), 'sign-in'],
	] as const)('stops waiting on %s and leads to %s', (error, cure) => {
		expect(on(waiting, failed(error, 'start-sign-in'))).toEqual({
			state: {at: 'failed', draft, error, cure, retry: 'sign-in'},
			effects: [{type: 'stop-sign-in'}],
		});
	});
});

describe.each([checking, listening, waiting])('turning away while $at', state => {
	it('stops the sign-in and goes one step back', () => {
		const {state: step, effects} = entering('sign-in', draft);
		expect(on(state, {type: 'back'})).toEqual({
			state: step,
			effects: [{type: 'stop-sign-in'}, ...effects],
		});
	});

	it('stops the sign-in and goes to the step that cures what the browser shows', () => {
		const {state: step, effects} = entering('tester-acceptance', draft);
		expect(on(state, {type: 'go-to', step: 'tester-acceptance'})).toEqual({
			state: step,
			effects: [{type: 'stop-sign-in'}, ...effects],
		});
	});

	it('stops the sign-in and goes home', () => {
		expect(on(state, {type: 'home'})).toEqual({
			state: {at: 'starting', entry: {type: 'home'}},
			effects: [{type: 'stop-sign-in'}, {type: 'load-home'}],
		});
	});
});

describe('exchanging', () => {
	it('ticks off the stages', () => {
		const short = on(exchanging, {type: 'progress', stage: 'exchange'}).state;
		expect(short).toEqual(exchanging);
		const long = on(short, {type: 'progress', stage: 'long-lived'}).state;
		expect(long).toEqual({...exchanging, done: ['exchange'], now: 'long-lived'});
		expect(on(long, {type: 'progress', stage: 'account'}).state).toEqual({
			...exchanging,
			done: ['exchange', 'long-lived'],
			now: 'account',
		});
	});

	it('keeps the token before anybody asks whose it is', () => {
		const kept = issued;
		const asking = {
			at: 'exchanging',
			draft: kept,
			done: ['exchange', 'long-lived'],
			now: 'account',
		};
		expect(on(exchanging, {type: 'issued', grant})).toEqual({
			state: asking,
			effects: [
				{type: 'save-draft', draft: kept},
				{type: 'identify', draft: kept, grant},
			],
		});
	});

	it('only asks again whose the token is when that answer did not come', () => {
		const {state} = on(exchanging, {type: 'issued', grant});
		const error = new AppError('network', {host: 'graph.instagram.com'});
		const draft = issued;
		const shown = on(state, failed(error, 'identify'));
		expect(shown).toEqual({
			state: {at: 'failed', draft, error, cure: 'sign-in', retry: 'identify'},
			effects: [],
		});

		for (const type of ['confirm', 'try-again'] as const) {
			expect(on(shown.state, {type})).toEqual({
				state,
				effects: [{type: 'identify', draft, grant}],
			});
		}
	});

	it('gives up a token that Meta refuses', () => {
		const {state} = on(exchanging, {type: 'issued', grant});
		const error = new AppError('provider-refused', {failure: 'token-expired', step: 'sign-in'});
		const draft = {...issued, granted: undefined};
		expect(on(state, failed(error, 'identify'))).toEqual({
			state: {at: 'failed', draft, error, cure: 'sign-in', retry: 'sign-in'},
			effects: [{type: 'stop-sign-in'}, {type: 'save-draft', draft}],
		});
	});

	it('keeps what was granted before the name is asked for', () => {
		const kept = {...draft, granted, proofs: ofAccount};
		expect(on(exchanging, {type: 'granted', choices: [granted], stored: []})).toEqual({
			state: {at: 'naming', draft: kept, granted, stored: [], suggestion: 'shop_es'},
			effects: [{type: 'save-draft', draft: kept}],
		});
	});

	it('stores a new sign-in of the same account without a question', () => {
		const again = fullDraft({key: 'shop', name: 'shop', again: true});
		const kept = {...again, granted, proofs: ofAccount};
		const agreed = {type: 'replace', name: 'shop'};
		expect(
			on({...exchanging, draft: again}, {type: 'granted', choices: [granted], stored: [view()]}),
		).toEqual({
			state: {at: 'saving', draft: kept, granted, name: 'shop', agreed},
			effects: [
				{type: 'save-draft', draft: kept},
				{type: 'save-profile', draft: kept, unsaved: {granted, name: 'shop', agreed}},
			],
		});
	});

	it('asks when a new sign-in of the same account takes permissions away', () => {
		const again = fullDraft({key: 'shop', name: 'shop', again: true});
		const less = {...granted, grant: {...grant, permissions: scopes.slice(0, 1)}};
		const asked = on(
			{...exchanging, draft: again},
			{type: 'granted', choices: [less], stored: [view()]},
		);
		const conflict = {type: 'fewer-permissions', name: 'shop', lost: scopes.slice(1)};
		expect(asked.state).toMatchObject({at: 'naming', suggestion: 'shop', conflict});
		expect(on(asked.state, {type: 'confirm'}).state).toMatchObject({
			at: 'saving',
			name: 'shop',
			agreed: conflict,
		});
	});

	it('asks when a new sign-in turns out to be another account', () => {
		const again = fullDraft({key: 'shop', name: 'shop', again: true});
		const other = {...granted, account: {id: '17841405793187221'}};
		expect(
			on({...exchanging, draft: again}, {type: 'granted', choices: [other], stored: [view()]})
				.state,
		).toMatchObject({at: 'naming', suggestion: 'shop'});
	});

	it('leads from a wrong secret to the step that asks for it, and a new one signs in again', () => {
		const error = new AppError('provider-refused', {
			failure: 'wrong-app-secret',
			step: 'app-secret',
		});
		const shown = on(exchanging, failed(error, 'exchange'));
		expect(shown.state).toEqual({
			at: 'failed',
			draft,
			error,
			cure: 'app-secret',
			retry: 'sign-in',
		});
		const step = on(shown.state, {type: 'confirm'});
		expect(step).toEqual(entering('app-secret', draft));
		expect(on(step.state, {type: 'answer', value: appSecret}).state).toMatchObject({
			step: 'sign-in',
		});
	});

	it.each(['back', 'home', 'confirm'] as const)('does not go %s: the code is spent', type => {
		expect(on(exchanging, {type})).toEqual({state: exchanging, effects: []});
	});
});
