import {describe, expect, it} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {sandboxSite} from '../../src/core/site.ts';
import {exchangeCode, identifyGrant, probe} from '../../src/wizard/exchange.ts';
import {createWorld, startOfTests} from '../support/deps.ts';
import {
	account,
	appId,
	appSecret,
	checkedCode,
	fullDraft,
	grant,
	importDraft,
	profile,
	scopes,
	token,
} from './fixtures.ts';
import {answerAll, bodies} from './run.ts';

const {signal} = new AbortController();

describe('the check of id and secret', () => {
	it('is good when only the made-up values are refused', async () => {
		const world = createWorld();
		answerAll(world, 'preflight');
		expect(await probe(world.deps, fullDraft(), signal)).toEqual({type: 'probed', result: 'ok'});
		expect(world.network.requests).toMatchObject([
			{form: {client_id: appId, client_secret: appSecret}},
			{query: {client_secret: appSecret}},
		]);
	});

	it('stops when Meta refuses the id', async () => {
		const world = createWorld();
		const body =
			'{"error_type":"OAuthException","code":400,"error_message":"Invalid platform app"}';
		world.network.answer('preflight', {status: 400, body});
		await expect(probe(world.deps, fullDraft(), signal)).rejects.toMatchObject({
			code: 'provider-refused',
			details: {failure: 'invalid-platform-app'},
		});
	});

	it.each(['network', 'tls-failed', 'answer-lost'] as const)(
		'stops for %s where a sandbox stands in for Meta: nobody could sign in there',
		async code => {
			const world = createWorld();
			const error = new AppError(code, {host: '127.0.0.1:8474'});
			world.network.answer('preflight', error);
			const deps = {...world.deps, site: sandboxSite('http://127.0.0.1:8474')};
			await expect(probe(deps, fullDraft(), signal)).rejects.toBe(error);
		},
	);

	it('goes on when a sandbox answers with a failure of its own', async () => {
		const world = createWorld();
		world.network.answer('preflight', new AppError('provider-unavailable'));
		const deps = {...world.deps, site: sandboxSite('http://127.0.0.1:8474')};
		expect(await probe(deps, fullDraft(), signal)).toMatchObject({result: 'unknown'});
	});

	it.each([
		new AppError('network', {host: 'api.instagram.com'}),
		new AppError('provider-unavailable'),
		new AppError('answer-unreadable'),
	])('does not stop for $message', async error => {
		const world = createWorld();
		world.network.answer('preflight', error);
		expect(await probe(world.deps, fullDraft(), signal)).toEqual({
			type: 'probed',
			result: 'unknown',
		});
	});

	it.each([new AppError('tls-verification-off'), new AppError('sandbox-unreachable')])(
		'stops for $message, which no sign-in would survive',
		async error => {
			const world = createWorld();
			world.network.answer('preflight', error);
			await expect(probe(world.deps, fullDraft(), signal)).rejects.toBe(error);
		},
	);
});

describe('the exchange', () => {
	const ask = {type: 'exchange', draft: fullDraft(), code: checkedCode()} as const;

	it('ends with a long-lived token', async () => {
		const world = createWorld();
		answerAll(world, 'exchange', 'long-lived');
		const stages: string[] = [];
		const progress = (stage: string) => stages.push(stage);
		expect(await exchangeCode(world.deps, ask, progress, signal)).toMatchObject({
			type: 'issued',
			grant: {
				issuedAt: startOfTests,
				expiresAt: startOfTests + 5_184_000_000,
				permissions: scopes,
			},
		});
		expect(stages).toEqual(['exchange', 'long-lived']);
	});

	it('sends the code once, also when the answer is lost', async () => {
		const world = createWorld();
		const error = new AppError('answer-lost', {host: 'api.instagram.com'});
		world.network.answer('exchange', error);
		await expect(exchangeCode(world.deps, ask, () => undefined, signal)).rejects.toBe(error);
		expect(world.network.requests).toHaveLength(1);
	});

	it('does not spend the code when what is stored cannot be read', async () => {
		const world = createWorld();
		const error = new AppError('store-unreadable', {file: 'config.json'});
		world.store.broken.set('settings.read', error);
		await expect(exchangeCode(world.deps, ask, () => undefined, signal)).rejects.toBe(error);
		expect(world.network.requests).toEqual([]);
	});

	it('stops in the middle when it is aborted', async () => {
		const world = createWorld();
		world.network.answer('exchange', bodies.exchange);
		world.network.answerLater('long-lived', bodies['long-lived']);
		const stop = new AbortController();
		const reason = new AppError('interrupted');
		const progress = (stage: string) => {
			if (stage === 'long-lived') {
				stop.abort(reason);
			}
		};
		await expect(exchangeCode(world.deps, ask, progress, stop.signal)).rejects.toBe(reason);
		expect(world.network.requests).toHaveLength(2);
	});
});

describe('the question whose the token is', () => {
	const ask = {type: 'identify', draft: fullDraft({granted: {grant}}), grant} as const;

	it('is answered with the account and the names in use', async () => {
		const world = createWorld({stored: {profiles: [profile()]}});
		answerAll(world, 'account');
		expect(await identifyGrant(world.deps, ask, signal)).toMatchObject({
			type: 'granted',
			choices: [{account, grant}],
			stored: [{name: 'shop'}],
		});
	});

	it('is not asked again where the draft knows it', async () => {
		const world = createWorld({stored: {profiles: [profile()]}});
		const draft = fullDraft({granted: {grant, account}});
		const found = await identifyGrant(world.deps, {...ask, draft}, signal);
		expect(found).toMatchObject({choices: [{account, grant}], stored: [{name: 'shop'}]});
		expect(world.network.requests).toEqual([]);
	});

	it('of the dashboard needs no app', async () => {
		const world = createWorld();
		answerAll(world, 'account');
		const draft = importDraft({granted: {grant: {token}}});
		const asked = {type: 'identify', draft, grant: {token}} as const;
		expect(await identifyGrant(world.deps, asked, signal)).toMatchObject({
			choices: [{account, grant: {token}}],
		});
		expect(world.network.requests).toMatchObject([{query: {access_token: token}}]);
	});

	it('of the dashboard is refused without a redirect URI', async () => {
		const world = createWorld();
		world.network.answer('account', {
			status: 400,
			body: '{"error":{"message":"Session has expired","type":"OAuthException","code":190}}',
		});
		const draft = importDraft({granted: {grant: {token}}});
		const asked = {type: 'identify', draft, grant: {token}} as const;
		const error = await identifyGrant(world.deps, asked, signal).catch((caught: unknown) => caught);
		expect(error).toMatchObject({code: 'provider-refused'});
		expect(error).not.toHaveProperty('details.redirectUri');
	});

	it('is refused, with the redirect URI that was used, when the token is dead on arrival', async () => {
		const world = createWorld();
		world.network.answer('account', {
			status: 400,
			body: '{"error":{"message":"Session has expired","type":"OAuthException","code":190}}',
		});
		await expect(identifyGrant(world.deps, ask, signal)).rejects.toMatchObject({
			code: 'provider-refused',
			details: {failure: 'token-expired', redirectUri: ask.draft.redirectUri},
		});
	});
});
