import {expect} from 'vitest';
import {type CheckedCode, checkCallback} from '../../src/core/callback.ts';
import type {StepId} from '../../src/core/checklist.ts';
import {AppError} from '../../src/core/errors.ts';
import {loginFlows} from '../../src/core/flows/index.ts';
import type {Account, App, Draft, Grant, Granted, Profile} from '../../src/core/profile.ts';
import type {Proof, Proofs} from '../../src/core/proofs.ts';
import {Secret} from '../../src/core/secret.ts';
import {metaSite} from '../../src/core/site.ts';
import {day} from '../../src/core/tokens.ts';
import type {
	Effect,
	Event,
	Home,
	ProfileView,
	Rules,
	SignIn,
	StateAt,
} from '../../src/wizard/model.ts';
import {viewOf} from '../../src/wizard/views.ts';
import {startOfTests} from '../support/deps.ts';

export const suggested = 'https://localhost:8473/callback';

export const rules: Rules = {
	flows: loginFlows(metaSite()),
	sandbox: false,
	suggestedRedirectUri: suggested,
	preflight: true,
};

/** The same with a stand-in for Meta: retired flows run too. */
export const sandboxRules: Rules = {...rules, sandbox: true};

/** The steps of the flow, in order. */
export const stepIds: readonly StepId[] = rules.flows['instagram-login'].steps.map(({id}) => id);

export const appId = '1679873086902791';
export const metaAppId = '990602627938098';
export const appSecret = new Secret('eb8f2b1c0d9a4e7f8a6b5c4d3e2f1a0b');
export const token = new Secret('IGAAtoken0of0shop0es0000000000001');
export const scopes = ['instagram_business_basic', 'instagram_business_manage_comments'];

export const account: Account = {
	id: '17841405793187219',
	appScopedId: '27640875392278831',
	username: 'shop_es',
	accountType: 'BUSINESS',
};

export const otherAccount: Account = {
	id: '17841405793187221',
	appScopedId: '27640875392278833',
	username: 'cafe_es',
};

export const app: App = {
	flow: 'instagram-login',
	appId,
	appSecret,
	redirectUris: [suggested],
	metaAppId,
};

/** A stored account: renewed half way, 30 days left, so due. */
export function profile(changes: Partial<Profile> = {}): Profile {
	return {
		name: 'shop',
		flow: 'instagram-login',
		appId,
		account,
		token,
		scopes,
		issuedAt: startOfTests - 30 * day,
		expiresAt: startOfTests + 30 * day,
		revision: 1,
		...changes,
	};
}

export function view(changes: Partial<Profile> = {}): ProfileView {
	return viewOf(profile(changes), startOfTests, 'shop');
}

export function home(changes: Partial<Home> = {}): Home {
	return {profiles: [], unreadable: [], draft: undefined, ...changes};
}

/** A set-up that has just begun. */
export function newDraft(changes: Partial<Draft> = {}): Draft {
	return {
		key: '_new',
		flow: 'instagram-login',
		step: 'professional-account',
		done: [],
		savedAt: 0,
		...changes,
	};
}

/** A set-up with every answer, at the sign-in. */
export function fullDraft(changes: Partial<Draft> = {}): Draft {
	return newDraft({
		step: 'sign-in',
		done: stepIds.filter(id => id !== 'sign-in'),
		metaAppId,
		appId,
		appSecret,
		redirectUri: suggested,
		scopes,
		...changes,
	});
}

export const grant: Grant = {
	token: new Secret('IGAAnew0token0of0shop0es000000002'),
	issuedAt: startOfTests,
	expiresAt: startOfTests + 60 * day,
	permissions: scopes,
};

export const granted: Granted = {grant, account};

/** What a sign-in with Facebook opened: two Pages, each with a token that does not end by time. */
export const pages: readonly Granted[] = [
	{
		grant: {token: new Secret('EAApage0shop0000000000001'), issuedAt: startOfTests, endless: true},
		account: {...account, pageId: '103456789012347', pageName: 'Shop'},
	},
	{
		grant: {token: new Secret('EAApage0cafe0000000000002'), issuedAt: startOfTests, endless: true},
		account: {...otherAccount, pageId: '103456789012349', pageName: 'Cafe'},
	},
];

/** A set-up with Facebook that has every answer. */
export function facebookDraft(changes: Partial<Draft> = {}): Draft {
	return fullDraft({
		flow: 'facebook-login',
		done: rules.flows['facebook-login'].steps.map(({id}) => id).filter(id => id !== 'sign-in'),
		metaAppId: undefined,
		scopes: ['instagram_basic', 'pages_show_list'],
		...changes,
	});
}

/** A set-up for a token of the dashboard, at the step that asks for it. */
export function importDraft(changes: Partial<Draft> = {}): Draft {
	return newDraft({method: 'import', step: 'dashboard-token', ...changes});
}

/** These steps, found to be done at the start of the test. */
export function proofsBy(by: Proof['by'], ...ids: readonly string[]): Proofs {
	return Object.fromEntries(ids.map(id => [id, {by, at: startOfTests}]));
}

/** What a token shows to be done that came with every permission that was asked for. */
export const shownByToken: readonly StepId[] = [
	'app-id',
	'app-secret',
	'tester-role',
	'tester-acceptance',
	'redirect-uri',
	'permissions',
	'sign-in',
];

export const signIn: SignIn = {
	url: 'https://www.instagram.com/oauth/authorize?client_id=1679873086902791&state=state-1',
	redirectUri: suggested,
	listening: true,
	fingerprint: '4F:1C:9A',
	remote: false,
	busy: [],
	reachable: true,
	deadline: startOfTests + 300_000,
};

/** A code as only a checked callback yields it. */
export function checkedCode(): CheckedCode {
	const outcome = checkCallback(
		'code=AQBx-hBsH3&state=state-1',
		{state: 'state-1', redirectUri: suggested},
		(a, b) => a === b,
	);

	if (outcome.type !== 'code') {
		throw new Error('The callback was not taken.');
	}

	return outcome.code;
}

export function failed(error: AppError, during: Effect['type']): Event {
	return {type: 'failed', error, during};
}

export const unwritable = new AppError('store-unwritable', {file: 'drafts', reason: 'ENOSPC'});

/** The state of a step without anything typed or said. */
export function atStep(step: StepId, draft: Draft): StateAt<'step'> {
	return {at: 'step', step, draft: {...draft, step}, notes: []};
}

/** Entering a step: it is shown and the draft is kept there. */
export function entering(step: StepId, draft: Draft) {
	const state = atStep(step, draft);
	return {state, effects: [{type: 'save-draft', draft: state.draft}] satisfies Effect[]};
}

/** Secrets hide their value from a comparison too; without this, every two of them would be equal to a test. */
expect.addEqualityTesters([
	(a, b) => (a instanceof Secret && b instanceof Secret ? a.equals(b) : undefined),
]);
