import {exchangeError, graphError} from '../answers.ts';
import {readAsk} from '../authorize-request.ts';
import {readDialog} from '../facebook/dialog-request.ts';
import {FaultPage} from '../pages/fault.tsx';
import {show} from '../pages/page.tsx';
import {wayBack} from '../way-back.ts';
import {type Answer, type Ctx, queryOf, type World} from '../world.ts';
import type {Endpoint} from './endpoints.ts';
import type {Saying} from './saying.ts';

/** Answers as a failure says; undefined where the browser cannot be sent back, and the call then refuses by itself. */
export function say(
	world: World,
	c: Ctx,
	saying: Saying,
	{fault, endpoint}: {readonly fault: string; readonly endpoint: Endpoint},
): Answer | undefined {
	switch (saying.kind) {
		case 'page':
			return show(c, FaultPage, {text: saying.text, fault}, 400);
		case 'elsewhere':
			return c.redirect(saying.path, 302);
		case 'back':
			return back(world, c, saying, endpoint);
		case 'exchange':
			return exchangeError(saying.text);
		case 'graph':
			return graphError(saying.error, world.random);
		default:
			return saying satisfies never;
	}
}

function back(
	world: World,
	c: Ctx,
	{query, state: sent, fragment}: Extract<Saying, {kind: 'back'}>,
	endpoint: Endpoint,
): Response | undefined {
	const read = endpoint === 'fb-dialog' ? readDialog : readAsk;
	const ask = read(world.state, queryOf(c));

	if ('why' in ask) {
		return undefined;
	}

	const state = sent === 'other' ? 'of-another-attempt' : ask.state;
	const location = wayBack({...ask, state}, query, fragment);
	return c.body(null, 302, {location, 'cache-control': 'no-store'});
}
