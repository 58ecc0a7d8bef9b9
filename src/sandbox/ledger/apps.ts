import {type RandomBytes, randomDigits, randomHex} from '../random.ts';
import {
	type Account,
	type App,
	basicDisplayPermissions,
	limits,
	type Permission,
	permissions,
	type State,
	type UseCase,
} from './state.ts';

/** Creates an app with its two pairs of id and secret; undefined when the developer has too many. */
export function createApp(
	state: State,
	details: {readonly name: string; readonly email: string; readonly useCase: UseCase},
	random: RandomBytes,
): App | undefined {
	return state.apps.size >= limits.apps ? undefined : addApp(state, details, random);
}

/** Creates an app for the sandbox itself, which no limit keeps from it. */
export function addApp(
	state: State,
	details: {readonly name: string; readonly email: string; readonly useCase: UseCase},
	random: RandomBytes,
): App {
	const app: App = {
		...details,
		number: state.apps.size,
		metaAppId: randomDigits(random, 16),
		metaAppSecret: randomHex(random, 32),
		appId: randomDigits(random, 16),
		appSecret: randomHex(random, 32),
		permissions: [],
		testers: [],
		redirectUris: [],
		deauthorizeUrl: '',
		deletionUrl: '',
		siteUrl: '',
		hasProduct: false,
		displayName: '',
		facebook: {redirectUris: [], configurations: []},
	};
	state.apps.set(app.metaAppId, app);
	return app;
}

/** The app with this Instagram app id; the Meta app id finds none. */
export function appByInstagramId(state: State, appId: string | null): App | undefined {
	return state.apps
		.values()
		.find(app => (app.useCase === 'instagram' || app.displayName !== '') && app.appId === appId);
}

/** Whether any app has this Instagram app secret. */
export function isKnownSecret(state: State, secret: string | null): boolean {
	return state.apps.values().some(app => app.appSecret === secret);
}

/** The permissions that the login of an app knows; the first goes with every other. */
export function permissionsOf(app: App): readonly [Permission, ...Permission[]] {
	return app.useCase === 'everything-else' ? basicDisplayPermissions : permissions;
}

/** The names that are permissions, in the order of the portal. */
export function knownPermissions(
	names: readonly string[],
	known: readonly Permission[] = permissions,
): readonly Permission[] {
	return known.filter(permission => names.includes(permission));
}

/** Adds permissions to those that the app may ask for. */
export function addPermissions(app: App, names: readonly string[]): void {
	app.permissions = knownPermissions([...app.permissions, ...names]);
}

/** Invites an account as Instagram tester; it counts once the account has accepted. */
export function inviteTester(
	state: State,
	app: App,
	username: string,
): 'invited' | 'no-such-account' | 'already' | 'too-many' {
	if (!state.accounts.has(username)) {
		return 'no-such-account';
	}

	if (app.testers.some(tester => tester.username === username)) {
		return 'already';
	}

	if (app.testers.length >= limits.testers) {
		return 'too-many';
	}

	app.testers = [...app.testers, {username, accepted: false}];
	return 'invited';
}

/** Accepts or declines the invitation of an account; a declined one is gone. */
export function answerInvite(app: App, username: string, accepted: boolean): void {
	app.testers = app.testers
		.filter(tester => accepted || tester.accepted || tester.username !== username)
		.map(tester => (tester.username === username ? {username, accepted: true} : tester));
}

/** Whether an account accepted its invitation: an app in development mode works for nobody else. */
export function isTester(app: App, account: Account): boolean {
	return app.testers.some(tester => tester.username === account.username && tester.accepted);
}

/** The id by which an app knows an account: another one for each app, odd as the first. */
export function appScopedId(app: App, account: Account): string {
	return String(BigInt(account.appScopedId) + BigInt(app.number) * 7_000_000n);
}
