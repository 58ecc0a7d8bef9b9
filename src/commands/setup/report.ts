import type {Stage} from '../../core/ports.ts';
import {fill, safeText} from '../../core/text.ts';
import type {State} from '../../wizard/model.ts';
import type {Context} from '../context.ts';
import {endOf, profileDocument} from '../documents.ts';

/** Tells how a set-up without questions goes on: lines of JSON on stdout, or sentences on stderr. */
export type Reporter = {
	readonly show: (state: State, before: State | undefined) => void;
	/** Worth knowing, and no failure. */
	readonly warn: (code: string, message: string) => void;
};

/** Names of the stages in the lines of `setup --json`. */
const steps: Partial<Record<Stage, string>> = {
	exchange: 'exchange',
	'long-lived': 'long-lived',
	account: 'account',
};

/**
 * @param options.timeoutSeconds how long the sign-in waits, as the `authorize` line says it
 * @param options.canPaste a line of standard input is taken as the address of the browser
 */
export function createReporter(
	context: Context,
	{timeoutSeconds, canPaste}: {timeoutSeconds: number; canPaste: boolean},
): Reporter {
	const {json, messages, print, printJson, say} = context;

	const warn: Reporter['warn'] = (code, message) => {
		if (json) {
			printJson({type: 'warning', code, message});
		} else {
			say(fill(messages.setup.warning, {text: message}));
		}
	};

	const preflight = (result: 'ok' | 'unknown' | 'refused'): void => {
		if (json) {
			printJson({type: 'preflight', result});
		} else {
			say(messages.setup.preflight[result]);
		}
	};

	const progress = (step: string | undefined): void => {
		if (json && step !== undefined) {
			printJson({type: 'progress', step});
		}
	};

	const authorize = ({signIn}: Extract<State, {at: 'waiting'}>): void => {
		for (const {redirectUri, holder} of signIn.busy) {
			const values = {
				redirectUri,
				holder: holder ?? messages.common.unknown,
				used: signIn.redirectUri,
			};
			warn('port-busy', fill(messages.setup.busyRedirect, values));
		}

		if (signIn.remote && !signIn.listening) {
			warn('remote', messages.setup.remote);
		}

		if (json) {
			const {url, redirectUri, listening} = signIn;
			printJson({type: 'authorize', url, redirectUri, listening, timeoutSeconds});
			return;
		}

		say(messages.setup.open);
		say(signIn.url);
		say(
			signIn.listening
				? fill(messages.setup.waiting, {redirectUri: signIn.redirectUri, seconds: timeoutSeconds})
				: messages.setup.pasteOnly,
		);

		if (signIn.listening && canPaste) {
			say(messages.setup.pasteHint);
		}
	};

	const replaced = ({name, agreed}: Extract<State, {at: 'saving'}>): void => {
		if (agreed?.type === 'fewer-permissions' || agreed?.type === 'switch-account') {
			const {lost} = agreed;

			if (lost.length > 0) {
				warn('permissions-fewer', fill(messages.setup.fewerPermissions, {name, scopes: lost}));
			}
		}
	};

	const saved = ({profile, missing}: Extract<State, {at: 'saved'}>): void => {
		if (missing.length > 0) {
			warn('scope-missing', fill(messages.setup.missingScopes, {scopes: missing}));
		}

		if (profile.expiresAt === undefined && !profile.endless) {
			warn('end-unknown', messages.common.endUnknown);
		}

		if (json) {
			printJson({type: 'saved', profile: profileDocument(profile)});
			return;
		}

		print(
			fill(messages.setup.saved, {
				name: profile.name,
				username: safeText(profile.account.username ?? messages.common.unknown),
				end: endOf(profile, messages),
			}),
		);
	};

	return {
		warn,
		show(state, before) {
			switch (state.at) {
				case 'listening':
					return state.preflight === 'off' || before?.at === 'listening'
						? undefined
						: preflight(state.preflight);
				case 'waiting':
					if (before?.at !== 'waiting') {
						authorize(state);
					}

					for (const note of state.notes) {
						if (before?.at !== 'waiting' || !before.notes.includes(note)) {
							warn(note, messages.waiting.notes[note]);
						}
					}

					if (state.problem !== undefined && state !== before) {
						const {redirectUri} = state.signIn;
						warn(state.problem, fill(messages.problems[state.problem], {redirectUri}));
					}

					return undefined;
				case 'exchanging':
					return before?.at === 'exchanging' && before.now === state.now
						? undefined
						: progress(steps[state.now]);
				case 'saving':
					if (before?.at !== 'saving') {
						replaced(state);
						progress('save');
					}

					return undefined;
				case 'saved':
					return saved(state);
				case 'failed':
					return before?.at === 'checking' && state.error.code === 'provider-refused'
						? preflight('refused')
						: undefined;
				default:
					return undefined;
			}
		},
	};
}
