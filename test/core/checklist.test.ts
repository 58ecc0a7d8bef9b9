import {describe, expect, it} from 'vitest';
import {
	findStep,
	firstUnanswered,
	type LinkId,
	linkAddress,
	stepAfter,
	stepBefore,
	withAnswers,
} from '../../src/core/checklist.ts';
import {loginFlows} from '../../src/core/flows/index.ts';
import type {Draft} from '../../src/core/profile.ts';
import {Secret} from '../../src/core/secret.ts';
import {allowedOrigins, metaSite, sandboxSite} from '../../src/core/site.ts';

const sandbox = sandboxSite('http://127.0.0.1:8474');
const {steps} = loginFlows(metaSite())['instagram-login'];

describe('a deep link', () => {
	const setup =
		'use_case_enum=INSTAGRAM_BUSINESS&product_route=instagram-business&selected_tab=API-Setup';

	it.each<[LinkId, string]>([
		['help-professional', 'https://help.instagram.com/502981923235522'],
		['register', 'https://developers.facebook.com/docs/development/register'],
		['apps-creation', 'https://developers.facebook.com/apps/creation/'],
		[
			'api-setup-use-case',
			`https://developers.facebook.com/apps/145412/use_cases/customize/API-Setup/?${setup}`,
		],
		[
			'api-setup-business',
			'https://developers.facebook.com/apps/145412/instagram-business/API-Setup/',
		],
		['roles', 'https://developers.facebook.com/apps/145412/roles/roles/'],
		['manage-access', 'https://www.instagram.com/accounts/manage_access/'],
		['dashboard', 'https://developers.facebook.com/apps/145412/dashboard/'],
		['settings-basic', 'https://developers.facebook.com/apps/145412/settings/basic/'],
		[
			'app-review-permissions',
			'https://developers.facebook.com/apps/145412/app-review/permissions/',
		],
	])('of Meta: %s', (link, address) => {
		expect(linkAddress(link, metaSite(), '145412')).toBe(address);
	});

	it('leads to the list of apps where the Meta app id is not known', () => {
		for (const link of ['api-setup-use-case', 'api-setup-business', 'roles'] as const) {
			expect(linkAddress(link, metaSite(), undefined)).toBe(
				'https://developers.facebook.com/apps/',
			);
			expect(linkAddress(link, sandbox, undefined)).toBe('http://127.0.0.1:8474/apps/');
		}
	});

	it('needs no Meta app id where the page is the same for everybody', () => {
		for (const link of [
			'help-professional',
			'register',
			'apps-creation',
			'manage-access',
		] as const) {
			expect(linkAddress(link, metaSite(), undefined)).toBe(
				linkAddress(link, metaSite(), '145412'),
			);
		}
	});

	it('leads to the sandbox when one is in use, but to the help page of Instagram', () => {
		expect(linkAddress('roles', sandbox, '145412')).toBe(
			'http://127.0.0.1:8474/apps/145412/roles/roles/',
		);
		expect(linkAddress('manage-access', sandbox, undefined)).toBe(
			'http://127.0.0.1:8474/accounts/manage_access/',
		);
		expect(linkAddress('help-professional', sandbox, undefined)).toBe(
			'https://help.instagram.com/502981923235522',
		);
	});
});

describe('the checklist', () => {
	it('finds a step by its id and by what it covers', () => {
		expect(findStep(steps, 'app-secret')?.id).toBe('app-secret');
		expect(findStep(steps, 'use-case')?.id).toBe('create-app');
		expect(findStep(steps, 'app-credentials')?.id).toBe('app-id');
		expect(findStep(steps, 'verify-account')?.id).toBe('sign-in');
		expect(findStep(steps, 'toString')).toBeUndefined();
	});

	it('goes from the first step to the last and back', () => {
		const forth = ['professional-account'];

		for (let next = stepAfter(steps, forth[0] ?? ''); next; next = stepAfter(steps, next.id)) {
			forth.push(next.id);
		}

		expect(forth).toEqual(steps.map(step => step.id));
		expect(steps.slice(1).map(step => stepBefore(steps, step.id)?.id)).toEqual(forth.slice(0, -1));
		expect(stepBefore(steps, 'professional-account')).toBeUndefined();
		expect(stepAfter(steps, 'sign-in')).toBeUndefined();
	});

	it('knows the first answer that the sign-in cannot do without', () => {
		const empty: Draft = {
			key: '_new',
			flow: 'instagram-login',
			step: 'sign-in',
			done: [],
			savedAt: 0,
		};
		const answers: Partial<Draft>[] = [
			{appId: '1'},
			{appSecret: new Secret('x')},
			{redirectUri: 'https://localhost:8473/callback'},
			{scopes: ['instagram_business_basic']},
		];
		const missing = answers.map(
			(_, given) =>
				firstUnanswered(steps, Object.assign({...empty}, ...answers.slice(0, given)))?.id,
		);

		expect(missing).toEqual(['app-id', 'app-secret', 'redirect-uri', 'permissions']);
		expect(firstUnanswered(steps, Object.assign({...empty}, ...answers))).toBeUndefined();
	});
});

describe('new answers', () => {
	const appSecret = new Secret('eb8f2b1c0d9a4e7f8a6b5c4d3e2f1a0b');
	const draft: Draft = {
		key: '_new',
		flow: 'instagram-login',
		step: 'sign-in',
		done: ['app-id', 'app-secret', 'redirect-uri'],
		appId: '1679873086902791',
		appSecret,
		redirectUri: 'https://localhost:8473/callback',
		granted: {grant: {token: new Secret('IGAAtoken0of0shop0es0000000000001'), issuedAt: 1}},
		savedAt: 0,
	};

	it('with another app id leave neither secret nor grant', () => {
		expect(withAnswers(draft, {appId: '1679873086902799'})).toMatchObject({
			appId: '1679873086902799',
			appSecret: undefined,
			granted: undefined,
			redirectUri: draft.redirectUri,
			done: ['app-id', 'redirect-uri'],
		});
	});

	it('with another secret leave no grant, and with another pair the new secret', () => {
		const other = new Secret('0123456789abcdef0123456789abcdef');
		expect(withAnswers(draft, {appSecret: other}).granted).toBeUndefined();
		const pair = withAnswers(draft, {appId: '1679873086902799', appSecret: other});
		expect(pair.granted).toBeUndefined();
		expect(pair.appSecret?.equals(other)).toBe(true);
		expect(pair.done).toEqual(draft.done);
	});

	it('that say the same, or concern the account, change nothing else', () => {
		const same = {appId: '1679873086902791', appSecret: new Secret(appSecret.reveal())};
		expect(withAnswers(draft, same).granted).toBe(draft.granted);
		expect(withAnswers(draft, {scopes: ['a']})).toEqual({...draft, scopes: ['a']});
	});
});

describe('the places that requests may go to', () => {
	it('are three of Meta', () => {
		expect(allowedOrigins(metaSite())).toEqual([
			'https://www.instagram.com',
			'https://api.instagram.com',
			'https://graph.instagram.com',
		]);
	});

	it('are the sandbox alone when one is in use', () => {
		expect(allowedOrigins(sandbox)).toEqual(['http://127.0.0.1:8474']);
		expect(sandbox.sandbox).toBe('http://127.0.0.1:8474');
	});

	it('have the version of Graph that was asked for', () => {
		expect(metaSite('v25.0').version).toBe('v25.0');
		expect(sandboxSite('http://127.0.0.1:8474', 'v25.0').version).toBe('v25.0');
		expect(metaSite().version).toBe('v26.0');
	});
});
