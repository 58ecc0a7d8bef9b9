import type {Socket} from 'node:net';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import type {ErrorCode} from '../../src/core/errors.ts';
import type {Stage} from '../../src/core/ports.ts';
import {freePort} from '../support/free-port.ts';
import {betrays, canary} from './canary.ts';
import {answering, failureOf, fake, requestOf, sendTo} from './fake-meta.ts';

const bomb = Buffer.concat(Array(200).fill(gzipSync(Buffer.alloc(2 ** 20))));

type Fault = readonly [
	name: string,
	answer: (socket: Socket) => void,
	harmless: ErrorCode,
	spending: ErrorCode,
];

const faults: readonly Fault[] = [
	['is reset', socket => socket.resetAndDestroy(), 'answer-lost', 'answer-lost'],
	['ends without an answer', socket => socket.end(), 'answer-lost', 'answer-lost'],
	['never answers', () => undefined, 'network', 'answer-lost'],
	[
		'stalls after the head',
		socket => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{'),
		'network',
		'answer-lost',
	],
	['drips', drip, 'network', 'answer-lost'],
	[
		'ends before its length',
		answering('200 OK\r\nContent-Length: 99', '{'),
		'answer-lost',
		'answer-lost',
	],
	[
		'ends within a chunk',
		answering('200 OK\r\nTransfer-Encoding: chunked', '9\r\n{'),
		'answer-lost',
		'answer-lost',
	],
	[
		'is not compressed as it says',
		answering('200 OK\r\nContent-Encoding: gzip', '{}'),
		'answer-lost',
		'answer-lost',
	],
	['is not HTTP', socket => socket.end('SSH-2.0-x\r\n'), 'answer-lost', 'answer-lost'],
	[
		'has one byte too many',
		answering('200 OK', Buffer.alloc(65_537)),
		'answer-too-large',
		'answer-too-large',
	],
	['has no end', endless, 'answer-too-large', 'answer-too-large'],
	[
		'inflates to 200 MB',
		answering('200 OK\r\nContent-Encoding: gzip', bomb),
		'answer-too-large',
		'answer-too-large',
	],
];

function drip(socket: Socket): void {
	socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n');
	const timer = setInterval(() => socket.write('x'), 20);
	socket.once('close', () => clearInterval(timer));
}

function endless(socket: Socket): void {
	const more = (): void => {
		if (!socket.destroyed) {
			socket.write(Buffer.alloc(16_384, 'x'), () => setImmediate(more));
		}
	};

	socket.write('HTTP/1.1 200 OK\r\n\r\n');
	more();
}

const stages = [
	['preflight', 'harmless'],
	['account', 'harmless'],
	['inspect', 'harmless'],
	['exchange', 'spending'],
	['long-lived', 'spending'],
	['refresh', 'spending'],
] as const satisfies readonly (readonly [Stage, string])[];

for (const [stage, kind] of stages) {
	test.each(faults)(
		`an answer to the ${stage} request that %s`,
		async (_, answer, harmless, spending) => {
			const {origin, requests} = await fake(answer);
			const secret = canary();
			// Only what would last for ever has to wait for its deadline.
			const deadline = harmless === 'network' ? 400 : 5000;
			const begun = performance.now();
			const error = await failureOf(sendTo(origin, {deadline})(requestOf(origin, stage, secret)));

			expect(error).toMatchObject({
				code: kind === 'harmless' ? harmless : spending,
				details: {host: new URL(origin).host},
			});
			expect(error.cause).toBeUndefined();
			expect(betrays(error, secret)).toBe(false);
			expect(requests).toHaveLength(1);
			expect(performance.now() - begun).toBeLessThan(deadline + 1000);
		},
	);
}

test.each([301, 302, 303, 304, 307, 308])(
	'a redirect with status %i is refused, and its target hears nothing',
	async status => {
		const target = await fake(answering('200 OK', '{}'));
		const {origin, requests} = await fake(
			answering(`${status} Moved\r\nLocation: ${target.origin}/\r\nContent-Length: 0`),
		);
		const secret = canary();
		const error = await failureOf(sendTo(origin)(requestOf(origin, 'exchange', secret)));

		expect(error).toMatchObject({code: 'unexpected-redirect', details: {status}});
		expect(betrays(error, secret)).toBe(false);
		expect(requests).toHaveLength(1);
		expect(target.requests).toEqual([]);
	},
);

test('a bomb of 200 MB costs no memory', async () => {
	const {origin} = await fake(answering('200 OK\r\nContent-Encoding: gzip', bomb));
	const send = sendTo(origin);
	await failureOf(send(requestOf(origin, 'account', canary())));
	const before = process.memoryUsage().rss;
	let most = before;
	const timer = setInterval(() => {
		most = Math.max(most, process.memoryUsage().rss);
	}, 1);
	await failureOf(send(requestOf(origin, 'account', canary())));
	clearInterval(timer);

	expect(most - before).toBeLessThan(50 * 2 ** 20);
});

test('a refused connection was certainly not used', async () => {
	const origin = `http://127.0.0.1:${await freePort()}`;
	const secret = canary();
	const error = await failureOf(sendTo(origin)(requestOf(origin, 'exchange', secret)));

	expect(error).toMatchObject({
		code: 'network',
		details: {host: new URL(origin).host, reason: 'ECONNREFUSED'},
	});
	expect(betrays(error, secret)).toBe(false);
});
