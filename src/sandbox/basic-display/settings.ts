import {formOf} from '../body.ts';
import {redirectUriProblem, saveRedirectUri} from '../ledger/redirect-uris.ts';
import type {App} from '../ledger/state.ts';
import {BasicDisplayPage} from '../pages/basic-display/product.tsx';
import {show, wordsOf} from '../pages/page.tsx';
import type {Ctx, World} from '../world.ts';

/**
 * Saves the three addresses of the client OAuth settings, all or none: every one was required. A
 * redirect URI is added to the list; once there is one, the field may stay empty.
 */
export async function saveSettings(world: World, c: Ctx, app: App): Promise<Response> {
	const form = await formOf(c);
	const entered = {
		uri: form.get('uri')?.trim() ?? '',
		deauthorize: form.get('deauthorize')?.trim() ?? '',
		deletion: form.get('deletion')?.trim() ?? '',
	};
	const {uri, deauthorize, deletion} = entered;
	const {setup, basicDisplay} = wordsOf(c);
	const refuse = (problem: string) => show(c, BasicDisplayPage, {app, entered, problem}, 422);

	if ((uri === '' && app.redirectUris.length === 0) || deauthorize === '' || deletion === '') {
		return refuse(basicDisplay.settings.allRequired);
	}

	const problem = [deauthorize, deletion]
		.map(redirectUriProblem)
		.find(found => found !== undefined);

	if (problem !== undefined) {
		return refuse(setup.problems[problem]);
	}

	const outcome = uri === '' ? undefined : saveRedirectUri(app, uri, world.appendSlash);

	if (outcome !== undefined && 'problem' in outcome) {
		return refuse(setup.problems[outcome.problem]);
	}

	app.deauthorizeUrl = deauthorize;
	app.deletionUrl = deletion;
	return c.redirect(`/apps/${app.metaAppId}/instagram-basic-display/basic-display/`, 303);
}
