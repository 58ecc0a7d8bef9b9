import {Hono} from 'hono';
import {formOf} from '../body.ts';
import {
	addConfiguration,
	knownFacebookPermissions,
	removeConfiguration,
	saveFacebookRedirectUri,
} from '../ledger/facebook-apps.ts';
import {removeRedirectUri} from '../ledger/redirect-uris.ts';
import {type App, limits} from '../ledger/state.ts';
import {
	ConfigurationsPage,
	LoginSettingsPage,
	NoFacebookPage,
} from '../pages/facebook/settings.tsx';
import {show, wordsOf} from '../pages/page.tsx';
import {withApp} from '../with-app.ts';
import type {Answer, Ctx, Env, World} from '../world.ts';

/** What `developers.facebook.com` has of Facebook Login: its settings, and the configurations of an app. */
export function facebookPortalRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>().basePath('/apps/:app');
	const login = '/fb-login/settings';
	const business = '/business-login/settings';
	routes.get(login, withFacebook(world, loginSettings));
	routes.post(login, withFacebook(world, saveUri));
	routes.post(`${login}/remove`, withFacebook(world, removeUri));
	routes.get(business, withFacebook(world, configurations));
	routes.post(business, withFacebook(world, createConfiguration));
	routes.post(`${business}/remove`, withFacebook(world, dropConfiguration));
	return routes;
}

function withFacebook(
	world: World,
	handle: (world: World, c: Ctx, app: App) => Answer,
): (c: Ctx) => Answer {
	return withApp(world, (_, c, app) =>
		app.useCase === 'facebook' ? handle(world, c, app) : show(c, NoFacebookPage, {app}),
	);
}

function loginPath(app: App): string {
	return `/apps/${app.metaAppId}/fb-login/settings/`;
}

function businessPath(app: App): string {
	return `/apps/${app.metaAppId}/business-login/settings/`;
}

function loginSettings(_: World, c: Ctx, app: App): Answer {
	return show(c, LoginSettingsPage, {app});
}

async function saveUri(world: World, c: Ctx, app: App): Promise<Response> {
	const uri = (await formOf(c)).get('uri')?.trim() ?? '';
	const outcome = saveFacebookRedirectUri(app, uri, world.appendSlash);

	if ('saved' in outcome) {
		return c.redirect(loginPath(app), 303);
	}

	const problem = wordsOf(c).facebook.login.problems[outcome.problem];
	return show(c, LoginSettingsPage, {app, problem}, 422);
}

async function removeUri(_: World, c: Ctx, app: App): Promise<Response> {
	removeRedirectUri(app.facebook, (await formOf(c)).get('uri') ?? '');
	return c.redirect(loginPath(app), 303);
}

function configurations(_: World, c: Ctx, app: App): Answer {
	return show(c, ConfigurationsPage, {app});
}

async function createConfiguration(world: World, c: Ctx, app: App): Promise<Response> {
	const form = await formOf(c);
	const name = (form.get('name') ?? '').trim().slice(0, 100);
	const permissions = knownFacebookPermissions(form.getAll('permission'));
	const t = wordsOf(c).facebook.configurations;

	if (name === '' || permissions.length === 0) {
		return show(c, ConfigurationsPage, {app, problem: t.incomplete}, 422);
	}

	if (app.facebook.configurations.length >= limits.configurations) {
		return show(c, ConfigurationsPage, {app, problem: t.tooMany}, 422);
	}

	addConfiguration(app, {name, permissions}, world.random);
	return c.redirect(businessPath(app), 303);
}

async function dropConfiguration(_: World, c: Ctx, app: App): Promise<Response> {
	removeConfiguration(app, (await formOf(c)).get('id') ?? '');
	return c.redirect(businessPath(app), 303);
}
