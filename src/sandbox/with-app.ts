import type {App} from './ledger/state.ts';
import {NotFoundPage} from './pages/not-found.tsx';
import {show} from './pages/page.tsx';
import type {Answer, Ctx, World} from './world.ts';

/** Makes a route under `/apps/:app`: the app of the address, or the page of a path that does not exist. */
export function withApp(
	world: World,
	handle: (world: World, c: Ctx, app: App) => Answer,
): (c: Ctx) => Answer {
	return c => {
		const app = world.state.apps.get(c.req.param('app') ?? '');
		return app === undefined ? show(c, NotFoundPage, {}, 404) : handle(world, c, app);
	};
}
