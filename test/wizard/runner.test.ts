import {inspect} from 'node:util';
import {describe, expect, it} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {Secret} from '../../src/core/secret.ts';
import {appId, appSecret, fullDraft, profile, rules, suggested, unwritable} from './fixtures.ts';
import {answerAll, callbackOf, expectNothingOpen, reach, start, until} from './run.ts';

const entry = {type: 'sign-in', draft: fullDraft({key: 'shop', name: 'shop'})} as const;

describe('a run without questions', () => {
	it('signs in, exchanges, stores and ends, and lets go of everything', async () => {
		const {world, wizard, seen} = start(entry, {
			run: {rules},
			prepare: made => answerAll(made, 'preflight', 'exchange', 'long-lived', 'account'),
		});
		const {signIn} = await reach(wizard, 'waiting');
		expect(world.visited).toEqual([signIn.url]);
		expect(new URL(signIn.url).searchParams.get('state')).toBe('state-1');
		expect(signIn).toMatchObject({listening: true, fingerprint: '4F:1C:9A'});

		expect(world.listener.callback(callbackOf(1))).toBe('accepted');
		await reach(wizard, 'naming');
		wizard.send({type: 'answer', value: 'shop'});
		const saved = await reach(wizard, 'saved');
		expect(saved).toMatchObject({
			token: new Secret('IGAAlong0lived0token000000000001'),
			missing: [],
			profile: {
				name: 'shop',
				current: true,
				account: {id: '17841405793187219', appScopedId: '27640875392278831'},
				daysLeft: 60,
			},
		});

		wizard.send({type: 'confirm'});
		expect(await wizard.ended).toEqual({type: 'saved', profile: saved.profile});
		expectNothingOpen(world);
		expect(seen).toEqual([
			'checking',
			'listening',
			'waiting',
			'exchanging',
			'naming',
			'saving',
			'saved',
			'ended',
		]);
		expect(world.store.writes).toEqual([
			// Id and secret were taken, the redirect URI was reached, the token, whose it is.
			'drafts.save shop',
			'drafts.save shop',
			'drafts.save shop',
			'drafts.save shop',
			`apps.save ${appId}`,
			'profiles.save shop',
			'drafts.remove shop',
		]);
	});

	it('keeps the token when the account cannot be asked for, and then asks for nothing else', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange', 'long-lived');
		world.network.answer('account', new AppError('network', {host: 'graph.instagram.com'}));
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		expect(await reach(wizard, 'failed')).toMatchObject({retry: 'identify'});
		expect(await world.store.drafts.list()).toMatchObject([{granted: {grant: {}}}]);
		answerAll(world, 'account');
		wizard.send({type: 'try-again'});
		expect(await reach(wizard, 'naming')).toMatchObject({granted: {account: {}}});
		expect(world.network.requests.map(({stage}) => stage)).toEqual([
			'exchange',
			'long-lived',
			'account',
			'account',
		]);
		wizard.send({type: 'interrupt'});
		await wizard.ended;
	});

	it('sends each value where it belongs, the redirect URI byte for byte', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange', 'long-lived', 'account');
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		await reach(wizard, 'naming');
		wizard.send({type: 'interrupt'});
		await wizard.ended;
		expect(world.network.requests).toMatchObject([
			{
				stage: 'exchange',
				url: 'https://api.instagram.com/oauth/access_token',
				form: {client_id: appId, client_secret: appSecret, redirect_uri: suggested},
			},
			{
				stage: 'long-lived',
				query: {access_token: new Secret('IGAAshort0lived0token00000000001')},
			},
			{stage: 'account', query: {access_token: new Secret('IGAAlong0lived0token000000000001')}},
		]);
	});

	it('shows no secret in any of its states', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange', 'long-lived', 'account');
		const shown = [inspect(wizard.state(), {depth: 9})];
		wizard.subscribe(() => shown.push(inspect(wizard.state(), {depth: 9})));
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1, 'AQBcode0to0spend00'));
		await reach(wizard, 'naming');
		wizard.send({type: 'answer', value: 'shop'});
		await reach(wizard, 'saved');
		const secrets = ['AQBcode0to0spend00', 'IGAAshort', 'IGAAlong', appSecret.reveal()];
		expect(secrets.filter(secret => shown.join().includes(secret))).toEqual([]);
	});

	it('ends at once when an answer is missing', async () => {
		const {world, wizard} = start({type: 'sign-in', draft: fullDraft({appSecret: undefined})});
		expect(await wizard.ended).toMatchObject({type: 'failed', error: {code: 'missing-answers'}});
		expectNothingOpen(world);
	});

	it('may be driven from within the subscription', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange', 'long-lived', 'account');
		wizard.subscribe(() => {
			const state = wizard.state();

			if (state.at === 'waiting' && state.browser === 'opened') {
				world.listener.callback(callbackOf(1));
			} else if (state.at === 'naming') {
				wizard.send({type: 'answer', value: 'shop'});
			} else if (state.at === 'saved') {
				wizard.send({type: 'confirm'});
			}
		});
		expect(await wizard.ended).toMatchObject({type: 'saved'});
		expect(world.store.writes.slice(2, 4)).toEqual(['drafts.save shop', `apps.save ${appId}`]);
	});
});

describe('what was granted', () => {
	it('survives a store that is full, and a retry stores it without a new sign-in', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange', 'long-lived', 'account');
		await reach(wizard, 'waiting');
		world.store.broken.set('drafts.save', unwritable).set('profiles.save', unwritable);
		world.listener.callback(callbackOf(1));
		await until(wizard, 'naming', ({error}) => error === unwritable);
		wizard.send({type: 'answer', value: 'shop'});
		expect(await reach(wizard, 'failed')).toMatchObject({error: unwritable, retry: 'save'});
		world.store.broken.clear();
		wizard.send({type: 'try-again'});
		expect(await reach(wizard, 'saved')).toMatchObject({
			token: new Secret('IGAAlong0lived0token000000000001'),
		});
		expect(world.network.requests).toHaveLength(3);
	});

	it('does not replace a profile that somebody else stored meanwhile without a question', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange', 'long-lived', 'account');
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		await reach(wizard, 'naming');
		await world.store.profiles.save(profile({account: {id: '1'}, revision: 0}));
		wizard.send({type: 'answer', value: 'shop'});
		const asked = await until(wizard, 'naming', ({conflict}) => conflict !== undefined);
		expect(asked.conflict?.type).toBe('switch-account');
		expect((await world.store.profiles.read('shop'))?.account.id).toBe('1');
		wizard.send({type: 'confirm'});
		await reach(wizard, 'saved');
		expect((await world.store.profiles.read('shop'))?.account.id).toBe('17841405793187219');
	});
});
