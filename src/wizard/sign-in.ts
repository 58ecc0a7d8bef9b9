import {type CallbackOutcome, checkCallback, checkPasted, type Expected} from '../core/callback.ts';
import {AppError} from '../core/errors.ts';
import {matchFailure} from '../core/failures.ts';
import type {CallbackAnswer, Listening, ListenOptions} from '../core/ports.ts';
import type {Draft} from '../core/profile.ts';
import {isLoopback} from '../core/redirect-uri.ts';
import {redact} from '../core/secret.ts';
import {safeText} from '../core/text.ts';
import type {Deps} from './deps.ts';
import type {Event, SignIn} from './model.ts';

/** How this run receives the code and how long it waits. */
export type SignInOptions = {
	readonly receive: 'auto' | 'listen' | 'paste';
	readonly timeoutSeconds: number;
	readonly bind?: ListenOptions['bind'];
	readonly tls?: ListenOptions['tls'];
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
	const {appId, redirectUri, scopes = []} = draft;

	if (appId === undefined || redirectUri === undefined) {
		throw new TypeError('The draft is not complete.');
	}

	await deps.store.probe();
	const stored = await deps.store.profiles.list();
	// The files that the result is written into: one that cannot be read must not cost a grant.
	await deps.store.apps.read(draft.flow, appId);

	if (draft.name !== undefined) {
		await deps.store.profiles.read(draft.name);
	}

	const expected: Expected = {state: deps.random.state(), redirectUri};
	const url = deps.flows[draft.flow].authorizeUrl(
		{appId},
		// With accounts stored already, the browser may be signed in as another one.
		{...expected, scopes, reauthenticate: stored.profiles.length > 0},
	);

	let cancelAlarm = (): void => undefined;
	let isSettled = false;

	const settle = (event: Event): void => {
		if (!isSettled) {
			isSettled = true;
			cancelAlarm();
			send(event);
		}
	};

	const judge = (outcome: CallbackOutcome): CallbackAnswer => {
		const [answer, event] = consequence(outcome, redirectUri);

		if (event !== undefined) {
			settle(event);
		}

		return answer;
	};

	const listening = await openListener(deps, options, redirectUri, {
		judge: query => judge(checkCallback(query, expected, deps.random.same)),
		note: note => send({type: 'noted', note}),
	});

	// From here to the end nothing waits, so what was opened is always handed over.
	const deadline = deps.clock.wall() + options.timeoutSeconds * 1000;
	cancelAlarm = deps.clock.alarm(deadline, () => settle(failure('timed-out', {step: 'sign-in'})));
	let closing: Promise<void> | undefined;

	return {
		signIn: {
			url: url.href,
			redirectUri,
			listening: listening !== undefined,
			fingerprint: listening?.certificate?.fingerprint,
			certificate: listening?.certificate?.pem,
			deadline,
		},
		paste(text) {
			const outcome = checkPasted(text, expected, deps.random.same);

			if (typeof outcome === 'string') {
				send({type: 'paste-refused', problem: outcome});
			} else {
				judge(outcome);
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

/** Where the redirect URI is not on this machine and nothing leads here, only a pasted address can come. */
async function openListener(
	deps: Deps,
	options: SignInOptions,
	redirectUri: string,
	handlers: Pick<ListenOptions, 'judge' | 'note'>,
): Promise<Listening | undefined> {
	const canListen = isLoopback(new URL(redirectUri)) || options.bind !== undefined;

	if (options.receive === 'paste' || (options.receive === 'auto' && !canListen)) {
		return undefined;
	}

	if (!canListen) {
		throw new AppError('address-unusable', {address: redirectUri, step: 'redirect-uri'});
	}

	return deps.listen({
		redirectUri,
		bind: options.bind,
		tls: options.tls,
		language: options.language,
		...handlers,
	});
}

function consequence(
	outcome: CallbackOutcome,
	redirectUri: string,
): [CallbackAnswer, Event | undefined] {
	switch (outcome.type) {
		case 'code':
			return ['accepted', {type: 'code', code: outcome.code}];
		case 'declined':
			return ['declined', failure('declined', {step: 'sign-in'})];
		case 'refused':
			return [
				'accepted',
				failure('provider-refused', {...refusedAtAuthorize(outcome), redirectUri}),
			];
		case 'not-this-sign-in':
		case 'incomplete':
			return [outcome.type, undefined];
		default:
			return outcome satisfies never;
	}
}

function failure(...[code, details]: ConstructorParameters<typeof AppError>): Event {
	return {type: 'failed', error: new AppError(code, details), during: 'start-sign-in'};
}

function refusedAtAuthorize({
	error,
	description,
}: Extract<CallbackOutcome, {readonly type: 'refused'}>): AppError['details'] {
	const said = safeText(redact(description === '' ? error : description));
	const known = matchFailure({stage: 'exchange', text: said});

	return {
		said,
		failure: known.id === 'unknown-error' ? 'authorize-refused' : known.id,
		step: known.step ?? 'tester-role',
	};
}
