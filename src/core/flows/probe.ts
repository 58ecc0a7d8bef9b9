import {AppError} from '../errors.ts';
import type {Call, ProbeResult} from '../flow.ts';
import type {App} from '../profile.ts';
import type {Site} from '../site.ts';
import {judge, madeUp} from './made-up.ts';
import {codeRequest} from './token-calls.ts';

/**
 * Asks with a made-up code, then with a made-up token. Which error comes back tells a wrong id and
 * a wrong secret from "all good but the code". In which order Meta checks is not documented, so
 * only the known refusals count; everything else means "not known".
 */
export function probe(site: Site, app: App): Call<ProbeResult> {
	return {
		request: codeRequest(site, app, {
			stage: 'preflight',
			redirectUri: app.redirectUris[0] ?? '',
			code: madeUp,
		}),
		read(reply) {
			const found = judge(reply, error => goodCodes.has(error.details['failure']));
			return found instanceof AppError ? found : probeSecret(site, app, found);
		},
	};
}

function probeSecret(site: Site, app: App, first: ProbeResult): Call<ProbeResult> {
	return {
		request: {
			stage: 'preflight',
			method: 'GET',
			url: `${site.graph}/access_token`,
			query: {grant_type: 'ig_exchange_token', client_secret: app.appSecret, access_token: madeUp},
		},
		read(reply) {
			// Any complaint about the token means that the secret got past its check.
			const second = judge(reply, error => error.code === 'sign-in-needed');
			return second instanceof AppError || first.probe === 'ok' ? second : first;
		},
	};
}

/** Refusals of the made-up code: id and secret got past their check. */
const goodCodes: ReadonlySet<unknown> = new Set(['code-not-found-or-used', 'code-invalid']);
