import {once} from 'node:events';
import {AppError} from '../core/errors.ts';
import type {Clock} from '../core/ports.ts';
import type {Site} from '../core/site.ts';

type ClockDeps = {
	readonly site: Pick<Site, 'sandbox'>;
	/** Epoch milliseconds of this machine. */
	readonly wall?: () => number;
	/** Milliseconds to wait for the sandbox. */
	readonly patience?: number;
};

const longestSleep = 1000;

/**
 * The time that tokens live by. With a sandbox it is the sandbox's, so that two months can pass in a
 * test or a demonstration.
 *
 * `now` throws AppError `sandbox-unreachable` when the sandbox does not answer within two seconds.
 */
export function createClock({site, wall = Date.now, patience = 2000}: ClockDeps): Clock {
	const {sandbox} = site;

	return {
		now: async () =>
			(sandbox === undefined ? undefined : await sandboxTime(sandbox, patience)) ?? wall(),
		wall,
		alarm: (at, ring) => startAlarm(wall, at, ring),
	};
}

/**
 * Timers stand still while a machine sleeps, so the wall clock is looked at again and again. The
 * timer keeps the process alive: whoever waits with an alarm has nothing else that must.
 */
function startAlarm(wall: () => number, at: number, ring: () => void): () => void {
	let timer: NodeJS.Timeout | undefined;

	const look = (): void => {
		const left = at - wall();

		if (left <= 0) {
			ring();
		} else {
			timer = setTimeout(look, Math.min(left, longestSleep));
		}
	};

	timer = setTimeout(look, 0);
	return () => clearTimeout(timer);
}

/** The sandbox's time; undefined when it keeps none. Without the HTTP library: `profiles list` asks too. */
async function sandboxTime(sandbox: string, patience: number): Promise<number | undefined> {
	try {
		const {status, body} = await get(`${sandbox}/__sandbox/clock`, patience);
		return status === 404 ? undefined : readTime(body);
	} catch {
		// Refused, silent or not a sandbox: for the person it is all one.
		throw new AppError('sandbox-unreachable', {url: sandbox});
	}
}

async function get(
	url: string,
	patience: number,
): Promise<{status: number | undefined; body: string}> {
	const [http, {text}] = await Promise.all([import('node:http'), import('node:stream/consumers')]);
	const request = http.get(url, {agent: false, signal: AbortSignal.timeout(patience)});
	const [response] = await once(request, 'response');
	return {status: response.statusCode, body: await text(response)};
}

/** @throws TypeError or SyntaxError when it is not a time */
function readTime(body: string): number {
	const {now} = JSON.parse(body);
	const time = Date.parse(now);

	if (Number.isNaN(time)) {
		throw new TypeError('The answer is not a time.');
	}

	return time;
}
