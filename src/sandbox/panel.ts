import {Hono} from 'hono';
import {formOf} from './body.ts';
import {advance} from './clock.ts';
import {parseFault} from './faults.ts';
import {isOptionError} from './option-error.ts';
import {HomePage} from './pages/home.tsx';
import {show, wordsOf} from './pages/page.tsx';
import type {Answer, Ctx, Env, World} from './world.ts';

const shownRequests = 20;

/** The first page: the apps, and a panel for the clock, the faults and the last requests. */
export function panelRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>();
	routes.get('/', c => home(world, c));
	routes.post('/panel/clock', c => moveClock(world, c));
	routes.post('/panel/faults', c => addFault(world, c));
	routes.post('/panel/faults/clear', c => {
		world.faults.set([]);
		return c.redirect('/', 303);
	});
	return routes;
}

function home(world: World, c: Ctx, problem?: string): Answer {
	const shown = {
		here: '/',
		apps: [...world.state.apps.values()],
		now: world.now(),
		faults: world.faults.list(),
		pages: [...world.state.facebookPages.values()],
		requests: world.requests.list().slice(-shownRequests).toReversed(),
		problem,
	};
	return show(c, HomePage, shown, problem === undefined ? 200 : 422);
}

async function moveClock(world: World, c: Ctx): Promise<Response> {
	const form = await formOf(c);
	return tried(world, c, wordsOf(c).home.badDuration, () => {
		advance(world.state, form.get('advance') ?? '');
	});
}

async function addFault(world: World, c: Ctx): Promise<Response> {
	const form = await formOf(c);
	const parts = ['endpoint', 'fault', 'times'].map(name => form.get(name)?.trim() ?? '');
	return tried(world, c, wordsOf(c).faults.bad, () => {
		world.faults.add(parseFault(parts.filter(part => part !== '').join(':')));
	});
}

function tried(world: World, c: Ctx, problem: string, act: () => void): Answer {
	try {
		act();
	} catch (error) {
		if (isOptionError(error)) {
			return home(world, c, problem);
		}

		throw error;
	}

	return c.redirect('/', 303);
}
