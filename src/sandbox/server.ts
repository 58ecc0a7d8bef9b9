// hono's type files name types of the browser; nothing here uses them.
/// <reference lib="dom" />

import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import type {Server} from 'node:http';
import {setTimeout as delay} from 'node:timers/promises';
import {createAdaptorServer} from '@hono/node-server';
import {createApp} from './app.ts';
import {advance} from './clock.ts';
import {createFaults, parseFault} from './faults.ts';
import {firstAccount, newState} from './ledger/accounts.ts';
import {fileKeeper, loadState, memoryKeeper} from './ledger/file.ts';
import {defaultPort, defaultRedirectUris, type SandboxOptions} from './options.ts';
import {beginning, makeReady, type ReadyApps} from './ready.ts';
import {createRequests} from './requests.ts';
import type {World} from './world.ts';

/** The ready apps, and what a client needs to sign in with them. */
export type ReadyApp = {
	readonly metaAppId: string;
	readonly appId: string;
	readonly appSecret: string;
	readonly redirectUris: readonly string[];
	/** User name of the account that accepted its invitation. */
	readonly tester: string;
	/** The Meta app id of the app for Facebook Login, which takes no redirect URI but https and `http://localhost`. */
	readonly facebookAppId: string;
	readonly facebookAppSecret: string;
	/** A configuration with all permissions. */
	readonly facebookConfigId: string;
};

export type Sandbox = {
	/** Origin, without a slash at the end. */
	readonly url: string;
	/** Present with the option `ready`. */
	readonly app: ReadyApp | undefined;
	readonly clock: {
		/** Epoch milliseconds. */
		now(): number;
		/** Moves the clock forward by a span such as `61d`. @throws OptionError `duration` */
		advance(span: string): void;
	};
	/** Ends at once, whoever is still connected. */
	close(): Promise<void>;
};

/**
 * Starts a stand-in for Meta on this machine.
 *
 * @throws OptionError for an option that cannot be used; the system's error with its `code`, such as
 * `EADDRINUSE` or `EACCES`, when the port cannot be had
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const {data, now = Date.now, random = randomBytes, wait = waitFor} = options;
	const faults = createFaults((options.faults ?? []).map(parseFault));
	const stored = data === undefined ? undefined : await loadState(data);
	const state = stored ?? newState();
	const ready = options.ready
		? makeReady(state, options.redirectUris ?? defaultRedirectUris, random)
		: undefined;
	const closing = new AbortController();
	const world: World = {
		state,
		begin: beginning(ready),
		keeper: data === undefined ? memoryKeeper : fileKeeper(data),
		faults,
		requests: createRequests(),
		consent: options.consent ?? 'ask',
		shape: options.shape ?? 'flat',
		ids: options.ids ?? 'number',
		permissions: options.permissions ?? 'array',
		appendSlash: options.appendSlash ?? false,
		now: () => now() + world.state.clockOffset,
		random,
		wait: milliseconds => wait(milliseconds, closing.signal),
	};

	const server = createAdaptorServer({
		fetch: createApp(world).fetch,
		overrideGlobalObjects: false,
		serverOptions: {maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 30_000},
	}) as Server;
	const port = await listen(server, options.port ?? defaultPort);

	async function stop(): Promise<void> {
		closing.abort();
		const closed = once(server, 'close');
		server.close();
		server.closeAllConnections();
		await closed;
	}

	try {
		// After the port is ours, so that a second start leaves the first one's file alone.
		await world.keeper.save(state);
	} catch (error) {
		await stop();
		throw error;
	}

	return {
		url: `http://127.0.0.1:${port}`,
		app: ready && describe(ready),
		clock: {
			now: world.now,
			advance: span => advance(world.state, span),
		},
		async close() {
			await stop();
			// The clock may have moved since the last request.
			await world.keeper.save(world.state);
		},
	};
}

async function listen(server: Server, port: number): Promise<number> {
	server.listen(port, '127.0.0.1');
	// Rejects with the error that comes instead.
	await once(server, 'listening');
	const address = server.address();
	return typeof address === 'object' && address !== null ? address.port : port;
}

function describe({instagram, facebook, configuration}: ReadyApps): ReadyApp {
	const {metaAppId, appId, appSecret, redirectUris} = instagram;
	return {
		metaAppId,
		appId,
		appSecret,
		redirectUris,
		tester: firstAccount,
		facebookAppId: facebook.metaAppId,
		facebookAppSecret: facebook.metaAppSecret,
		facebookConfigId: configuration.id,
	};
}

async function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
	// Being ended early is what the signal is for.
	await delay(milliseconds, undefined, {signal}).catch(() => undefined);
}
