import {describe, expect, it} from 'vitest';
import {
	findStep,
	firstUnanswered,
	stepAfter,
	stepBefore,
	withAnswers,
} from '../../src/core/checklist.ts';
import {loginFlows} from '../../src/core/flows/index.ts';
import type {Draft} from '../../src/core/profile.ts';
import {Secret} from '../../src/core/secret.ts';
import {metaSite} from '../../src/core/site.ts';

const flows = loginFlows(metaSite());
const {steps} = flows['instagram-login'];

describe('the checklist', () => {
	it('finds a step by its id and by what it covers', () => {
		expect(findStep(steps, 'app-secret')?.id).toBe('app-secret');
		expect(findStep(steps, 'use-case')?.id).toBe('create-app');
		expect(findStep(steps, 'app-credentials')?.id).toBe('app-id');
		expect(findStep(steps, 'verify-account')?.id).toBe('sign-in');
		expect(findStep(steps, 'toString')).toBeUndefined();
	});

	it('finds the step that takes the place of one of another flow', () => {
		const facebook = flows['facebook-login'].steps;
		const old = flows['basic-display'].steps;

		expect(findStep(facebook, 'redirect-uri')?.id).toBe('fb-redirect-uri');
		expect(findStep(facebook, 'app-credentials')?.id).toBe('fb-app-id');
		expect(findStep(facebook, 'tester-role')?.id).toBe('fb-roles');
		expect(findStep(facebook, 'permissions')?.id).toBe('permissions');
		expect(findStep(old, 'app-secret')?.id).toBe('bd-app-secret');
		expect(findStep(old, 'permissions')?.id).toBe('bd-permissions');
		expect(findStep(steps, 'fb-page-link')).toBeUndefined();
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

	it('takes a saved configuration for the permissions', () => {
		const draft: Draft = {
			key: '_new',
			flow: 'facebook-login',
			step: 'sign-in',
			done: [],
			appId: '1454120935783147',
			appSecret: new Secret('x'),
			redirectUri: 'https://localhost:8473/callback',
			savedAt: 0,
		};
		const facebook = flows['facebook-login'].steps;

		expect(firstUnanswered(facebook, draft)?.id).toBe('permissions');
		expect(firstUnanswered(facebook, {...draft, configId: '27640875392278831'})).toBeUndefined();
	});
});

describe.each(Object.values(flows).map(flow => [flow.id, flow.steps] as const))(
	'the answers of %s',
	(flow, own) => {
		const given = {
			appId: '1679873086902791',
			appSecret: new Secret('eb8f2b1c0d9a4e7f8a6b5c4d3e2f1a0b'),
			redirectUri: 'https://localhost:8473/callback',
			scopes: ['a'],
		};
		const draft: Draft = {
			key: '_new',
			flow,
			step: 'sign-in',
			done: own.map(({id}) => id),
			savedAt: 0,
		};

		it('are complete with the four that are the same for every flow', () => {
			expect(firstUnanswered(own, draft)).toMatchObject({field: 'appId'});
			expect(firstUnanswered(own, withAnswers(draft, given))).toBeUndefined();
		});

		it('have no secret left for another app id, whatever its step is called', () => {
			const other = withAnswers(withAnswers(draft, given), {appId: '1679873086902799'});
			const secret = own.find(({kind}) => kind === 'secret')?.id;

			expect(other.appSecret).toBeUndefined();
			expect(draft.done).toContain(secret);
			expect(other.done).not.toContain(secret);
			expect(firstUnanswered(own, other)?.id).toBe(secret);
		});
	},
);

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

	it('with another app id leave no configuration, and no proof of what went', () => {
		const proved = {by: 'machine', at: 1} as const;
		const facebook: Draft = {
			...draft,
			flow: 'facebook-login',
			configId: '27640875392278831',
			done: ['fb-app-id', 'fb-app-secret', 'fb-redirect-uri', 'fb-configuration'],
			proofs: {'fb-app-secret': proved, 'fb-configuration': proved, 'fb-redirect-uri': proved},
		};
		const other = withAnswers(facebook, {appId: '1454120935783147'});

		expect(other).toMatchObject({appSecret: undefined, configId: undefined});
		expect(other.done).toEqual(['fb-app-id', 'fb-redirect-uri']);
		expect(other.proofs).toEqual({'fb-redirect-uri': proved});
		expect(withAnswers(facebook, {appId: '1454120935783147', configId: '5'}).configId).toBe('5');
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
