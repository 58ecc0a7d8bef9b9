import {describe, expect, it} from 'vitest';
import {firstUnanswered, withAnswers} from '../../src/core/answers.ts';
import {loginFlows} from '../../src/core/flows/index.ts';
import type {Draft} from '../../src/core/profile.ts';
import {Secret} from '../../src/core/secret.ts';
import {metaSite} from '../../src/core/site.ts';

const flows = loginFlows(metaSite());

describe('what is unanswered', () => {
	const {steps} = flows['instagram-login'];

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

			expect(other.appSecret).toBeUndefined();
			expect(firstUnanswered(own, other)?.kind).toBe('secret');
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
		});
	});

	it('with another app id leave no configuration, but the one that comes along', () => {
		const configured = {...draft, configId: '27640875392278831'};
		const appId = '1454120935783147';
		expect(withAnswers(configured, {appId}).configId).toBeUndefined();
		expect(withAnswers(configured, {appId, configId: '5'}).configId).toBe('5');
	});

	it('with another secret leave no grant, and with another pair the new secret', () => {
		const other = new Secret('0123456789abcdef0123456789abcdef');
		expect(withAnswers(draft, {appSecret: other}).granted).toBeUndefined();
		const pair = withAnswers(draft, {appId: '1679873086902799', appSecret: other});
		expect(pair.granted).toBeUndefined();
		expect(pair.appSecret?.equals(other)).toBe(true);
	});

	it('that say the same, or concern the account, change nothing else', () => {
		const same = {appId: '1679873086902791', appSecret: new Secret(appSecret.reveal())};
		expect(withAnswers(draft, same).granted).toBe(draft.granted);
		expect(withAnswers(draft, {scopes: ['a']})).toEqual({...draft, scopes: ['a']});
	});
});
