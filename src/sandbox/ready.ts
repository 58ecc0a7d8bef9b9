import {firstAccount, newState} from './ledger/accounts.ts';
import {addApp, addPermissions, answerInvite, inviteTester} from './ledger/apps.ts';
import {type Configuration, facebookPermissions} from './ledger/facebook.ts';
import {addConfiguration, saveFacebookRedirectUri} from './ledger/facebook-apps.ts';
import {saveRedirectUri} from './ledger/redirect-uris.ts';
import {type App, permissions, type State, type UseCase} from './ledger/state.ts';
import {optionError} from './option-error.ts';
import type {RandomBytes} from './random.ts';

/** The apps with which a sign-in works at once. */
export type ReadyApps = {
	readonly instagram: App;
	readonly facebook: App;
	readonly configuration: Configuration;
};

/**
 * Makes an app for each login, with which a sign-in works at once: all permissions, an accepted tester,
 * these redirect URIs. Where there is such an app already, that one is made ready and nothing of it is lost.
 *
 * @throws OptionError `redirect-uri`: one of them cannot be registered
 */
export function makeReady(
	state: State,
	redirectUris: readonly string[],
	random: RandomBytes,
): ReadyApps {
	const instagram = appFor(state, 'instagram', 'Practice', random);
	const facebook = appFor(state, 'facebook', 'Practice with Facebook', random);
	addPermissions(instagram, permissions);
	inviteTester(state, instagram, firstAccount);
	answerInvite(instagram, firstAccount, true);

	for (const uri of redirectUris) {
		if ('problem' in saveRedirectUri(instagram, uri, false)) {
			throw optionError('redirect-uri', uri);
		}

		// What is refused here is http: Facebook saves none of it, and needs `http://localhost` saved nowhere.
		saveFacebookRedirectUri(facebook, uri, false);
	}

	return {instagram, facebook, configuration: configurationOf(facebook, random)};
}

function appFor(state: State, useCase: UseCase, name: string, random: RandomBytes): App {
	return (
		state.apps.values().find(each => each.useCase === useCase) ??
		addApp(state, {name, email: 'practice@example.com', useCase}, random)
	);
}

function configurationOf(app: App, random: RandomBytes): Configuration {
	const wanted = {name: 'Practice', permissions: facebookPermissions};
	return (
		app.facebook.configurations.find(
			each => each.permissions.length === facebookPermissions.length,
		) ?? addConfiguration(app, wanted, random)
	);
}

/** What a reset goes back to: a new sandbox, with the ready apps as they were when there are some. */
export function beginning(ready: ReadyApps | undefined): () => State {
	const kept = structuredClone(ready === undefined ? [] : [ready.instagram, ready.facebook]);

	return () => {
		const state = newState();

		for (const app of structuredClone(kept)) {
			state.apps.set(app.metaAppId, app);
		}

		return state;
	};
}
