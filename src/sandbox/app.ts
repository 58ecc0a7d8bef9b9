import {Hono} from 'hono';
import {languageDetector} from 'hono/language';
import {graphError} from './answers.ts';
import {apiSetupRoutes} from './api-setup.ts';
import {basicDisplayRoutes} from './basic-display/routes.ts';
import {readBody} from './body.ts';
import {noteArrival} from './call.ts';
import {controlRoutes} from './control.ts';
import {facebookDialogRoutes} from './facebook/dialog.ts';
import {facebookGraphRoutes} from './facebook/graph.ts';
import {facebookPortalRoutes} from './facebook/portal.ts';
import {facebookProfileRoutes} from './facebook/profile.ts';
import {graphRoutes} from './graph.ts';
import {guard} from './guard.ts';
import {instagramRoutes} from './instagram.ts';
import {oauthRoutes} from './oauth.ts';
import {NotFoundPage} from './pages/not-found.tsx';
import {show} from './pages/page.tsx';
import {languages} from './pages/texts/index.ts';
import {panelRoutes} from './panel.ts';
import {portalRoutes} from './portal.ts';
import {unknownPath} from './refusals.ts';
import type {Env, World} from './world.ts';

/** All routes of the sandbox. Paths are Meta's, so that a link works when its origin is replaced. */
export function createApp(world: World): Hono<Env> {
	// Routes are written without a slash at the end and are found with one, too.
	const app = new Hono<Env>({strict: false});

	app.use(guard());
	app.use(readBody());
	app.route('/', graphRoutes(world));
	app.route('/', facebookGraphRoutes(world));
	app.use(
		languageDetector({
			supportedLanguages: [...languages],
			fallbackLanguage: 'en',
			lookupCookie: 'sandbox_language',
			cookieOptions: {secure: false, sameSite: 'Lax'},
		}),
	);
	app.route('/', oauthRoutes(world));
	app.route('/', facebookDialogRoutes(world));
	app.use(async (c, next) => {
		await next();

		if (c.req.method === 'POST') {
			await world.keeper.save(world.state);
		}
	});
	app.route('/', controlRoutes(world));
	app.route('/', instagramRoutes(world));
	app.route('/', panelRoutes(world));
	app.route('/', basicDisplayRoutes(world));
	app.route('/', portalRoutes(world));
	app.route('/', facebookPortalRoutes(world));
	app.route('/', facebookProfileRoutes(world));
	app.route('/', apiSetupRoutes(world));
	app.get('/favicon.ico', c => c.body(null, 204));

	app.notFound(async c => {
		const finish = await noteArrival(world, c, 'other');
		return finish(
			c.req.header('accept')?.includes('text/html')
				? await show(c, NotFoundPage, {}, 404)
				: graphError(unknownPath(c.req.path), world.random),
		);
	});
	app.onError((error, c) => c.text(`The sandbox failed: ${error.message}`, 500));
	return app;
}
