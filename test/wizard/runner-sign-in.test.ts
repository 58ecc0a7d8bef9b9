import {describe, expect, it, vi} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {Secret} from '../../src/core/secret.ts';
import {createWorld} from '../support/deps.ts';
import {fullDraft, rules, suggested, unwritable} from './fixtures.ts';
import {answerAll, callbackOf, expectNothingOpen, reach, start, until} from './run.ts';

const entry = {type: 'sign-in', draft: fullDraft({key: 'shop', name: 'shop'})} as const;

describe('one sign-in', () => {
	it('takes callback and paste at once, but exchanges one code', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange', 'long-lived', 'account');
		await reach(wizard, 'waiting');
		wizard.send({type: 'pasted', text: `${suggested}?${callbackOf(1, 'first')}`});
		world.listener.callback(callbackOf(1, 'second'));
		wizard.send({type: 'pasted', text: `${suggested}?${callbackOf(1, 'third')}`});
		await reach(wizard, 'naming');
		const exchanges = world.network.requests.filter(({stage}) => stage === 'exchange');
		expect(exchanges).toMatchObject([{form: {code: new Secret('first')}}]);
		wizard.send({type: 'quit'});
		await wizard.ended;
		expectNothingOpen(world);
	});

	it('lets the browser that was answered have its page, and frees the port before the end', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange', 'long-lived', 'account');
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		await reach(wizard, 'naming');
		expect(world.listener.endings).toEqual(['finish']);
		expect(world.clock.alarms()).toBe(0);
	});

	it('does so, too, when the person declined', async () => {
		const {world, wizard} = start(entry);
		await reach(wizard, 'waiting');
		const denied = 'error=access_denied&error_reason=user_denied&state=state-1';
		expect(world.listener.callback(denied)).toBe('declined');
		expect(await reach(wizard, 'failed')).toMatchObject({
			error: {code: 'declined'},
			cure: 'sign-in',
		});
		expect(world.listener.endings).toEqual(['finish']);
	});

	it('goes on waiting after strangers and wrong pastes, and says so', async () => {
		const {world, wizard} = start(entry);
		await reach(wizard, 'waiting');
		expect(world.listener.callback('code=x&state=wrong')).toBe('not-this-sign-in');
		expect(world.listener.callback('error=access_denied')).toBe('not-this-sign-in');
		world.listener.note('not-this-sign-in');
		wizard.send({type: 'pasted', text: 'https://example.com/?code=x&state=state-1'});
		expect(wizard.state()).toMatchObject({
			at: 'waiting',
			notes: ['not-this-sign-in'],
			problem: 'paste-other-address',
		});
		expect(world.network.requests).toEqual([]);
	});

	it('goes on waiting when the link is too long for a QR code', async () => {
		const world = createWorld();
		const drawQr = vi.fn(() => Promise.reject(new RangeError('Too long.')));
		const {wizard} = start(entry, {world: {...world, deps: {...world.deps, drawQr}}});
		await reach(wizard, 'waiting');
		wizard.send({type: 'show-qr'});
		await vi.waitFor(() => expect(drawQr).toHaveBeenCalled());
		wizard.send({type: 'pasted', text: ''});
		expect(await until(wizard, 'waiting', ({problem}) => problem !== undefined)).not.toHaveProperty(
			'qr',
		);
		wizard.send({type: 'interrupt'});
		expect(await wizard.ended).toMatchObject({type: 'interrupted'});
		expectNothingOpen(world);
	});

	it('ends with the time-out, and a late callback finds nobody', async () => {
		const {world, wizard} = start(entry);
		await reach(wizard, 'waiting');
		world.clock.advance(299_999);
		expect(wizard.state().at).toBe('waiting');
		world.clock.advance(1);
		expect(wizard.state()).toMatchObject({at: 'failed', error: {code: 'timed-out'}});
		await vi.waitFor(() => expect(world.listener.open()).toBe(0));
		expect(world.clock.alarms()).toBe(0);
		wizard.send({type: 'interrupt'});
		await wizard.ended;
		expectNothingOpen(world);
	});

	it('does not time out once the code is there', async () => {
		const {world, wizard} = start(entry);
		const release = world.network.answerLater('exchange', new AppError('network'));
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		world.clock.advance(600_000);
		expect(wizard.state().at).toBe('exchanging');
		release();
		expect(await reach(wizard, 'failed')).toMatchObject({error: {code: 'network'}});
	});

	it('after another one has a state and a listener of its own', async () => {
		const {world, wizard} = start(entry);
		await reach(wizard, 'waiting');
		wizard.send({type: 'back'});
		wizard.send({type: 'confirm'});
		const {signIn} = await reach(wizard, 'waiting');
		expect(new URL(signIn.url).searchParams.get('state')).toBe('state-2');
		expect(world.listener.callback(callbackOf(1))).toBe('not-this-sign-in');
		expect(world.listener.most()).toBe(1);
		expect(world.listener.opened).toHaveLength(2);
	});

	it('that is left while its listener opens gives way to the next', async () => {
		const {world, wizard} = start(entry);
		const open = world.listener.openLater();
		await reach(wizard, 'listening');
		wizard.send({type: 'back'});
		wizard.send({type: 'confirm'});
		open();
		const {signIn} = await reach(wizard, 'waiting');
		expect(new URL(signIn.url).searchParams.get('state')).toBe('state-2');
		expect(world.listener.most()).toBe(1);
		expect(world.listener.open()).toBe(1);
	});

	it('waits until the port of the last one is free', async () => {
		const {world, wizard} = start(entry);
		await reach(wizard, 'waiting');
		const free = world.listener.freeLater();
		wizard.send({type: 'back'});
		wizard.send({type: 'confirm'});
		// Longer than a sign-in needs to open its listener.
		await world.store.profiles.list().then(world.store.profiles.list);
		expect(wizard.state().at).toBe('listening');
		free();
		await reach(wizard, 'waiting');
		expect(world.listener.most()).toBe(1);
	});

	it('hears nothing of the browser of the last one', async () => {
		const openings = [0, 1].map(() => Promise.withResolvers<'opened' | 'failed'>());
		const browsers = openings.map(({promise}) => promise);
		const {world, wizard} = start(entry, {
			browser: () => browsers.shift() ?? Promise.resolve('off'),
		});
		await reach(wizard, 'waiting');
		wizard.send({type: 'back'});
		wizard.send({type: 'confirm'});
		await reach(wizard, 'waiting');
		openings[0]?.resolve('failed');
		await world.store.profiles.list();
		expect(wizard.state()).toMatchObject({browser: 'opening'});
		openings[1]?.resolve('opened');
		await until(wizard, 'waiting', ({browser}) => browser === 'opened');
	});

	it('that was left does not answer for the next one', async () => {
		const world = createWorld();
		const [first, second] = [0, 1].map(() =>
			world.network.answerLater('preflight', new AppError('provider-refused')),
		);
		const {wizard} = start(entry, {world, run: {rules}});
		wizard.send({type: 'back'});
		await reach(wizard, 'step');
		wizard.send({type: 'confirm'});
		first?.();
		await vi.waitFor(() => expect(world.network.waiting()).toBe(1));
		expect(wizard.state().at).toBe('checking');
		second?.();
		expect(await reach(wizard, 'failed')).toMatchObject({error: {code: 'provider-refused'}});
	});

	it('does not open a browser when the port is taken', async () => {
		const world = createWorld();
		const first = start(entry, {world});
		await reach(first.wizard, 'waiting');
		const second = start(entry, {world});
		expect(await reach(second.wizard, 'failed')).toMatchObject({
			error: {code: 'port-busy'},
			cure: 'redirect-uri',
		});
		expect(world.visited).toHaveLength(1);
	});

	it('does not open a browser when nothing can be stored, and tries again when asked to', async () => {
		const {world, wizard} = start(entry);
		world.store.broken.set('probe', unwritable);
		expect(await reach(wizard, 'failed')).toMatchObject({
			error: unwritable,
			retry: 'sign-in',
		});
		expect(world.visited).toEqual([]);
		expect(world.listener.opened).toEqual([]);
		world.store.broken.clear();
		wizard.send({type: 'try-again'});
		await reach(wizard, 'waiting');
		expect(world.visited).toHaveLength(1);
	});

	it('waits for a pasted address alone where no listener can be', async () => {
		const draft = fullDraft({redirectUri: 'https://shop.example/callback'});
		const {world, wizard} = start({type: 'sign-in', draft});
		answerAll(world, 'exchange', 'long-lived', 'account');
		expect((await reach(wizard, 'waiting')).signIn.listening).toBe(false);
		wizard.send({type: 'pasted', text: `https://shop.example/callback?${callbackOf(1)}`});
		await reach(wizard, 'naming');
		expect(world.listener.opened).toEqual([]);
	});
});
