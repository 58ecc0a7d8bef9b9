import {Hono} from 'hono';
import {formOf, jsonOf} from '../body.ts';
import {hasFacebookGrants, removeFacebookGrants} from '../ledger/facebook-grants.ts';
import {linkAccount} from '../ledger/facebook-pages.ts';
import {ProfilePage} from '../pages/facebook/profile.tsx';
import {show} from '../pages/page.tsx';
import type {Answer, Ctx, Env, World} from '../world.ts';

/** The person's own settings at `www.facebook.com`: apps with access, Pages and what is linked to them. */
export function facebookProfileRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>();
	routes.get('/settings', c => showProfile(world, c));
	routes.post('/settings/apps', c => removeApp(world, c));
	routes.post('/settings/pages/link', c => link(world, c));
	routes.post('/settings/pages/role', c => changeRole(world, c));
	routes.get('/__sandbox/pages', c => c.json({pages: [...world.state.facebookPages.values()]}));
	routes.post('/__sandbox/pages', c => changePage(world, c));
	return routes;
}

function showProfile(world: World, c: Ctx): Answer {
	return show(c, ProfilePage, {
		active: [...world.state.apps.values()].filter(app => hasFacebookGrants(world.state, app)),
		pages: [...world.state.facebookPages.values()],
		accounts: [...world.state.accounts.values()],
	});
}

async function removeApp(world: World, c: Ctx): Promise<Response> {
	const app = world.state.apps.get((await formOf(c)).get('app') ?? '');

	if (app !== undefined) {
		removeFacebookGrants(world.state, app);
	}

	return backToProfile(c);
}

async function link(world: World, c: Ctx): Promise<Response> {
	const form = await formOf(c);
	const page = world.state.facebookPages.get(form.get('page') ?? '');

	if (page !== undefined) {
		linkAccount(world.state, page, form.get('account') ?? '');
	}

	return backToProfile(c);
}

async function changeRole(world: World, c: Ctx): Promise<Response> {
	const form = await formOf(c);
	const page = world.state.facebookPages.get(form.get('page') ?? '');

	if (page !== undefined) {
		page.hasRole = form.get('role') === 'back';
	}

	return backToProfile(c);
}

function backToProfile(c: Ctx): Response {
	return c.redirect('/settings/', 303);
}

/** `{"id":"...","instagram":"shop_es" or "","hasRole":true}`; what is left out stays as it is. */
function changePage(world: World, c: Ctx): Response {
	const {id, instagram, hasRole} = jsonOf(c);
	const page = world.state.facebookPages.get(typeof id === 'string' ? id : '');

	if (page === undefined) {
		return c.json({error: {reason: 'page-unknown'}}, 400);
	}

	if (typeof instagram === 'string' && !linkAccount(world.state, page, instagram)) {
		return c.json({error: {reason: 'account-unknown'}}, 400);
	}

	if (typeof hasRole === 'boolean') {
		page.hasRole = hasRole;
	}

	return c.json({page});
}
