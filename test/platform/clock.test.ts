import {createServer, type RequestListener} from 'node:http';
import {expect, test, vi} from 'vitest';
import {createClock} from '../../src/platform/clock.ts';
import {freePort} from '../support/free-port.ts';
import {listenForTest} from './servers.ts';

async function sandbox(handle: RequestListener): Promise<string> {
	return `http://127.0.0.1:${await listenForTest(createServer(handle))}`;
}

test('without a sandbox both times are those of the machine', async () => {
	const clock = createClock({site: {}, wall: () => 1_732_442_400_000});

	expect(await clock.now()).toBe(1_732_442_400_000);
	expect(clock.wall()).toBe(1_732_442_400_000);
});

test('tokens live by the time of the sandbox, countdowns by that of the machine', async () => {
	const asked: unknown[] = [];
	const origin = await sandbox((request, response) => {
		asked.push(`${request.method} ${request.url}`);
		response.end('{"now":"2027-01-23T10:00:00.000Z"}');
	});
	const clock = createClock({site: {sandbox: origin}, wall: () => 5});

	expect(await clock.now()).toBe(Date.UTC(2027, 0, 23, 10));
	expect(clock.wall()).toBe(5);
	expect(asked).toEqual(['GET /__sandbox/clock']);
});

test('a sandbox without a clock leaves it to the machine', async () => {
	const origin = await sandbox((_, response) => response.writeHead(404).end());

	expect(await createClock({site: {sandbox: origin}, wall: () => 5}).now()).toBe(5);
});

test.each<[string, RequestListener]>([
	['an error page', (_, response) => response.writeHead(500).end('broken')],
	['no time', (_, response) => response.end('{"now":"soon"}')],
	['no object', (_, response) => response.end('null')],
	['half an answer', (_, response) => response.writeHead(200, {'content-length': 99}).end('{')],
	['silence', () => undefined],
])('a sandbox that answers with %s is unreachable', async (_, handle) => {
	const origin = await sandbox(handle);

	await expect(createClock({site: {sandbox: origin}, patience: 200}).now()).rejects.toMatchObject({
		code: 'sandbox-unreachable',
		details: {url: origin},
	});
});

test('a sandbox that is not running is unreachable', async () => {
	const origin = `http://127.0.0.1:${await freePort()}`;

	await expect(createClock({site: {sandbox: origin}}).now()).rejects.toMatchObject({
		code: 'sandbox-unreachable',
		details: {url: origin},
	});
});

test('an alarm rings once when the time has come', async () => {
	const ring = vi.fn();
	createClock({site: {}}).alarm(Date.now() + 30, ring);

	expect(ring).not.toHaveBeenCalled();
	await vi.waitFor(() => expect(ring).toHaveBeenCalledOnce());
});

test('an alarm rings soon after the machine has slept through its time', async () => {
	const ring = vi.fn();
	const wall = vi.fn(() => 0);
	createClock({site: {}, wall}).alarm(300_000, ring);
	await vi.waitFor(() => expect(wall).toHaveBeenCalled());
	wall.mockReturnValue(400_000);

	await vi.waitFor(() => expect(ring).toHaveBeenCalledOnce(), {timeout: 2000});
});

test('an alarm for a time that has passed rings, but not before the caller can cancel it', async () => {
	const ring = vi.fn();
	createClock({site: {}}).alarm(0, ring);

	expect(ring).not.toHaveBeenCalled();
	await vi.waitFor(() => expect(ring).toHaveBeenCalledOnce());
});

test('a cancelled alarm does not ring', async () => {
	const clock = createClock({site: {}});
	const cancelled = vi.fn();
	const later = vi.fn();
	const cancel = clock.alarm(Date.now() + 20, cancelled);
	clock.alarm(Date.now() + 60, later);
	cancel();
	cancel();

	await vi.waitFor(() => expect(later).toHaveBeenCalledOnce());
	expect(cancelled).not.toHaveBeenCalled();
});
