import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Send} from '../../src/core/ports.ts';
import type {Deps} from '../../src/wizard/deps.ts';
import type {Entry, Event, State, Wizard} from '../../src/wizard/model.ts';
import {createWorld, type World} from '../support/deps.ts';
import {
	app,
	appId,
	appSecret,
	facebookDraft,
	fullDraft,
	pages,
	profile,
	rules,
	scopes,
	suggested,
	token,
} from './fixtures.ts';
import {bodies, callbackOf, expectNothingOpen, start} from './run.ts';

type Act = (wizard: Wizard, world: World) => void;

const send =
	(event: Event): Act =>
	wizard =>
		wizard.send(event);

/** A browser that comes back from the newest sign-in, or from an old one. */
const callBack: Act = (wizard, {listener}) => {
	const state = wizard.state();

	if (state.at === 'waiting' && listener.open() > 0) {
		listener.callback(`code=AQBx&state=${new URL(state.signIn.url).searchParams.get('state')}`);
	}
};

const paste: Act = wizard => {
	const state = wizard.state();
	const sent = state.at === 'waiting' ? new URL(state.signIn.url).searchParams.get('state') : '';
	wizard.send({type: 'pasted', text: `${suggested}?code=AQBx&state=${sent}`});
};

const back = send({type: 'back'});
const confirm = send({type: 'confirm'});

/** What people and browsers often do in each state. */
const likely: Partial<Readonly<Record<State['at'], readonly Act[]>>> = {
	home: [
		send({type: 'resume'}),
		send({type: 'connect-another'}),
		send({type: 'sign-in-again', name: 'shop'}),
		send({type: 'refresh', name: 'shop'}),
	],
	choosing: [
		send({type: 'start', flow: 'instagram-login'}),
		send({type: 'import'}),
		send({type: 'old-guide'}),
		back,
	],
	'old-guide': [confirm, back],
	picking: [...pages.map(({account}) => send({type: 'pick', pageId: account.pageId ?? ''})), back],
	step: [
		confirm,
		send({type: 'go-to', step: 'sign-in'}),
		...[appId, appSecret, suggested, scopes, token].map(value => send({type: 'answer', value})),
	],
	checking: [back],
	listening: [back, send({type: 'home'})],
	waiting: [
		callBack,
		paste,
		back,
		send({type: 'home'}),
		(wizard, world) => {
			callBack(wizard, world);
			paste(wizard, world);
		},
		(_wizard, {clock}) => clock.advance(300_000),
		(_wizard, {listener}) => listener.callback(callbackOf(0)),
	],
	naming: [send({type: 'answer', value: 'shop'}), back],
	saved: [send({type: 'home'})],
	failed: [send({type: 'try-again'}), confirm, send({type: 'home'})],
};

const anywhere: readonly Act[] = [
	back,
	confirm,
	send({type: 'home'}),
	send({type: 'try-again'}),
	send({type: 'use', name: 'shop'}),
	send({type: 'remove', name: 'shop'}),
	send({type: 'discard-draft'}),
	send({type: 'pasted', text: 'nonsense'}),
];

/** Meta without a script: every stage has its usual answer, after a turn. */
function usualAnswers({clock}: World): Send {
	return async ({stage}) => {
		await Promise.resolve();
		const [answer = ''] = [bodies[stage]].flat();
		const {status, body} = typeof answer === 'string' ? {status: 200, body: answer} : answer;
		return {status, headers: {}, body: new TextEncoder().encode(body), receivedAt: clock.wall()};
	};
}

/** Facebook Login that asks as Instagram Login does, and opens two Pages. */
function withPages(flows: Deps['flows']): Deps['flows'] {
	const instagram = flows['instagram-login'];

	return {
		...flows,
		'facebook-login': {
			...flows['facebook-login'],
			probe: instagram.probe,
			exchange: instagram.exchange,
			identify: grant => ({request: instagram.identify(grant).request, read: () => pages}),
		},
	};
}

const entries = fc.constantFrom<Entry>(
	{type: 'home'},
	{type: 'setup'},
	{type: 'setup', method: 'import'},
	{type: 'sign-in', draft: fullDraft()},
	{type: 'sign-in', draft: facebookDraft()},
);

const happenings = fc.array(
	fc.record({
		isLikely: fc.integer({min: 0, max: 4}).map(n => n > 0),
		pick: fc.nat(10_000),
		/** How long nothing else happens, in turns. */
		turns: fc.integer({min: 0, max: 20}),
	}),
	{minLength: 5, maxLength: 50, size: 'max'},
);

it('whatever happens, one sign-in is open at most, nothing breaks, and the end leaves nothing', async () => {
	const reached = new Set<State['at']>();

	await fc.assert(
		fc.asyncProperty(entries, fc.boolean(), happenings, async (begin, preflight, happened) => {
			const world = createWorld({stored: {profiles: [profile()], apps: [app]}});
			const deps = {
				...world.deps,
				flows: withPages(world.deps.flows),
				send: usualAnswers(world),
			};
			const run = {rules: {...rules, preflight}};
			const {wizard, seen} = start(begin, {world: {...world, deps}, run});

			for (const {isLikely, pick, turns} of happened) {
				const acts = (isLikely ? likely[wizard.state().at] : undefined) ?? anywhere;
				acts[pick % acts.length]?.(wizard, world);

				for (let turn = 0; turn < turns; turn++) {
					await Promise.resolve();
				}

				expect(world.listener.open()).toBeLessThanOrEqual(1);
			}

			wizard.send({type: 'interrupt'});
			wizard.send({type: 'interrupt'});
			const outcome = await wizard.ended;
			expect(outcome).not.toMatchObject({error: {code: 'unexpected'}});
			expect(outcome).not.toMatchObject({error: {code: 'port-busy'}});
			expectNothingOpen(world);

			for (const at of seen) {
				reached.add(at);
			}
		}),
		{numRuns: 300},
	);

	expect([...reached].sort()).toEqual([
		'checking',
		'choosing',
		'ended',
		'exchanging',
		'failed',
		'home',
		'listening',
		'naming',
		'old-guide',
		'picking',
		'saved',
		'saving',
		'starting',
		'step',
		'waiting',
	]);
});
