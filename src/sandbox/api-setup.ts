import {Hono} from 'hono';
import {formOf} from './body.ts';
import {addPermissions, isTester} from './ledger/apps.ts';
import {issueLong} from './ledger/grants.ts';
import {redirectUriProblem, removeRedirectUri, saveRedirectUri} from './ledger/redirect-uris.ts';
import type {App} from './ledger/state.ts';
import {show, wordsOf} from './pages/page.tsx';
import {SetupPage} from './pages/setup.tsx';
import {withApp} from './with-app.ts';
import type {Answer, Ctx, Env, World} from './world.ts';

/** "API setup with Instagram login", at both addresses that Meta has for it, and what its forms do. */
export function apiSetupRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>().basePath('/apps/:app');
	routes.get('/use_cases/customize/API-Setup', withApp(world, setup));
	routes.get('/instagram-business/API-Setup', withApp(world, setup));
	routes.post('/permissions', withApp(world, permissions));
	routes.post('/redirect-uris', withApp(world, saveUri));
	routes.post('/redirect-uris/remove', withApp(world, removeUri));
	routes.post('/callback-urls', withApp(world, saveCallbackUrls));
	routes.post('/tokens', withApp(world, generateToken));
	return routes;
}

function setup(_: World, c: Ctx, app: App): Answer {
	return show(c, SetupPage, contents(c, app));
}

function refuse(c: Ctx, app: App, problem: string): Answer {
	return show(c, SetupPage, {...contents(c, app), problem}, 422);
}

function contents(c: Ctx, app: App) {
	return {here: pathOf(app), app, embedUrl: embedUrl(c, app)};
}

function pathOf(app: App): string {
	return `/apps/${app.metaAppId}/use_cases/customize/API-Setup/`;
}

/** As the dashboard makes it: the sign-in is asked for again, and every permission of the app. */
function embedUrl(c: Ctx, app: App): string | undefined {
	const [redirectUri] = app.redirectUris;

	if (redirectUri === undefined || app.permissions.length === 0) {
		return undefined;
	}

	const query = new URLSearchParams({
		force_reauth: 'true',
		client_id: app.appId,
		redirect_uri: redirectUri,
		response_type: 'code',
		scope: app.permissions.join(','),
	});
	return `${new URL(c.req.url).origin}/oauth/authorize?${query}`;
}

async function permissions(_: World, c: Ctx, app: App): Promise<Response> {
	addPermissions(app, (await formOf(c)).getAll('permission'));
	return c.redirect(`${pathOf(app)}#permissions`, 303);
}

async function saveUri(world: World, c: Ctx, app: App): Promise<Response> {
	const uri = (await formOf(c)).get('uri')?.trim() ?? '';
	const outcome = saveRedirectUri(app, uri, world.appendSlash);
	return 'saved' in outcome
		? c.redirect(`${pathOf(app)}#business-login`, 303)
		: refuse(c, app, wordsOf(c).setup.problems[outcome.problem]);
}

async function removeUri(_: World, c: Ctx, app: App): Promise<Response> {
	removeRedirectUri(app, (await formOf(c)).get('uri') ?? '');
	return c.redirect(`${pathOf(app)}#business-login`, 303);
}

async function saveCallbackUrls(_: World, c: Ctx, app: App): Promise<Response> {
	const form = await formOf(c);
	const deauthorize = form.get('deauthorize')?.trim() ?? '';
	const deletion = form.get('deletion')?.trim() ?? '';
	const problem = [deauthorize, deletion]
		.filter(url => url !== '')
		.map(redirectUriProblem)
		.find(found => found !== undefined);

	if (problem !== undefined) {
		return refuse(c, app, wordsOf(c).setup.problems[problem]);
	}

	app.deauthorizeUrl = deauthorize;
	app.deletionUrl = deletion;
	return c.redirect(`${pathOf(app)}#business-login`, 303);
}

async function generateToken(world: World, c: Ctx, app: App): Promise<Response> {
	const account = world.state.accounts.get((await formOf(c)).get('username') ?? '');

	if (account === undefined || !isTester(app, account)) {
		return refuse(c, app, 'Insufficient Developer Role');
	}

	const grant = {appId: app.appId, username: account.username, permissions: app.permissions};
	const {token} = issueLong(world.state, grant, world.now(), world.random);
	return show(c, SetupPage, {
		...contents(c, app),
		generated: {username: account.username, token},
	});
}
