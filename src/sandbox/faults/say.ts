import {exchangeError, graphError} from '../answers.ts';
import {FaultPage} from '../pages/fault.tsx';
import {show} from '../pages/page.tsx';
import {type Answer, type Ctx, queryOf, type World} from '../world.ts';
import type {Saying} from './saying.ts';

/** Answers as a failure says; undefined where the browser cannot be sent back, and the call then refuses by itself. */
export function say(world: World, c: Ctx, saying: Saying, fault: string): Answer | undefined {
	switch (saying.kind) {
		case 'page':
			return show(c, FaultPage, {text: saying.text, fault}, 400);
		case 'elsewhere':
			return c.redirect(saying.path, 302);
		case 'back':
			return back(world, c, saying);
		case 'exchange':
			return exchangeError(saying.text);
		case 'graph':
			return graphError(saying.error, world.random);
		default:
			return saying satisfies never;
	}
}

function back(
	{state}: World,
	c: Ctx,
	{query, state: sent, fragment}: Extract<Saying, {kind: 'back'}>,
): Response | undefined {
	const parameters = queryOf(c);
	const uri = parameters.get('redirect_uri') ?? '';
	const isSaved = state.apps
		.values()
		.some(app => [...app.redirectUris, ...app.facebook.redirectUris].includes(uri));

	if (!isSaved) {
		return undefined;
	}

	const echo = sent === 'other' ? 'of-another-attempt' : parameters.get('state');
	const pairs = [query, echo === null ? '' : `state=${encodeURIComponent(echo)}`];
	const added = pairs.filter(pair => pair !== '').join('&');
	const location = `${uri}${uri.includes('?') ? '&' : '?'}${added}${fragment}`;
	return c.body(null, 302, {location, 'cache-control': 'no-store'});
}
