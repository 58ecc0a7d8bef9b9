import {Hono} from 'hono';
import {formOf} from '../body.ts';
import {createApp} from '../ledger/apps.ts';
import {removeRedirectUri} from '../ledger/redirect-uris.ts';
import {type App, basicDisplayPermissions} from '../ledger/state.ts';
import {CreateOldAppPage} from '../pages/basic-display/create.tsx';
import {PlatformPage, WebsitePage} from '../pages/basic-display/platform.tsx';
import {BasicDisplayPage, ProductsPage} from '../pages/basic-display/product.tsx';
import {NotFoundPage} from '../pages/not-found.tsx';
import {show, wordsOf} from '../pages/page.tsx';
import {withApp} from '../with-app.ts';
import type {Answer, Ctx, Env, World} from '../world.ts';
import {saveSettings} from './settings.ts';
import {decideToken, openTokenWindow} from './token.ts';

/**
 * The portal of 2022: an app "For everything else", its platform, and the product Instagram Basic
 * Display with an app of its own. Apps made otherwise have none of these pages.
 *
 * @see https://developers.facebook.com/blog/post/2024/09/04/update-on-instagram-basic-display-api/
 */
export function basicDisplayRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>().basePath('/apps');
	const create = '/creation/for-everything-else';
	routes.get(create, c => show(c, CreateOldAppPage, {}));
	routes.post(create, c => createOldApp(world, c));

	routes.get('/:app/settings/basic/platform', withOldApp(world, platform));
	routes.get('/:app/settings/basic/website', withOldApp(world, website));
	routes.post('/:app/settings/basic/website', withOldApp(world, saveWebsite));

	routes.get('/:app/products', withOldApp(world, products));
	routes.post('/:app/products', withOldApp(world, setUp));

	const product = '/:app/instagram-basic-display';
	routes.get(`${product}/basic-display`, withProduct(world, basicDisplay));
	routes.post(`${product}/app`, withProduct(world, createInstagramApp));
	routes.post(`${product}/settings`, withProduct(world, saveSettings));
	routes.post(`${product}/redirect-uris/remove`, withProduct(world, removeUri));
	routes.get(`${product}/token`, withProduct(world, openTokenWindow));
	routes.post(`${product}/token`, withProduct(world, decideToken));
	return routes;
}

type Handle = (world: World, c: Ctx, app: App) => Answer;

function withOldApp(world: World, handle: Handle): (c: Ctx) => Answer {
	return withApp(world, (_, c, app) =>
		app.useCase === 'everything-else' ? handle(world, c, app) : show(c, NotFoundPage, {}, 404),
	);
}

/** Until the product is set up, its pages lead to the list of products. */
function withProduct(world: World, handle: Handle): (c: Ctx) => Answer {
	return withOldApp(world, (_, c, app) =>
		app.hasProduct ? handle(world, c, app) : c.redirect(`/apps/${app.metaAppId}/products/`, 303),
	);
}

async function createOldApp(world: World, c: Ctx): Promise<Response> {
	const form = await formOf(c);
	const name = (form.get('name') ?? '').trim().slice(0, 100);
	const email = (form.get('email') ?? '').trim().slice(0, 200);
	const again = (problem: string) => show(c, CreateOldAppPage, {name, email, problem}, 422);

	if (name === '' || !/^\S+@\S+$/.test(email)) {
		return again(wordsOf(c).basicDisplay.create.incomplete);
	}

	const app = createApp(world.state, {name, email, useCase: 'everything-else'}, world.random);
	return app === undefined
		? again(wordsOf(c).create.tooMany)
		: c.redirect(`/apps/${app.metaAppId}/dashboard/`, 303);
}

function platform(_: World, c: Ctx, app: App): Answer {
	return show(c, PlatformPage, {app});
}

function website(_: World, c: Ctx, app: App): Answer {
	return show(c, WebsitePage, {app});
}

async function saveWebsite(_: World, c: Ctx, app: App): Promise<Response> {
	const siteUrl = (await formOf(c)).get('site_url')?.trim() ?? '';

	if (siteUrl.length > 2000 || !/^https?:\/\/\S+$/.test(siteUrl) || !URL.canParse(siteUrl)) {
		const problem = wordsOf(c).setup.problems['not-a-url'];
		return show(c, WebsitePage, {app, problem}, 422);
	}

	app.siteUrl = siteUrl;
	return c.redirect(`/apps/${app.metaAppId}/settings/basic/`, 303);
}

function products(_: World, c: Ctx, app: App): Answer {
	return show(c, ProductsPage, {app});
}

function setUp(_: World, c: Ctx, app: App): Answer {
	app.hasProduct = true;
	return c.redirect(pathOf(app), 303);
}

function basicDisplay(_: World, c: Ctx, app: App): Answer {
	return show(c, BasicDisplayPage, {app});
}

async function createInstagramApp(_: World, c: Ctx, app: App): Promise<Response> {
	const displayName = (await formOf(c)).get('display_name')?.trim().slice(0, 100) ?? '';

	if (displayName === '') {
		const problem = wordsOf(c).basicDisplay.app.nameMissing;
		return show(c, BasicDisplayPage, {app, problem}, 422);
	}

	app.displayName = displayName;
	app.permissions = basicDisplayPermissions;
	return c.redirect(pathOf(app), 303);
}

async function removeUri(_: World, c: Ctx, app: App): Promise<Response> {
	removeRedirectUri(app, (await formOf(c)).get('uri') ?? '');
	return c.redirect(pathOf(app), 303);
}

function pathOf(app: App): string {
	return `/apps/${app.metaAppId}/instagram-basic-display/basic-display/`;
}
