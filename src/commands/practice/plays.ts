import type {StepId} from '../../core/checklist.ts';
import type {Draft} from '../../core/profile.ts';
import {Secret} from '../../core/secret.ts';
import type {Person} from '../../sandbox/person.ts';
import type {Practice} from '../../wizard/deps.ts';

/** What a step of the checklist brings back. */
export type Answers = Awaited<ReturnType<Practice['step']>>;

/** What the person has answered so far, and the address that is registered where none was entered. */
type Situation = {
	readonly person: Person;
	readonly draft: Draft;
	readonly redirectUri: string;
};

/** Without these nobody finds the account of a Page. */
const facebookScopes = ['instagram_basic', 'pages_show_list', 'pages_read_engagement'];

/** How the person at the sandbox does each step of the wizard. */
export const plays: Readonly<Record<StepId, (situation: Situation) => Promise<Answers>>> = {
	'professional-account': nothing,
	'developer-account': nothing,
	'create-app': async ({person}) => ({metaAppId: await person.createApp()}),
	'app-id': async ({person}) => ({appId: await person.appId()}),
	'app-secret': async ({person}) => ({appSecret: new Secret(await person.appSecret())}),
	'tester-role': ({person}) => done(person.addTester()),
	'tester-acceptance': ({person}) => done(person.acceptTester()),
	'redirect-uri': async ({person, ...rest}) => ({
		redirectUri: await person.saveRedirectUri(wanted(rest)),
	}),
	permissions: async ({person, draft}) => {
		// Only for Instagram Login they are added to the app; Facebook is asked in the dialog.
		return draft.flow === 'instagram-login'
			? {scopes: await person.addPermissions(draft.scopes ?? ['instagram_business_basic'])}
			: {scopes: draft.scopes ?? facebookScopes};
	},
	'sign-in': nothing,
	'dashboard-token': async ({person}) => ({token: new Secret(await person.generateToken())}),

	// The linked Page exists from the start.
	'fb-page-link': nothing,
	'fb-create-app': async ({person}) => {
		await person.facebook.createApp();
		return {};
	},
	'fb-app-id': async ({person}) => ({appId: await person.facebook.appId()}),
	'fb-app-secret': async ({person}) => ({
		appSecret: new Secret(await person.facebook.appSecret()),
	}),
	'fb-redirect-uri': async ({person, ...rest}) => ({
		redirectUri: await person.facebook.saveRedirectUri(wanted(rest)),
	}),
	'fb-configuration': async ({person, draft}) => ({
		configId: await person.facebook.createConfiguration(draft.scopes ?? facebookScopes),
	}),
	// Whoever makes the app has a role on it.
	'fb-roles': nothing,

	'bd-create-app': async ({person}) => ({metaAppId: await person.basicDisplay.createApp()}),
	'bd-product': async ({person}) => {
		await person.basicDisplay.addWebsite();
		await person.basicDisplay.setUpProduct();
		await person.basicDisplay.createInstagramApp();
		return {};
	},
	'bd-app-id': async ({person}) => ({appId: await person.basicDisplay.appId()}),
	'bd-app-secret': async ({person}) => ({
		appSecret: new Secret(await person.basicDisplay.appSecret()),
	}),
	'bd-redirect-uri': async ({person, ...rest}) => ({
		redirectUri: await person.basicDisplay.saveRedirectUri(wanted(rest)),
	}),
	'bd-tester': ({person}) => done(person.basicDisplay.addTester()),
	'bd-tester-acceptance': ({person}) => done(person.basicDisplay.acceptTester()),
	// The permissions of Basic Display belong to every app that has it.
	'bd-permissions': async ({draft}) => ({scopes: draft.scopes ?? ['user_profile', 'user_media']}),
};

function wanted({draft, redirectUri}: Omit<Situation, 'person'>): string {
	return draft.redirectUri ?? redirectUri;
}

async function nothing(): Promise<Answers> {
	return {};
}

async function done(work: Promise<void>): Promise<Answers> {
	await work;
	return {};
}
