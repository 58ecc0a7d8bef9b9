import {randomBytes} from 'node:crypto';
import {expect, onTestFinished} from 'vitest';
import type {SandboxOptions} from '../../src/sandbox/options.ts';
import {type ReadyApp, type Sandbox, startSandbox} from '../../src/sandbox/server.ts';

export const redirectUri = 'http://127.0.0.1:8473/callback';

/** How long a condition may take to come about on a busy machine. */
export const patience = {timeout: 10_000};

/** A sandbox on a free port; it is closed when the test ends. */
export async function start(options: SandboxOptions = {}): Promise<Sandbox> {
	const sandbox = await startSandbox({port: 0, ...options});
	onTestFinished(() => sandbox.close());
	return sandbox;
}

/** A sandbox whose app is ready and which answers an authorize request without a page. */
export async function startReady(
	options: SandboxOptions = {},
): Promise<Sandbox & {readonly app: ReadyApp}> {
	const sandbox = await start({ready: true, consent: 'allow', ...options});
	const {app} = sandbox;

	if (app === undefined) {
		throw new Error('The sandbox has no ready app.');
	}

	return {...sandbox, app};
}

type Ready = Awaited<ReturnType<typeof startReady>>;

/** An authorize address with everything right; `changes` replaces or (undefined) drops parameters. */
export function authorizeUrl(
	{url, app}: {readonly url: string; readonly app: Pick<ReadyApp, 'appId'>},
	changes: Readonly<Record<string, string | undefined>> = {},
): string {
	const parameters = {
		client_id: app.appId,
		redirect_uri: redirectUri,
		response_type: 'code',
		scope: 'instagram_business_basic,instagram_business_manage_messages',
		state: 'the state',
		...changes,
	};
	const sent = Object.entries(parameters).filter(([, value]) => value !== undefined);
	return `${url}/oauth/authorize?${new URLSearchParams(sent as [string, string][])}`;
}

/** Gets an address without following a redirect. */
export async function get(
	address: string,
	headers: Readonly<Record<string, string>> = {},
): Promise<{status: number; location: string | null; text: string; headers: Headers}> {
	const reply = await fetch(address, {redirect: 'manual', headers});
	return {
		status: reply.status,
		location: reply.headers.get('location'),
		text: await reply.text(),
		headers: reply.headers,
	};
}

/** Sends a form without following a redirect. */
export async function post(
	address: string,
	fields: Readonly<Record<string, string>>,
	headers: Readonly<Record<string, string>> = {},
): Promise<{status: number; location: string | null; text: string; headers: Headers}> {
	const body = new URLSearchParams(fields);
	const reply = await fetch(address, {method: 'POST', body, redirect: 'manual', headers});
	return {
		status: reply.status,
		location: reply.headers.get('location'),
		text: await reply.text(),
		headers: reply.headers,
	};
}

/** Sends JSON to a control path and reads the JSON that comes back. */
export async function control<Answer>(
	{url}: Pick<Sandbox, 'url'>,
	path: string,
	body?: unknown,
): Promise<Answer> {
	const reply = await fetch(`${url}/__sandbox/${path}`, {
		method: body === undefined ? 'GET' : 'POST',
		...(body === undefined ? {} : {body: JSON.stringify(body)}),
	});
	return (await reply.json()) as Answer;
}

/** A new code of the ready app. */
export async function newCode(
	sandbox: Ready,
	changes: Readonly<Record<string, string | undefined>> = {},
): Promise<string> {
	const {location} = await get(authorizeUrl(sandbox, changes));
	const code = new URL(location ?? '').searchParams.get('code');
	expect(code).toMatch(/^AQ\w{100,}$/);
	return code ?? '';
}

/** The code exchange with everything right but for `changes`. */
export async function exchange(
	{url, app}: {readonly url: string; readonly app: Pick<ReadyApp, 'appId' | 'appSecret'>},
	changes: Readonly<Record<string, string>>,
): Promise<{status: number; text: string}> {
	return post(`${url}/oauth/access_token`, {
		client_id: app.appId,
		client_secret: app.appSecret,
		grant_type: 'authorization_code',
		redirect_uri: redirectUri,
		...changes,
	});
}

/** A new short-lived token of the ready app. */
export async function newShort(sandbox: Ready): Promise<string> {
	const {text} = await exchange(sandbox, {code: await newCode(sandbox)});
	return tokenIn(text);
}

/** The long-lived exchange of a token. */
export async function longLived(
	{url, app}: Ready,
	token: string,
	secret: string = app.appSecret,
): Promise<{status: number; text: string}> {
	const query = {grant_type: 'ig_exchange_token', client_secret: secret, access_token: token};
	return get(`${url}/access_token?${new URLSearchParams(query)}`);
}

/** A new long-lived token of the ready app. */
export async function newLong(sandbox: Ready): Promise<string> {
	const {text} = await longLived(sandbox, await newShort(sandbox));
	return tokenIn(text);
}

/** Refreshes a token. */
export async function refresh(
	{url}: Pick<Sandbox, 'url'>,
	token: string,
): Promise<{status: number; text: string}> {
	const query = {grant_type: 'ig_refresh_token', access_token: token};
	return get(`${url}/refresh_access_token?${new URLSearchParams(query)}`);
}

/** `/me` of a token. */
export async function me(
	{url}: Pick<Sandbox, 'url'>,
	token: string,
	fields = 'user_id,username,account_type',
): Promise<{status: number; text: string}> {
	return get(`${url}/v26.0/me?${new URLSearchParams({fields, access_token: token})}`);
}

/** The token in the raw text of an answer. */
export function tokenIn(text: string): string {
	const token = /"access_token": "(IGAA\w+)"/.exec(text)?.[1];
	expect(token, text).toBeDefined();
	return token ?? '';
}

/** The error of an answer in the Graph API's shape. */
export function errorIn(text: string): {message: string; code: number; error_subcode?: number} {
	return JSON.parse(text).error;
}

/** Random text that looks like a token and is none. */
export function madeUpToken(): string {
	return `IGAA${randomBytes(60).toString('hex')}`;
}
