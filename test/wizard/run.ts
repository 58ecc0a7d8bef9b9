import {expect} from 'vitest';
import type {Stage} from '../../src/core/ports.ts';
import type {Entry, State, StateAt, Wizard} from '../../src/wizard/model.ts';
import {createWizard, type RunOptions} from '../../src/wizard/runner.ts';
import type {SignInOptions} from '../../src/wizard/sign-in.ts';
import {createWorld, type World, type WorldOptions} from '../support/deps.ts';
import {rules} from './fixtures.ts';

export const signInOptions: SignInOptions = {
	receive: 'auto',
	timeoutSeconds: 300,
	remote: false,
	keepCertificate: false,
	language: 'en',
};

/** What Meta answers to each stage when all is well; ids are bare numbers beyond 2^53. */
export const bodies = {
	preflight: [
		{
			status: 400,
			body: '{"error_type":"OAuthException","code":400,"error_message":"Invalid authorization code"}',
		},
		{
			status: 400,
			body: '{"error":{"message":"Cannot parse access token","type":"OAuthException","code":190}}',
		},
	],
	exchange:
		'{"access_token":"IGAAshort0lived0token00000000001","user_id":27640875392278831,' +
		'"permissions":["instagram_business_basic","instagram_business_manage_comments"]}',
	'long-lived':
		'{"access_token":"IGAAlong0lived0token000000000001","token_type":"bearer","expires_in":5184000}',
	account:
		'{"user_id":17841405793187219,"id":27640875392278831,"username":"shop_es","account_type":"BUSINESS"}',
	inspect: '{"data":{"is_valid":true}}',
	refresh:
		'{"access_token":"IGAArenewed0token00000000000000a","token_type":"bearer","expires_in":5184000}',
} as const;

/** Queues the usual answers of these stages. */
export function answerAll({network}: World, ...stages: readonly Stage[]): void {
	for (const stage of stages) {
		for (const answer of [bodies[stage]].flat()) {
			network.answer(stage, answer);
		}
	}
}

/** The query with which the browser comes back from attempt `n`. */
export function callbackOf(n: number, code = 'AQBx-hBsH3'): string {
	return `code=${code}&state=state-${n}`;
}

export type Run = {readonly world: World; readonly wizard: Wizard; readonly seen: State['at'][]};

export type StartOptions = WorldOptions & {
	readonly world?: World;
	readonly run?: Partial<RunOptions>;
	/** What is to be there before the run begins. */
	readonly prepare?: (world: World) => void;
};

/** A wizard in a world of its own. */
export function start(begin: Entry, options: StartOptions = {}): Run {
	const world = options.world ?? createWorld(options);
	options.prepare?.(world);
	const wizard = createWizard(world.deps, {
		begin,
		rules: {...rules, preflight: false},
		signIn: signInOptions,
		...options.run,
	});
	const seen = [wizard.state().at];
	wizard.subscribe(() => {
		const {at} = wizard.state();

		if (seen.at(-1) !== at) {
			seen.push(at);
		}
	});

	return {world, wizard, seen};
}

/**
 * Resolves with the next state that passes, at once when the present one does.
 * @throws when the run ends before
 */
export function until<At extends State['at']>(
	wizard: Wizard,
	at: At,
	test: (state: StateAt<At>) => boolean,
): Promise<StateAt<At>> {
	const {promise, resolve, reject} = Promise.withResolvers<StateAt<At>>();
	const isThere = (state: State): state is StateAt<At> =>
		state.at === at && test(state as StateAt<At>);
	const look = (): void => {
		const state = wizard.state();

		if (isThere(state)) {
			resolve(state);
		} else if (state.at === 'ended') {
			reject(new Error('The run ended.', {cause: state.outcome}));
		}
	};

	const stop = wizard.subscribe(look);
	look();
	return promise.finally(stop);
}

/** Resolves when the wizard is there. */
export function reach<At extends State['at']>(wizard: Wizard, at: At): Promise<StateAt<At>> {
	return until(wizard, at, () => true);
}

/** Nothing of the run is left: no listener, no alarm, no request, no answer that nobody asked for. */
export function expectNothingOpen({listener, clock, network}: World): void {
	expect({
		listeners: listener.open(),
		alarms: clock.alarms(),
		requests: network.waiting(),
		unasked: network.left(),
	}).toEqual({listeners: 0, alarms: 0, requests: 0, unasked: []});
}
