import {Hono} from 'hono';
import {formOf} from './body.ts';
import {createApp, inviteTester} from './ledger/apps.ts';
import type {App} from './ledger/state.ts';
import {BasicSettingsPage, CreateAppPage, DashboardPage, RolesPage} from './pages/app.tsx';
import {OldBasicSettingsPage} from './pages/basic-display/platform.tsx';
import {FacebookRolesPage} from './pages/facebook/settings.tsx';
import {AppsPage} from './pages/home.tsx';
import {DeveloperPage} from './pages/not-found.tsx';
import {show, wordsOf} from './pages/page.tsx';
import {withApp} from './with-app.ts';
import type {Answer, Ctx, Env, World} from './world.ts';

/** The pages of `developers.facebook.com`, but for the API setup: apps, dashboard, settings, roles. */
export function portalRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>();
	routes.get('/docs/development/register', c => show(c, DeveloperPage, {}));
	routes.get('/apps', c => show(c, AppsPage, {apps: [...world.state.apps.values()]}));
	routes.get('/apps/creation', c => show(c, CreateAppPage, {}));
	routes.post('/apps/creation', c => create(world, c));
	routes.get('/apps/:app', withApp(world, toDashboard));
	routes.get('/apps/:app/dashboard', withApp(world, dashboard));
	routes.get('/apps/:app/settings/basic', withApp(world, basicSettings));
	routes.get('/apps/:app/roles/roles', withApp(world, roles));
	routes.post('/apps/:app/roles/roles', withApp(world, invite));
	return routes;
}

async function create(world: World, c: Ctx): Promise<Response> {
	const form = await formOf(c);
	const name = (form.get('name') ?? '').trim().slice(0, 100);
	const email = (form.get('email') ?? '').trim().slice(0, 200);
	const useCase = form.get('use_case');
	const again = (problem: string) => show(c, CreateAppPage, {name, email, problem}, 422);

	if (name === '' || !/^\S+@\S+$/.test(email) || !isOffered(useCase)) {
		return again(wordsOf(c).create.incomplete);
	}

	const app = createApp(world.state, {name, email, useCase}, world.random);
	return app === undefined
		? again(wordsOf(c).create.tooMany)
		: c.redirect(`/apps/${app.metaAppId}/dashboard/`, 303);
}

function isOffered(useCase: string | null): useCase is 'instagram' | 'facebook' | 'other' {
	return useCase === 'instagram' || useCase === 'facebook' || useCase === 'other';
}

function toDashboard(_: World, c: Ctx, app: App): Answer {
	return c.redirect(`/apps/${app.metaAppId}/dashboard/`);
}

function dashboard(_: World, c: Ctx, app: App): Answer {
	return show(c, DashboardPage, {app});
}

function basicSettings(_: World, c: Ctx, app: App): Answer {
	const page = app.useCase === 'everything-else' ? OldBasicSettingsPage : BasicSettingsPage;
	return show(c, page, {app});
}

function roles(world: World, c: Ctx, app: App): Answer {
	return app.useCase === 'facebook'
		? show(c, FacebookRolesPage, {app})
		: show(c, RolesPage, {app, accounts: [...world.state.accounts.keys()]});
}

async function invite(world: World, c: Ctx, app: App): Promise<Response> {
	const username = (await formOf(c)).get('username')?.trim() ?? '';
	const outcome = inviteTester(world.state, app, username);

	if (outcome === 'invited') {
		return c.redirect(`/apps/${app.metaAppId}/roles/roles/`, 303);
	}

	const problem = wordsOf(c).roles.problems[outcome];
	return show(c, RolesPage, {app, accounts: [...world.state.accounts.keys()], problem}, 422);
}
