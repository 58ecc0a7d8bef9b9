import {Hono} from 'hono';
import {jsonOf} from './body.ts';
import {noteArrival} from './call.ts';
import {advance} from './clock.ts';
import {faultText, parseFault} from './faults.ts';
import {addAccount} from './ledger/accounts.ts';
import {isOptionError, optionError} from './option-error.ts';
import {style} from './pages/style.ts';
import type {Ctx, Env, World} from './world.ts';

/**
 * What tests and programs steer the sandbox by, as JSON. A body that cannot be used gets status 400 and
 * `{"error":{"reason":"..."}}`.
 */
export function controlRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>().basePath('/__sandbox');
	routes.onError((error, c) => {
		if (isOptionError(error)) {
			return c.json({error: {reason: error.reason}}, 400);
		}

		throw error;
	});

	routes.get('/clock', c => c.json({now: isoNow(world)}));
	routes.post('/clock', c => {
		advance(world.state, textOf(jsonOf(c)['advance']));
		return c.json({now: isoNow(world)});
	});

	routes.get('/faults', c => c.json({faults: world.faults.list().map(faultText)}));
	routes.post('/faults', c => {
		const {faults} = jsonOf(c);

		if (!Array.isArray(faults)) {
			throw optionError('fault-unknown', '');
		}

		world.faults.set(faults.map(fault => parseFault(textOf(fault))));
		return c.json({faults: world.faults.list().map(faultText)});
	});

	routes.get('/requests', c =>
		c.json({counts: world.requests.counts(), requests: world.requests.list()}),
	);
	routes.get('/accounts', c => c.json({accounts: [...world.state.accounts.values()]}));
	routes.post('/accounts', c => createAccount(world, c));
	routes.post('/reset', c => {
		world.state = world.begin();
		world.faults.set([]);
		world.requests.clear();
		return c.json({now: isoNow(world)});
	});

	routes.all('/redirected', async c => {
		const finish = await noteArrival(world, c, 'redirected');
		return finish(c.json({redirected: true}));
	});
	routes.get('/style.css', c =>
		c.body(style, 200, {'content-type': 'text/css', 'cache-control': 'no-cache'}),
	);
	return routes;
}

function createAccount(world: World, c: Ctx): Response {
	const body = jsonOf(c);
	const type = textOf(body['type']);

	if (type !== 'BUSINESS' && type !== 'MEDIA_CREATOR' && type !== 'PERSONAL') {
		return c.json({error: {reason: 'account-type'}}, 400);
	}

	const username = textOf(body['username']);
	const name = (textOf(body['name']) || username).slice(0, 200);
	const account = addAccount(world.state, {username, name, type}, world.random);
	return account === undefined
		? c.json({error: {reason: 'account-refused'}}, 400)
		: c.json({account}, 201);
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function isoNow(world: World): string {
	return new Date(world.now()).toISOString();
}
