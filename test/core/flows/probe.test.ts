import {describe, expect, it} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import {type Call, isCall, type ProbeResult} from '../../../src/core/flow.ts';
import {probe} from '../../../src/core/flows/probe.ts';
import type {HttpReply} from '../../../src/core/ports.ts';
import {metaSite} from '../../../src/core/site.ts';
import {app, exchangeError, graphError, reply} from '../support.ts';

const first = probe(metaSite(), app);
const noCode = exchangeError('Matching code was not found or was already used');
const noToken = graphError({
	code: 190,
	message: 'Invalid OAuth access token - Cannot parse access token',
});
const wrongSecret = graphError({code: 100, message: 'Error validating client secret.'});

function second(answer: HttpReply): Call<ProbeResult> {
	const read = first.read(answer);

	if (read instanceof AppError || !isCall(read)) {
		throw new Error('There is no second request.');
	}

	return read;
}

describe('the check of id and secret', () => {
	it('asks with a made-up code, then with a made-up token', () => {
		expect(first.request).toMatchObject({
			stage: 'preflight',
			method: 'POST',
			url: 'https://api.instagram.com/oauth/access_token',
			form: {
				client_id: app.appId,
				client_secret: app.appSecret,
				grant_type: 'authorization_code',
				redirect_uri: app.redirectUris[0],
			},
		});
		expect(second(noCode).request).toMatchObject({
			stage: 'preflight',
			method: 'GET',
			url: 'https://graph.instagram.com/access_token',
			query: {grant_type: 'ig_exchange_token', client_secret: app.appSecret},
		});
	});

	it.each([
		['the code is unknown', noCode],
		['the code is invalid', exchangeError('Invalid authorization code')],
	])('is good when only the made-up values are refused: %s', (_, answer) => {
		expect(second(answer).read(noToken)).toEqual({probe: 'ok'});
		expect(second(answer).read(graphError({code: 190}))).toEqual({probe: 'ok'});
		expect(second(answer).read(graphError({code: 190, message: 'Session has expired'}))).toEqual({
			probe: 'ok',
		});
		expect(second(answer).read(graphError({code: 102}))).toEqual({probe: 'ok'});
	});

	it.each([
		['the id', exchangeError('Invalid platform app'), 'invalid-platform-app', 'app-credentials'],
		['the id of another product', graphError({code: 101}), 'invalid-app-id', 'app-credentials'],
		['the secret', exchangeError('Invalid Client Secret'), 'wrong-app-secret', 'app-secret'],
	])('ends with the first answer when it refuses %s', (_, answer, failure, step) => {
		expect(first.read(answer)).toMatchObject({
			code: 'provider-refused',
			details: {stage: 'preflight', failure, step},
		});
	});

	it('ends with the second answer when that refuses the secret', () => {
		expect(second(noCode).read(wrongSecret)).toMatchObject({
			code: 'provider-refused',
			details: {stage: 'preflight', failure: 'wrong-app-secret', step: 'app-secret'},
		});
	});
});

describe('an answer that is not understood', () => {
	const strange = [
		['a success', reply({access_token: 'IGAAx'})],
		['another refusal', exchangeError('Invalid redirect_uri')],
		['a fault', graphError({code: 2}, 500)],
		['too many calls', graphError({code: 4})],
		['a page', reply('<html>')],
		['nothing', reply('')],
		['no permission', graphError({code: 10})],
	] as const;

	it.each(strange)('never blocks as the first one: %s', (_, answer) => {
		expect(second(answer).read(noToken)).toEqual({probe: 'unknown'});
		expect(second(answer).read(wrongSecret)).toBeInstanceOf(AppError);
	});

	it.each(strange)('never blocks as the second one: %s', (_, answer) => {
		expect(second(noCode).read(answer)).toEqual({probe: 'unknown'});
	});
});
