import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {describe, expect, onTestFinished, test} from 'vitest';
import {portHolder} from '../../src/platform/listener/port-holder.ts';
import {createListen} from '../../src/platform/listener.ts';
import {freePort} from '../support/free-port.ts';
import {loopbackFamilies} from './servers.ts';

const families = await loopbackFamilies();

/** A process that has a port; it ends with the test. */
async function holderOf(host: string, port: number): Promise<number | undefined> {
	const script = `require('node:net').createServer().listen(${port}, ${JSON.stringify(host)}, () => console.log('up'))`;
	const child = spawn(process.execPath, ['--eval', script], {stdio: ['ignore', 'pipe', 'inherit']});
	onTestFinished(async () => {
		child.kill('SIGKILL');
		await once(child, 'close');
	});
	await once(createInterface({input: child.stdout}), 'line');
	return child.pid;
}

describe.runIf(existsSync('/proc/net/tcp'))('who has a port', () => {
	test.each(
		families.flatMap(host => [
			[host, host],
			[host, '::'],
			['::', host],
		]),
	)('of %s is told when it is a program at %s', async (wanted, held) => {
		const port = await freePort();
		const pid = await holderOf(held, port);

		expect(portHolder({host: wanted, port})).toBe(`node (PID ${pid})`);
	});

	test('is told with the error of a listener', async () => {
		const port = await freePort();
		const pid = await holderOf('127.0.0.1', port);
		const opening = createListen({clock: {wall: Date.now}})({
			redirectUri: `http://localhost:${port}/callback`,
			judge: () => 'accepted',
			note: () => undefined,
			language: 'en',
		});

		await expect(opening).rejects.toMatchObject({
			code: 'port-busy',
			details: {address: '127.0.0.1', port, holder: `node (PID ${pid})`},
		});
	});

	test('is nobody at another address or another port', async () => {
		const port = await freePort();
		await holderOf('127.0.0.1', port);

		expect(portHolder({host: '127.0.0.2', port})).toBeUndefined();
		expect(portHolder({host: '127.0.0.1', port: 1})).toBeUndefined();
	});
});
