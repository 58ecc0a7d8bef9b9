import {Hono} from 'hono';
import {graphError} from '../answers.ts';
import {call} from '../call.ts';
import {currentVersion, versionPath} from '../version.ts';
import {type Answer, type Ctx, type Env, queryOf, type World} from '../world.ts';
import {debugToken} from './debug.ts';
import {listPages, readAccount, readPage} from './reading.ts';
import {facebookUnsupported} from './refusals.ts';
import {tokenCallOf, tokenEndpoint} from './token-endpoint.ts';

/**
 * The routes of `graph.facebook.com`, each with and without a version. `/me` is Instagram's: here one
 * origin stands for all hosts.
 */
export function facebookGraphRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>();
	const tokens = (c: Ctx) => call(world, tokenCallOf(queryOf(c)), reading(world, tokenEndpoint))(c);
	// Without a version, POST is the code exchange of Instagram Login.
	routes.get('/oauth/access_token', tokens).all(`${versionPath}/oauth/access_token`, tokens);

	for (const [path, handle] of [
		['/debug_token', call(world, 'fb-debug', reading(world, debugToken))],
		['/me/accounts', call(world, 'fb-pages', reading(world, listPages))],
		['/:id{[0-9]+}', (c: Ctx) => node(world, c)],
	] as const) {
		routes.all(path, handle).all(versionPath + path, handle);
	}

	return routes;
}

/** A Page or an Instagram account by its id. */
function node(world: World, c: Ctx): Answer {
	const id = c.req.param('id') ?? '';
	const account = world.state.accounts.values().find(each => each.id === id);
	return account === undefined
		? call(
				world,
				'fb-page',
				reading(world, (_, each) => readPage(world, each, id)),
			)(c)
		: call(
				world,
				'fb-account',
				reading(world, (_, each) => readAccount(world, each, account)),
			)(c);
}

/** Takes GET only, and names the version that answers. */
function reading(world: World, handle: (world: World, c: Ctx) => Response): (c: Ctx) => Response {
	return c => {
		const answer =
			c.req.method === 'GET'
				? handle(world, c)
				: graphError(facebookUnsupported(c.req.method), world.random);
		answer.headers.set('facebook-api-version', c.req.param('version') ?? currentVersion);
		return answer;
	};
}
