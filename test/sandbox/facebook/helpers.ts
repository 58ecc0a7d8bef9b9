import {expect} from 'vitest';
import type {ReadyApp} from '../../../src/sandbox/server.ts';
import {get, type startReady} from '../helpers.ts';

export const facebookRedirectUri = 'https://localhost:8473/callback';

/** The made-up Pages: with `shop_es`, with `north.light_studio`, and with no Instagram account. */
export const pageIds = {
	shop: '10493857261947351',
	studio: '10711820364925817',
	club: '112864057391826431',
} as const;

type Ready = Awaited<ReturnType<typeof startReady>>;

/** Where to call, and with which pair. */
type Pair = {
	readonly url: string;
	readonly app: Pick<ReadyApp, 'facebookAppId' | 'facebookAppSecret'>;
};
type Changes = Readonly<Record<string, string | undefined>>;

/** A dialog address with everything right; `changes` replaces or (undefined) drops parameters. */
export function dialogUrl(
	{url, app}: {readonly url: string; readonly app: Pick<ReadyApp, 'facebookAppId'>},
	changes: Changes = {},
): string {
	const parameters = {
		client_id: app.facebookAppId,
		redirect_uri: facebookRedirectUri,
		response_type: 'code',
		scope: 'instagram_basic,pages_show_list,pages_read_engagement',
		state: 'the state',
		...changes,
	};
	return `${url}/v26.0/dialog/oauth?${queryOf(parameters)}`;
}

/** A new code of the ready app. */
export async function newFacebookCode(sandbox: Ready, changes: Changes = {}): Promise<string> {
	const {location} = await get(dialogUrl(sandbox, changes));
	const code = new URL(location ?? '').searchParams.get('code');
	expect(code).toMatch(/^AQ\w{100,}$/);
	return code ?? '';
}

/** A call of the token endpoint with the pair of the ready app. */
export async function tokenCall(
	{url, app}: Pair,
	changes: Changes,
): Promise<{status: number; text: string}> {
	const parameters = {
		client_id: app.facebookAppId,
		client_secret: app.facebookAppSecret,
		...changes,
	};
	return get(`${url}/v26.0/oauth/access_token?${queryOf(parameters)}`);
}

/** The code exchange with everything right but for `changes`. */
export async function facebookExchange(
	sandbox: Pair,
	changes: Changes,
): Promise<{status: number; text: string}> {
	return tokenCall(sandbox, {redirect_uri: facebookRedirectUri, ...changes});
}

/** A new user token of one hour. */
export async function newShortUser(sandbox: Ready, changes: Changes = {}): Promise<string> {
	const code = await newFacebookCode(sandbox, changes);
	return facebookTokenIn((await facebookExchange(sandbox, {code})).text);
}

/** The long-lived exchange of a user token. */
export async function exchangeUserToken(
	sandbox: Pair,
	token: string,
	changes: Changes = {},
): Promise<{status: number; text: string}> {
	const query = {grant_type: 'fb_exchange_token', fb_exchange_token: token, ...changes};
	return tokenCall(sandbox, query);
}

/** A new user token of 60 days. */
export async function newLongUser(sandbox: Ready, changes: Changes = {}): Promise<string> {
	const short = await newShortUser(sandbox, changes);
	return facebookTokenIn((await exchangeUserToken(sandbox, short)).text);
}

/** Reads a path of the Graph API with a token. */
export async function read(
	{url}: Pick<Ready, 'url'>,
	path: string,
	token: string | undefined,
	parameters: Changes = {},
): Promise<{status: number; text: string}> {
	return get(`${url}/v26.0/${path}?${queryOf({access_token: token, ...parameters})}`);
}

/** The token of a Page, as the list of Pages shows it to a new long-lived user token. */
export async function newPageToken(
	sandbox: Ready,
	id: string = pageIds.shop,
	user?: string,
): Promise<string> {
	const {text} = await read(sandbox, 'me/accounts', user ?? (await newLongUser(sandbox)));
	return new RegExp(`"access_token": "(EAA\\w+)"[^{}]*"id": ${id},`).exec(text)?.[1] ?? '';
}

/** What `debug_token` says of a token to the app itself. */
export async function debug(
	{url, app}: Pair,
	token: string,
	bearer = `${app.facebookAppId}|${app.facebookAppSecret}`,
): Promise<{status: number; text: string}> {
	return get(`${url}/debug_token?${queryOf({input_token: token, access_token: bearer})}`);
}

/** The token in the raw text of an answer. */
export function facebookTokenIn(text: string): string {
	const token = /"access_token": "(EAA\w+)"/.exec(text)?.[1];
	expect(token, text).toBeDefined();
	return token ?? '';
}

function queryOf(parameters: Changes): URLSearchParams {
	const sent = Object.entries(parameters).filter(([, value]) => value !== undefined);
	return new URLSearchParams(sent as [string, string][]);
}
