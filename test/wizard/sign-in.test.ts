import {describe, expect, it} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {Secret} from '../../src/core/secret.ts';
import type {Event} from '../../src/wizard/model.ts';
import {type SignInOptions, startSignIn} from '../../src/wizard/sign-in.ts';
import {createWorld, startOfTests} from '../support/deps.ts';
import {appId, fullDraft, profile, scopes, suggested} from './fixtures.ts';
import {callbackOf, reach, signInOptions, start} from './run.ts';

async function begin({
	redirectUri = suggested,
	options = {},
	world = createWorld(),
}: {
	redirectUri?: string;
	options?: Partial<SignInOptions>;
	world?: ReturnType<typeof createWorld>;
} = {}) {
	const events: Event[] = [];
	const draft = fullDraft({redirectUri});
	const attempt = await startSignIn(world.deps, {...signInOptions, ...options}, draft, event =>
		events.push(event),
	);
	return {world, attempt, events};
}

describe('starting a sign-in', () => {
	it('says where the browser has to go, and until when', async () => {
		const {attempt} = await begin();
		expect(attempt.signIn).toMatchObject({
			redirectUri: suggested,
			listening: true,
			deadline: startOfTests + 300_000,
		});
		const {origin, pathname, searchParams} = new URL(attempt.signIn.url);
		expect(origin + pathname).toBe('https://www.instagram.com/oauth/authorize');
		expect(Object.fromEntries(searchParams)).toEqual({
			client_id: appId,
			redirect_uri: suggested,
			response_type: 'code',
			scope: scopes.join(','),
			state: 'state-1',
		});
	});

	it('makes Instagram ask for the account when one is connected already', async () => {
		const world = createWorld({stored: {profiles: [profile()]}});
		const {attempt} = await begin({world});
		expect(new URL(attempt.signIn.url).searchParams.get('force_reauth')).toBe('true');
	});

	it('opens nothing when what is stored cannot be read', async () => {
		const world = createWorld();
		const error = new AppError('store-foreign', {file: 'profiles'});
		world.store.broken.set('profiles.list', error);
		await expect(begin({world})).rejects.toBe(error);
		expect([world.listener.open(), world.clock.alarms()]).toEqual([0, 0]);
	});

	it('opens nothing when a file cannot be read that the result is written into', async () => {
		const world = createWorld();
		const error = new AppError('store-unreadable', {file: `apps/${appId}.json`});
		world.store.broken.set('apps.read', error);
		await expect(begin({world})).rejects.toBe(error);
		world.store.broken.clear();
		world.store.unreadable.push({name: 'shop', file: 'shop.json'});
		const draft = fullDraft({name: 'shop'});
		await expect(
			startSignIn(world.deps, signInOptions, draft, () => undefined),
		).rejects.toMatchObject({code: 'store-unreadable'});
		expect([world.listener.open(), world.clock.alarms()]).toEqual([0, 0]);
	});

	it('needs a complete draft', async () => {
		const {deps} = createWorld();
		const draft = fullDraft({redirectUri: undefined});
		await expect(startSignIn(deps, signInOptions, draft, () => undefined)).rejects.toThrow(
			TypeError,
		);
	});
});

describe('where the code is received', () => {
	const own = 'https://shop.example/callback';
	const bind = {host: '0.0.0.0', port: 8473};

	it.each([
		['auto', suggested, undefined, true],
		['listen', suggested, undefined, true],
		['paste', suggested, undefined, false],
		['auto', own, undefined, false],
		['auto', own, bind, true],
		['listen', own, bind, true],
	] as const)('%s at %s with %j', async (receive, redirectUri, where, listening) => {
		const {attempt, world} = await begin({redirectUri, options: {receive, bind: where}});
		expect(attempt.signIn.listening).toBe(listening);
		expect(world.listener.open()).toBe(listening ? 1 : 0);
	});

	it('cannot be a listener alone when nothing leads here', async () => {
		const world = createWorld();
		await expect(
			begin({redirectUri: own, options: {receive: 'listen'}, world}),
		).rejects.toMatchObject({
			code: 'address-unusable',
			details: {address: own, step: 'redirect-uri'},
		});
		expect(world.clock.alarms()).toBe(0);
	});

	it('is told the certificate, the address and the language', async () => {
		const world = createWorld();
		const tls = {certificate: '-----BEGIN CERTIFICATE-----', key: new Secret('key')};
		let told: unknown;
		const deps = {
			...world.deps,
			listen: (options: Parameters<typeof world.deps.listen>[0]) => {
				told = options;
				return world.deps.listen(options);
			},
		};
		const options = {...signInOptions, bind, tls, language: 'es'};
		await startSignIn(deps, options, fullDraft(), () => undefined);
		expect(told).toMatchObject({redirectUri: suggested, bind, tls, language: 'es'});
	});
});

describe('what comes back', () => {
	const declined = 'error=access_denied&error_reason=user_denied&state=state-1';

	it.each([
		[callbackOf(1), 'accepted', {type: 'code'}],
		[declined, 'declined', {type: 'failed', error: {code: 'declined'}}],
		[
			'error=server_error&error_description=Something+odd&state=state-1',
			'accepted',
			{
				error: {
					code: 'provider-refused',
					details: {
						said: 'Something odd',
						failure: 'authorize-refused',
						step: 'tester-role',
					},
				},
			},
		],
		[
			'error=invalid_request&error_description=Invalid+redirect_uri&state=state-1',
			'accepted',
			{error: {details: {failure: 'invalid-redirect-uri', step: 'redirect-uri'}}},
		],
	] as const)('of %s is %s', async (query, answer, event) => {
		const {world, events} = await begin();
		expect(world.listener.callback(query)).toBe(answer);
		expect(events).toMatchObject([event]);
		expect(world.clock.alarms()).toBe(0);
	});

	it('is shown without control characters and without what looks like a token', async () => {
		const {world, events} = await begin();
		const text = encodeURIComponent('\u001B[31mno access_token=IGAAsecret00000000000');
		world.listener.callback(`error=x&error_description=${text}&state=state-1`);
		expect(events).toMatchObject([{error: {details: {said: 'no access_token=•••'}}}]);
	});

	it('changes nothing while it does not belong to this sign-in', async () => {
		const {world, events} = await begin();
		expect(world.listener.callback('code=x&state=state-2')).toBe('not-this-sign-in');
		expect(world.listener.callback('state=state-1')).toBe('incomplete');
		expect(events).toEqual([]);
		expect(world.clock.alarms()).toBe(1);
	});

	it('comes once: by callback, paste or time-out, whichever is first', async () => {
		const {world, attempt, events} = await begin();
		attempt.paste(`${suggested}?${callbackOf(1)}`);
		world.listener.callback(callbackOf(1));
		world.clock.advance(300_000);
		expect(events).toMatchObject([{type: 'code'}]);
	});

	it('is refused with a reason when it was pasted and is something else', async () => {
		const {attempt, events} = await begin();
		attempt.paste('');
		attempt.paste(`${suggested}?${callbackOf(7)}`);
		expect(events).toEqual([
			{type: 'paste-refused', problem: 'paste-empty'},
			{type: 'paste-refused', problem: 'paste-earlier-attempt'},
		]);
	});
});

describe('the end of waiting', () => {
	it('frees the port once, silences the alarm and says nothing more', async () => {
		const {world, attempt, events} = await begin();
		await Promise.all([attempt.close(), attempt.close()]);
		expect(world.listener.endings).toEqual(['close']);
		attempt.paste(`${suggested}?${callbackOf(1)}`);
		world.clock.advance(300_000);
		expect(events).toEqual([]);
		expect(world.clock.alarms()).toBe(0);
	});

	it('is gentle after an answer', async () => {
		const {world, attempt} = await begin();
		world.listener.callback(callbackOf(1));
		await attempt.close();
		expect(world.listener.endings).toEqual(['finish']);
	});
});

it('notes what the listener has to say before it is open', async () => {
	const world = createWorld();
	const deps = {
		...world.deps,
		listen: (options: Parameters<typeof world.deps.listen>[0]) => {
			options.note('one-family-only');
			return world.deps.listen(options);
		},
	};
	const entry = {type: 'sign-in', draft: fullDraft()} as const;
	const {wizard} = start(entry, {world: {...world, deps}});
	await reach(wizard, 'waiting');
	expect(wizard.state()).toMatchObject({notes: ['one-family-only']});
});
