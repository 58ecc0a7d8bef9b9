import {exchangeError, graphError, jsonAnswer} from './answers.ts';
import {
	gzipBomb,
	hostileText,
	withDecoys,
	withPrototypes,
	withTokenPrefix,
} from './faults/bodies.ts';
import {drip, hang, reset, truncate} from './faults/connection.ts';
import type {Endpoint} from './faults/endpoints.ts';
import {say} from './faults/say.ts';
import {page} from './faults/saying.ts';
import {type Behaviour, type FaultName, isBehaviour, sayingOf} from './faults.ts';
import {refusals, unsupportedRequest} from './refusals.ts';
import type {Answer, Ctx, World} from './world.ts';

/** What is sent in place of the true answer; undefined for a fault that works on the call or its answer. */
export function answerInstead(
	world: World,
	c: Ctx,
	fault: FaultName,
	endpoint: Endpoint,
): Answer | undefined {
	if (isBehaviour(fault)) {
		return doInstead(world, c, fault, endpoint);
	}

	const saying = sayingOf(fault, endpoint);
	return saying && say(world, c, saying, {fault, endpoint});
}

function doInstead(world: World, c: Ctx, fault: Behaviour, endpoint: Endpoint): Answer | undefined {
	switch (fault) {
		case 'hang':
			return hang(c);
		case 'reset':
			return reset(c);
		case 'html':
		case 'not-json':
			return c.html('<!doctype html><title>Welcome</title><p>Sign in to use this network.');
		case 'empty':
			return c.body('', 200, {'content-type': 'application/json; charset=UTF-8'});
		case 'unexpected-shape':
			return jsonAnswer('{"data": [{"access_token": null, "user_id": null}]}');
		case 'redirect':
			return c.redirect('/__sandbox/redirected', 307);
		case 'big-body':
			return c.json({data: 'x'.repeat(2 ** 20)});
		case 'gzip-bomb':
			return c.body(gzipBomb(), 200, {
				'content-type': 'application/json; charset=UTF-8',
				'content-encoding': 'gzip',
			});
		case 'server-error':
			return c.html('<!doctype html><title>Error</title><p>Sorry, something went wrong.', 500);
		case 'fb-no-page':
			return jsonAnswer(
				endpoint === 'fb-pages'
					? '{"data": []}'
					: `{"id": ${JSON.stringify(c.req.path.replace(/^.*\/(?=\d)/, ''))}}`,
			);
		case 'basic-display-token':
			return endpoint === 'exchange'
				? undefined
				: graphError(unsupportedRequest('get'), world.random);
		case 'wrong-product-token':
			return endpoint === 'exchange'
				? undefined
				: graphError(refusals.tokenUnreadable, world.random);
		case 'personal-account':
			return endpoint === 'authorize'
				? say(world, c, page(refusals.inOwnWords.personalAccount), {fault, endpoint})
				: undefined;
		case 'hostile-text':
			if (['me', 'fb-pages', 'fb-page', 'fb-account'].includes(endpoint)) {
				return undefined;
			}

			return endpoint === 'exchange'
				? exchangeError(hostileText)
				: graphError({message: hostileText, code: 100}, world.random);
		case 'slow':
		case 'drip':
		case 'truncate':
		case 'drop-after-issue':
		case 'answer-lost':
		case 'answer-lost-refresh':
		case 'duplicate-keys':
		case 'proto-keys':
		case 'wrong-account':
		case 'fields-missing':
		case 'fewer-scopes':
		case 'scope-missing':
			return undefined;
		default:
			return fault satisfies never;
	}
}

/** What becomes of the true answer; the same answer for a fault that has done its work already. */
export async function answerAfter(
	world: World,
	c: Ctx,
	fault: FaultName,
	answer: Response,
): Promise<Response> {
	switch (fault) {
		case 'drop-after-issue':
		case 'answer-lost':
		case 'answer-lost-refresh':
			return reset(c);
		case 'truncate':
			return truncate(c, answer);
		case 'drip':
			return drip(world, c, answer);
		case 'basic-display-token':
			return withTokenPrefix(answer, 'IGQV');
		case 'wrong-product-token':
			return withTokenPrefix(answer, 'EAA');
		case 'duplicate-keys':
			return withDecoys(answer);
		case 'proto-keys':
			return withPrototypes(answer);
		default:
			return answer;
	}
}
