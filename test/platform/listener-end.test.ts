import {once} from 'node:events';
import {expect, test} from 'vitest';
import type {Listening} from '../../src/core/ports.ts';
import {isFree} from '../support/free-port.ts';
import {dial, dialTls, ended} from './servers.ts';
import {judge, trueQuery, visit, visitTrusting, wait} from './waiting.ts';

/** How long the work takes, in milliseconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
}

test('closing an http listener ends every connection at once', async () => {
	const {port, listening} = await wait('http://localhost:PORT/callback');
	const silent = dial(port);
	const half = dial(port);
	await Promise.all([once(silent, 'connect'), once(half, 'connect')]);
	half.write('GET /callback HTTP/1.1\r\nHost: local');

	expect(await timeOf(() => listening.close())).toBeLessThan(2000);
	await Promise.all([silent, half].map(ended));
	expect(await isFree('127.0.0.1', port)).toBe(true);
});

test('closing an https listener ends every connection at once, before and after the handshake', async () => {
	const {port, listening} = await wait('https://localhost:PORT/callback');
	const silent = dial(port);
	const shaken = dialTls(port, {ca: listening.certificate?.pem});
	await Promise.all([once(silent, 'connect'), once(shaken, 'secureConnect')]);

	expect(await timeOf(() => listening.close())).toBeLessThan(2000);
	await Promise.all([silent, shaken].map(ended));
	expect(await isFree('127.0.0.1', port)).toBe(true);
});

test('a listener that nobody called is finished at once', async () => {
	const {port, listening} = await wait();

	expect(await timeOf(() => listening.finish())).toBeLessThan(900);
	expect(await isFree('127.0.0.1', port)).toBe(true);
});

test('an answered browser still gets its page, and then the port is free', async () => {
	const {port, redirectUri, listening} = await wait();
	await visit(`${redirectUri}?${trueQuery}`);
	const finished = listening.finish();
	const page = await visit(`${redirectUri}/done`);
	const waited = await timeOf(() => finished);

	expect(page.body).toContain('Go back to the terminal');
	expect(waited).toBeLessThan(900);
	expect(await isFree('127.0.0.1', port)).toBe(true);
});

test('a browser that got its page before delays nothing', async () => {
	const {redirectUri, listening} = await wait();
	await visit(`${redirectUri}?${trueQuery}`);
	await visit(`${redirectUri}/done`);

	expect(await timeOf(() => listening.finish())).toBeLessThan(900);
});

test('a browser that never fetches its page delays the end by a second at most', async () => {
	const {port, redirectUri, listening} = await wait();
	await visit(`${redirectUri}?${trueQuery}`);
	dial(port);
	const waited = await timeOf(() => listening.finish());

	expect(waited).toBeGreaterThan(900);
	expect(waited).toBeLessThan(3000);
	expect(await isFree('127.0.0.1', port)).toBe(true);
});

test('the judge may finish the listener while it judges, as a sign-in does', async () => {
	const begun: {listening?: Listening; finished?: Promise<void> | undefined} = {};
	const waiting = await wait('https://localhost:PORT/callback', {
		judge(query) {
			begun.finished = begun.listening?.finish();
			return judge(query);
		},
	});
	begun.listening = waiting.listening;
	const callback = await visitTrusting(waiting, `${waiting.redirectUri}?${trueQuery}`);
	const page = await visitTrusting(waiting, `${waiting.redirectUri}/done`);
	await begun.finished;

	expect(callback.status).toBe(303);
	expect(page.status).toBe(200);
	expect(await isFree('127.0.0.1', waiting.port)).toBe(true);
});

test('closing does not wait for a farewell that is under way', async () => {
	const {redirectUri, listening} = await wait();
	await visit(`${redirectUri}?${trueQuery}`);
	const finished = listening.finish();

	expect(await timeOf(() => listening.close())).toBeLessThan(2000);
	expect(await timeOf(() => finished)).toBeLessThan(900);
});

test('ending twice is as good as once', async () => {
	const {listening} = await wait();
	await Promise.all([listening.close(), listening.close(), listening.finish()]);
	await listening.close();
	await listening.finish();

	await expect(dialled(listening)).rejects.toMatchObject({code: 'ECONNREFUSED'});
});

async function dialled({addresses}: Listening): Promise<void> {
	await once(dial(Number(addresses[0]?.split(':').at(-1))), 'connect');
}
