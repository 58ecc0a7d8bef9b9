import {once} from 'node:events';
import type {Socket} from 'node:net';
import {expect, test} from 'vitest';
import {dial, dialTls, ended} from './servers.ts';
import {trueQuery, visitTrusting, type Waiting, wait} from './waiting.ts';

/** Three ways to hold a connection without asking anything. */
const holds: readonly [
	name: string,
	scheme: string,
	hold: (waiting: Waiting) => Promise<Socket>,
][] = [
	['silent', 'http', connected],
	[
		'half a request',
		'http',
		async waiting => {
			const socket = await connected(waiting);
			socket.write('GET /callback HTTP/1.1\r\nHost: 127');
			return socket;
		},
	],
	['silent before the handshake', 'https', connected],
	[
		'silent after the handshake',
		'https',
		async ({port, listening}) => {
			const socket = dialTls(port, {ca: listening.certificate?.pem});
			// A connection that is turned away during its handshake has had its turn as well.
			await Promise.race([once(socket, 'secureConnect'), ended(socket)]);
			return socket;
		},
	],
];

async function connected({port}: Waiting): Promise<Socket> {
	const socket = dial(port);
	await once(socket, 'connect');
	return socket;
}

test.each(holds)(
	'200 connections that are %s do not keep the true callback out',
	async (_, scheme, hold) => {
		const waiting = await wait(`${scheme}://localhost:PORT/callback`);
		const crowd = await Promise.all(Array.from({length: 200}, () => hold(waiting)));
		await expect.poll(() => crowd.filter(socket => !socket.closed)).toHaveLength(32);
		const begun = performance.now();
		const {status} = await visitTrusting(waiting, `${waiting.redirectUri}?${trueQuery}`);

		expect(status).toBe(303);
		expect(performance.now() - begun).toBeLessThan(2000);
	},
);

test.each(holds)('a connection that is %s ends when its time is up', async (_, scheme, hold) => {
	const waiting = await wait(`${scheme}://localhost:PORT/callback`, {}, {patience: 400});
	const socket = await hold(waiting);
	const begun = performance.now();
	await ended(socket);

	expect(performance.now() - begun).toBeLessThan(3000);
	expect(await visitTrusting(waiting, `${waiting.redirectUri}?${trueQuery}`)).toMatchObject({
		status: 303,
	});
});

test('of too many connections without a request the oldest has to go', async () => {
	const waiting = await wait();
	const [oldest, ...others] = await inTurn(33, () => connected(waiting));

	await ended(oldest as Socket);
	expect(others.filter(socket => socket.closed)).toEqual([]);
});

async function inTurn<T>(times: number, work: () => Promise<T>): Promise<T[]> {
	const results: T[] = [];

	for (let turn = 0; turn < times; turn++) {
		results.push(await work());
	}

	return results;
}
