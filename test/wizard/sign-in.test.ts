import {describe, expect, it} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {Secret} from '../../src/core/secret.ts';
import type {Event} from '../../src/wizard/model.ts';
import {type SignInOptions, startSignIn} from '../../src/wizard/sign-in.ts';
import {createWorld, startOfTests} from '../support/deps.ts';
import {app, appId, facebookDraft, fullDraft, profile, scopes, suggested} from './fixtures.ts';
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

describe('a port that is taken', () => {
	const second = 'https://localhost:8474/callback';
	const third = 'https://127.0.0.1:8475/callback';
	const own = 'https://shop.example/callback';

	/** A world where something else has these ports. */
	function busyAt(code: 'port-busy' | 'port-forbidden', ...taken: readonly string[]) {
		const world = createWorld({
			stored: {apps: [{...app, redirectUris: [own, third, suggested]}]},
		});
		const listen: typeof world.deps.listen = async options => {
			if (taken.includes(options.redirectUri)) {
				const {port} = new URL(options.redirectUri);
				throw new AppError(code, {port, address: 'localhost', holder: `python3 (${port})`});
			}

			return world.deps.listen(options);
		};

		return {...world, deps: {...world.deps, listen}};
	}

	const draft = fullDraft({otherRedirectUris: [second]});
	const go = (
		world: ReturnType<typeof busyAt>,
		options: Partial<SignInOptions> = {},
		events: Event[] = [],
	) => startSignIn(world.deps, {...signInOptions, ...options}, draft, event => events.push(event));

	it('is passed over for another registered one, which the authorize address names', async () => {
		const world = busyAt('port-busy', suggested);
		const {signIn} = await go(world);
		expect(signIn).toMatchObject({
			redirectUri: second,
			busy: [{redirectUri: suggested, holder: 'python3 (8473)'}],
		});
		expect(new URL(signIn.url).searchParams.get('redirect_uri')).toBe(second);
	});

	it('of the others too is passed over for one that is stored with the app, on this machine only', async () => {
		const world = busyAt('port-forbidden', suggested, second);
		const events: Event[] = [];
		const {signIn} = await go(world, {}, events);
		expect(signIn).toMatchObject({redirectUri: third, busy: [{}, {}]});
		expect(world.listener.opened).toEqual([third]);
		world.listener.callback(callbackOf(1));
		expect(events).toMatchObject([{type: 'code', code: {redirectUri: third}}]);
	});

	it('takes a pasted address at the one that was used, and no other', async () => {
		const world = busyAt('port-busy', suggested);
		const events: Event[] = [];
		const attempt = await go(world, {}, events);
		attempt.paste(`${suggested}?${callbackOf(1)}`);
		attempt.paste(`${second}?${callbackOf(1)}`);
		expect(events).toMatchObject([
			{type: 'paste-refused', problem: 'paste-other-address'},
			{type: 'code', code: {redirectUri: second}},
		]);
	});

	it('fails as the first one did when all are taken, and nothing stays open', async () => {
		const world = busyAt('port-busy', suggested, second, third);
		await expect(go(world)).rejects.toMatchObject({
			code: 'port-busy',
			details: {port: '8473'},
		});
		expect([world.listener.open(), world.clock.alarms()]).toEqual([0, 0]);
	});

	it('is not passed over where the place to listen was named', async () => {
		const world = busyAt('port-busy', suggested);
		const bind = {host: '127.0.0.1', port: 9000};
		await expect(go(world, {bind})).rejects.toMatchObject({code: 'port-busy'});
	});
});

describe('a browser on another machine', () => {
	const bind = {host: '127.0.0.1', port: 8473};

	it.each([
		['auto', undefined, false, true],
		['auto', bind, true, false],
		['listen', undefined, true, false],
		['paste', undefined, false, false],
	] as const)(
		'with %s and %j: a listener %s, told so %s',
		async (receive, where, listening, told) => {
			const {attempt} = await begin({options: {receive, remote: true, bind: where}});
			expect(attempt.signIn).toMatchObject({listening, remote: told});
		},
	);
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

	it('names the step of its own flow that cures a refusal', async () => {
		const world = createWorld();
		const events: Event[] = [];
		await startSignIn(world.deps, signInOptions, facebookDraft(), event => events.push(event));
		world.listener.callback('error=server_error&state=state-1');
		expect(events).toMatchObject([{error: {details: {step: 'fb-roles'}}}]);
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
