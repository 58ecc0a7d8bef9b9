import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response';
import {formOf} from './body.ts';
import {answerAfter, answerInstead} from './fault-replies.ts';
import type {Endpoint} from './faults/endpoints.ts';
import type {FaultName} from './faults.ts';
import {type Counted, masked} from './requests.ts';
import {type Answer, type Ctx, queryOf, type World} from './world.ts';

type Handle = (c: Ctx) => Answer;

const slowness = 2000;

/** Makes a route of an endpoint: writes the request down, lets the faults have their way, keeps the state. */
export function call(world: World, endpoint: Endpoint, handle: Handle): Handle {
	return async c => {
		const fault = world.faults.take(endpoint);
		const finish = await noteArrival(world, c, endpoint, fault);
		const answer = await answerOf(world, c, endpoint, fault, handle);
		await world.keeper.save(world.state);
		return finish(answer);
	};
}

/** Writes a request down; the result adds its status once there is one. */
export async function noteArrival(
	world: World,
	c: Ctx,
	endpoint: Counted,
	fault?: FaultName,
): Promise<(answer: Response) => Response> {
	const arrival = world.requests.note({
		at: new Date(world.now()).toISOString(),
		endpoint,
		method: c.req.method,
		path: c.req.path.slice(0, 200),
		query: masked(queryOf(c)),
		form: masked(await formOf(c)),
		bearer: c.req.header('authorization') !== undefined,
		fault,
	});

	return answer => {
		if (answer !== RESPONSE_ALREADY_SENT) {
			arrival.status = answer.status;
		}

		return answer;
	};
}

async function answerOf(
	world: World,
	c: Ctx,
	endpoint: Endpoint,
	fault: FaultName | undefined,
	handle: Handle,
): Promise<Response> {
	if (fault === undefined) {
		return handle(c);
	}

	const instead = answerInstead(world, c, fault, endpoint);

	if (instead !== undefined) {
		return instead;
	}

	if (fault === 'slow') {
		await world.wait(slowness);
	}

	// The atlas has its own name for it.
	c.set('fault', fault === 'scope-missing' ? 'fewer-scopes' : fault);
	return answerAfter(world, c, fault, await handle(c));
}
