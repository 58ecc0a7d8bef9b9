import {type CallbackOutcome, checkCallback, checkPasted, type Expected} from '../core/callback.ts';
import type {Step} from '../core/checklist.ts';
import {AppError} from '../core/errors.ts';
import {failureOfRedirect} from '../core/failures.ts';
import {withOwnStep} from '../core/flows/own-steps.ts';
import type {CallbackAnswer, ListenOptions} from '../core/ports.ts';
import type {Draft} from '../core/profile.ts';
import {redact} from '../core/secret.ts';
import {safeText} from '../core/text.ts';
import type {Deps} from './deps.ts';
import type {Event, SignIn} from './model.ts';
import {openListener, receiveBy} from './open-listener.ts';

/** How this run receives the code and how long it waits. */
export type SignInOptions = {
	readonly receive: 'auto' | 'listen' | 'paste';
	readonly timeoutSeconds: number;
	readonly bind?: ListenOptions['bind'];
	readonly tls?: ListenOptions['tls'];
	/** The browser is on another machine (a terminal over SSH): with `auto`, only a pasted address is waited for. */
	readonly remote: boolean;
	/** Keeps the listener's own certificate, so that the browser has to be told about it only once. */
	readonly keepCertificate: boolean;
	readonly language: string;
};

/** One sign-in that waits: its state lives in memory and dies with it. */
export type Attempt = {
	readonly signIn: SignIn;
	/** Takes what was pasted; the answer comes as an event. */
	paste(text: string): void;
	/** Stops waiting and frees the port, after a browser that was answered has got its page. May be called again. */
	close(): Promise<void>;
};

/**
 * Makes sure that the result can be stored, opens the listener, and says where the browser has to
 * go. The first valid callback, wherever it comes from, becomes the one event that settles this
 * attempt; a refusal or the end of the time does so too. After that it sends nothing any more.
 *
 * @throws AppError `store-unwritable`, `store-unreadable`, `port-busy` and the others of `Listen`, before any browser opens
 */
export async function startSignIn(
	deps: Deps,
	options: SignInOptions,
	draft: Draft,
	send: (event: Event) => void,
): Promise<Attempt> {
	const {appId, redirectUri: first, scopes = [], configId} = draft;

	if (appId === undefined || first === undefined) {
		throw new TypeError('The draft is not complete.');
	}

	await deps.store.probe();
	const stored = await deps.store.profiles.list();
	// The files that the result is written into: one that cannot be read must not cost a grant.
	const app = await deps.store.apps.read(draft.flow, appId);

	if (draft.name !== undefined) {
		await deps.store.profiles.read(draft.name);
	}

	const state = deps.random.state();
	let cancelAlarm = (): void => undefined;
	let isSettled = false;

	const settle = (event: Event): void => {
		if (!isSettled) {
			isSettled = true;
			cancelAlarm();
			send(event);
		}
	};

	const {steps} = deps.flows[draft.flow];

	const judge = (outcome: CallbackOutcome, redirectUri: string): CallbackAnswer => {
		const [answer, event] = consequence(outcome, redirectUri, steps);

		if (event !== undefined) {
			settle(event);
		}

		return answer;
	};

	const way = receiveBy(options, first);
	const registered = [first, ...(draft.otherRedirectUris ?? []), ...(app?.redirectUris ?? [])];
	const opened =
		way === 'listener'
			? await openListener(deps, options, registered, {
					judge: (query, redirectUri) =>
						judge(checkCallback(query, {state, redirectUri}, deps.random.same), redirectUri),
					note: note => send({type: 'noted', note}),
				}).catch((error: unknown) => {
					throw error instanceof AppError ? withOwnStep(steps, error) : error;
				})
			: undefined;

	// From here to the end nothing waits, so what was opened is always handed over.
	const {listening, redirectUri = first, busy = [], keptUntil} = opened ?? {};
	const expected: Expected = {state, redirectUri};
	const url = deps.flows[draft.flow].authorizeUrl(
		{appId, configId},
		// With accounts stored already, the browser may be signed in as another one.
		{...expected, scopes, reauthenticate: stored.profiles.length > 0},
	);
	const timedOut = new AppError('timed-out', {step: 'sign-in'});
	const deadline = deps.clock.wall() + options.timeoutSeconds * 1000;
	cancelAlarm = deps.clock.alarm(deadline, () => settle(failure(timedOut)));
	let closing: Promise<void> | undefined;

	return {
		signIn: {
			url: url.href,
			redirectUri,
			listening: listening !== undefined,
			fingerprint: listening?.certificate?.fingerprint,
			certificateKeptUntil: keptUntil,
			remote: way === 'paste-from-afar',
			busy,
			reachable: listening?.reachable,
			certificate: listening?.certificate?.pem,
			deadline,
		},
		paste(text) {
			const outcome = checkPasted(text, expected, deps.random.same);

			if (typeof outcome === 'string') {
				send({type: 'paste-refused', problem: outcome});
			} else {
				judge(outcome, redirectUri);
			}
		},
		close() {
			closing ??= (isSettled ? listening?.finish() : listening?.close()) ?? Promise.resolve();
			isSettled = true;
			cancelAlarm();
			return closing;
		},
	};
}

function consequence(
	outcome: CallbackOutcome,
	redirectUri: string,
	steps: readonly Step[],
): [CallbackAnswer, Event | undefined] {
	switch (outcome.type) {
		case 'code':
			return ['accepted', {type: 'code', code: outcome.code}];
		case 'declined':
			return ['declined', failure(new AppError('declined', {step: 'sign-in'}))];
		case 'refused':
			return ['accepted', failure(withOwnStep(steps, refusedAtAuthorize(outcome, redirectUri)))];
		case 'not-this-sign-in':
		case 'incomplete':
			return [outcome.type, undefined];
		default:
			return outcome satisfies never;
	}
}

function failure(error: AppError): Event {
	return {type: 'failed', error, during: 'start-sign-in'};
}

/** What the redirect says is shown without what looks like a secret; its reason tells more than its words. */
function refusedAtAuthorize(
	refused: Extract<CallbackOutcome, {readonly type: 'refused'}>,
	redirectUri: string,
): AppError {
	const {error, description} = refused;
	const known = failureOfRedirect(refused);

	return new AppError(known.error, {
		said: safeText(redact(description === '' ? error : description)),
		failure: known.id,
		redirectUri,
		...(known.step === undefined ? {} : {step: known.step}),
	});
}
