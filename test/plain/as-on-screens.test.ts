import {expect, test} from 'vitest';
import type {Entry} from '../../src/wizard/model.ts';
import {startTestSandbox, type TestSandbox} from '../support/sandbox.ts';
import {reach, until} from '../wizard/run.ts';
import {type Script, type Side, walk} from './support/sides.ts';

/** Walks a script on the screens and in plain text; both must lead the same way to the same files. */
async function walkBoth(entry: Entry, script: Script): Promise<Side & {stage: TestSandbox}> {
	const stage = await startTestSandbox();
	const screens = await walk('screens', stage, entry, script);
	const plain = await walk('plain', stage, entry, script);

	expect(plain.way).toEqual(screens.way);
	expect(plain.outcome).toBe(screens.outcome);
	expect(plain.stored).toEqual(screens.stored);
	return {...plain, stage};
}

const home: Entry = {type: 'home'};

const firstRun: Script = async (hand, wizard, {app, redirectUri}) => {
	const at = (step: string) => until(wizard, 'step', state => state.step === step);
	await reach(wizard, 'choosing');
	await hand.enter();
	await at('professional-account');
	await hand.enter();
	await at('developer-account');
	await hand.enter();
	await at('create-app');
	await hand.say(app.metaAppId);
	await at('app-id');
	await hand.say(app.metaAppId);
	await until(wizard, 'step', state => state.problem !== undefined);
	await hand.say(app.appId);
	await at('app-secret');
	await hand.act('back');
	await at('app-id');
	await hand.enter();
	await at('app-secret');
	await hand.say(`${app.appSecret} `);
	await at('tester-role');
	await hand.act('steps');
	await hand.choose(2);
	await at('create-app');
	await hand.enter();
	await at('tester-role');
	await hand.enter();
	await at('tester-acceptance');
	await hand.act('doForMe');
	await at('redirect-uri');
	await hand.say(redirectUri);
	await at('permissions');
	await hand.mark(2);
	await hand.enter();
	await at('sign-in');
	await hand.enter();
	await until(wizard, 'waiting', ({browser}) => browser === 'off');
	await hand.act('doForMe');
	await reach(wizard, 'naming');
	await hand.say('../shop');
	await until(wizard, 'naming', ({problem}) => problem !== undefined);
	await hand.say('shop');
	await reach(wizard, 'saved');
	await hand.act('copyToken');
	await until(wizard, 'saved', ({copied}) => copied === true);
};

test('a first run asks the same and stores the same, with refusals, steps back and a step from the list', async () => {
	const {way, stored, text, stage} = await walkBoth(home, async (hand, wizard, stage) => {
		await firstRun(hand, wizard, stage);
		await hand.enter();
	});

	expect(way.length).toBeGreaterThan(20);
	expect(way.slice(-3)).toEqual(['saving', 'saved', 'ended']);
	expect(Object.keys(stored).sort()).toEqual([
		`sandbox/apps/${stage.app.appId}.json`,
		'sandbox/config.json',
		'sandbox/profiles/shop.json',
	]);
	expect(text).not.toContain(stage.app.appSecret.slice(0, 8));
});

test('home asks the same and stores the same: renewing, removing, signing in again, a token of the dashboard', async () => {
	const {outcome} = await walkBoth(home, async (hand, wizard, stage) => {
		await firstRun(hand, wizard, stage);
		await hand.act('home');
		await reach(wizard, 'home');
		await hand.act('remove');
		await until(wizard, 'home', ({removing}) => removing !== undefined);
		await hand.act('cancel');
		await until(wizard, 'home', ({removing}) => removing === undefined);
		await hand.act('signInAgain');
		await until(wizard, 'waiting', ({browser}) => browser === 'off');
		await hand.act('doForMe');
		await reach(wizard, 'saved');
		await hand.act('home');
		await reach(wizard, 'home');
		await hand.act('importToken');
		await until(wizard, 'step', ({step}) => step === 'dashboard-token');
		await hand.say('not a token');
		await until(wizard, 'step', ({problem}) => problem !== undefined);
		await hand.say(await stage.person.generateToken());
		await reach(wizard, 'naming');
		await hand.say('shop2');
		await until(wizard, 'naming', ({conflict}) => conflict !== undefined);
		await hand.enter();
		await reach(wizard, 'saved');
		await hand.enter();
	});

	expect(outcome).toBe('saved');
});

test('Facebook Login asks the same and stores the same', async () => {
	const {way} = await walkBoth(home, async (hand, wizard) => {
		await reach(wizard, 'choosing');
		await hand.choose(2);

		for (let state = await reach(wizard, 'step'); state.step !== 'sign-in'; ) {
			const {step} = state;
			await hand.act('doForMe');
			state = await until(wizard, 'step', next => next.step !== step);
		}

		await hand.enter();
		await until(wizard, 'waiting', ({browser}) => browser === 'off');
		await hand.act('doForMe');
		await reach(wizard, 'picking');
		await hand.choose(1);
		await reach(wizard, 'naming');
		await hand.enter();
		await reach(wizard, 'saved');
		await hand.enter();
	});

	expect(way).toContain('picking');
});

test('a refused secret leads the same way to its cure', async () => {
	const {way} = await walkBoth({type: 'setup'}, async (hand, wizard, {app, redirectUri}) => {
		const at = (step: string) => until(wizard, 'step', state => state.step === step);

		for (const step of ['professional-account', 'developer-account', 'create-app']) {
			await at(step);
			await hand.enter();
		}

		await at('app-id');
		await hand.say(app.appId);
		await at('app-secret');
		await hand.say('0123456789abcdef0123456789abcdef');

		for (const step of ['tester-role', 'tester-acceptance']) {
			await at(step);
			await hand.enter();
		}

		await at('redirect-uri');
		await hand.say(redirectUri);
		await at('permissions');
		await hand.enter();
		await at('sign-in');
		await hand.enter();
		await reach(wizard, 'failed');
		await hand.enter();
		await at('app-secret');
		await hand.say(app.appSecret);
		await at('sign-in');
		await hand.enter();
		await until(wizard, 'waiting', ({browser}) => browser === 'off');
		await hand.act('back');
		await at('sign-in');
		wizard.send({type: 'interrupt'});
	});

	expect(way.filter(place => place.startsWith('failed'))).toHaveLength(1);
});

test('an older guide leads to its practice', async () => {
	const {way} = await walkBoth(home, async (hand, wizard) => {
		await reach(wizard, 'choosing');
		await hand.choose(3);
		await reach(wizard, 'old-guide');
		await hand.act('practiseOld');
		await until(wizard, 'step', ({draft}) => draft.flow === 'basic-display');
		wizard.send({type: 'interrupt'});
	});

	expect(way).toContain('old-guide');
});
