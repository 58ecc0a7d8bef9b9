import {firstAccount, newState} from './ledger/accounts.ts';
import {addPermissions, answerInvite, createApp, inviteTester} from './ledger/apps.ts';
import {saveRedirectUri} from './ledger/redirect-uris.ts';
import {type App, permissions, type State} from './ledger/state.ts';
import {optionError} from './option-error.ts';
import type {RandomBytes} from './random.ts';

/**
 * Makes an app with which a sign-in works at once: all permissions, an accepted tester, these redirect
 * URIs. Where there is an Instagram app already, that one is made ready and nothing of it is lost.
 *
 * @throws OptionError `redirect-uri`: one of them cannot be registered
 */
export function makeReady(state: State, redirectUris: readonly string[], random: RandomBytes): App {
	const app =
		state.apps.values().find(each => each.useCase === 'instagram') ??
		createApp(
			state,
			{name: 'Practice', email: 'practice@example.com', useCase: 'instagram'},
			random,
		);

	if (app === undefined) {
		throw new TypeError('A state without an Instagram app has no room for one.');
	}

	addPermissions(app, permissions);
	inviteTester(state, app, firstAccount);
	answerInvite(app, firstAccount, true);

	for (const uri of redirectUris) {
		if ('problem' in saveRedirectUri(app, uri, false)) {
			throw optionError('redirect-uri', uri);
		}
	}

	return app;
}

/** What a reset goes back to: a new sandbox, with the ready app as it was when there is one. */
export function beginning(ready: App | undefined): () => State {
	const kept = structuredClone(ready);

	return () => {
		const state = newState();

		if (kept !== undefined) {
			state.apps.set(kept.metaAppId, structuredClone(kept));
		}

		return state;
	};
}
