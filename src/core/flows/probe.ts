import {AppError} from '../errors.ts';
import type {Call, ProbeResult} from '../flow.ts';
import type {HttpReply} from '../ports.ts';
import type {App} from '../profile.ts';
import {readRefusal} from '../reply-body.ts';
import {Secret} from '../secret.ts';
import type {Site} from '../site.ts';
import {codeRequest} from './token-calls.ts';

/** Long enough to look like the real thing, and made up beyond doubt. */
const madeUp = new Secret('ig-wizard-checks-id-and-secret');

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

/** Refusals that concern what the person entered. */
const telling: ReadonlySet<unknown> = new Set([
	'invalid-platform-app',
	'invalid-app-id',
	'wrong-app-secret',
]);

/** Refusals of the made-up code: id and secret got past their check. */
const goodCodes: ReadonlySet<unknown> = new Set(['code-not-found-or-used', 'code-invalid']);

function judge(reply: HttpReply, isGood: (error: AppError) => boolean): ProbeResult | AppError {
	const error = readRefusal(reply, 'preflight');

	if (error !== undefined && telling.has(error.details['failure'])) {
		return error;
	}

	return {probe: error !== undefined && isGood(error) ? 'ok' : 'unknown'};
}
