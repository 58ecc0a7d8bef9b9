import {describe, expect, it} from 'vitest';
import {screensOf} from '../../src/core/flow.ts';
import type {Draft} from '../../src/core/profile.ts';
import {Secret} from '../../src/core/secret.ts';
import {change, fillIn} from '../../src/wizard/changes.ts';
import {startOfTests} from '../support/deps.ts';
import {
	appId,
	appSecret,
	facebookDraft,
	fullDraft,
	granted,
	metaAppId,
	proofsBy,
	rules,
	scopes,
	stepIds,
	suggested,
} from './fixtures.ts';

const {steps} = rules.flows['instagram-login'];
const proved = fullDraft({granted, proofs: proofsBy('machine', ...stepIds)});

/** What is open in the draft, by its proofs; the done marks must say the same of all but the sign-in. */
function openIn(draft: Draft): readonly string[] {
	const open = stepIds.filter(id => draft.proofs?.[id] === undefined);
	expect(stepIds.filter(id => !draft.done.includes(id) && id !== 'sign-in')).toEqual(
		open.filter(id => id !== 'sign-in'),
	);
	return open;
}

describe('another answer', () => {
	const ofApp = ['app-id', 'app-secret', 'tester-role', 'tester-acceptance', 'redirect-uri'];

	it.each<[string, Partial<Draft>, readonly string[]]>([
		['app id', {appId: '1679873086902799'}, [...ofApp, 'sign-in']],
		['app secret', {appSecret: new Secret('0'.repeat(32))}, ['app-secret', 'sign-in']],
		['redirect URI', {redirectUri: `${suggested}/`}, ['redirect-uri', 'sign-in']],
		['permissions', {scopes: scopes.slice(0, 1)}, ['permissions', 'sign-in']],
		// It is for links alone: what was signed in for stays.
		['Meta app id', {metaAppId: '990602627938099'}, ['create-app']],
		['Meta app id that is left out', {metaAppId: undefined}, ['create-app']],
	])('of the %s opens what depended on it', (_, given, open) => {
		expect(openIn(change(steps, proved, given))).toEqual(open);
	});

	it('of the app id keeps what was answered for the other one, to be confirmed', () => {
		expect(change(steps, proved, {appId: '1679873086902799'})).toMatchObject({
			metaAppId,
			redirectUri: suggested,
			scopes,
			appSecret: undefined,
			granted: undefined,
		});
	});

	it.each(Object.values(rules.flows))('of the app id opens the secret of $id', flow => {
		const ids = flow.steps.map(({id}) => id);
		const done = fullDraft({flow: flow.id, done: ids, proofs: proofsBy('machine', ...ids)});
		const secret = flow.steps.find(({kind}) => kind === 'secret')?.id ?? '';
		const changed = change(flow.steps, done, {appId: '1679873086902799'});
		expect(done.done).toContain(secret);
		expect(changed.done).not.toContain(secret);
		expect(changed.proofs?.[secret]).toBeUndefined();
	});

	it('in another flow opens the steps of that flow', () => {
		const {steps: own} = rules.flows['facebook-login'];
		const draft = facebookDraft({
			configId: '27640875392278831',
			proofs: proofsBy('machine', ...own.map(({id}) => id)),
		});
		const changed = change(own, draft, {appId: '1679873086902799'});
		expect(own.filter(({id}) => changed.proofs?.[id] === undefined).map(({id}) => id)).toEqual([
			'fb-app-id',
			'fb-app-secret',
			'fb-redirect-uri',
			'fb-configuration',
			'fb-roles',
			'sign-in',
		]);
	});
});

it.each<[string, Partial<Draft>]>([
	['app id', {appId}],
	['secret', {appSecret: new Secret(appSecret.reveal())}],
	['permissions in another order', {scopes: [...scopes].reverse()}],
	['nothing', {}],
])('the same %s opens nothing', (_, given) => {
	expect(openIn(change(steps, proved, given))).toEqual([]);
});

it('a first answer opens nothing', () => {
	const draft = {...proved, redirectUri: undefined};
	expect(openIn(change(steps, draft, {redirectUri: suggested}))).toEqual([]);
});

describe('answers that were given elsewhere', () => {
	it('stand by the word of the person, unless they were proved', () => {
		const given = {appId, redirectUri: `${suggested}/`};
		expect(fillIn(steps, proved, given, startOfTests + 1).proofs).toMatchObject({
			'app-id': {by: 'machine', at: startOfTests},
			'redirect-uri': {by: 'person', at: startOfTests + 1},
		});
	});

	it('that are none change nothing', () => {
		const own = screensOf(rules.flows['instagram-login'], 'import');
		expect(fillIn(own, fullDraft(), {}, startOfTests)).toEqual(fullDraft());
	});
});
