import fc from 'fast-check';
import {expect, test} from 'vitest';
import {dial, exchange} from './servers.ts';
import {trueQuery, visit, wait} from './waiting.ts';

/** Parts of a valid request in another order: left out, doubled, mixed with noise. */
function mutationsOf(valid: Buffer) {
	const part = fc
		.tuple(fc.nat(valid.length), fc.nat(valid.length))
		.map(([from, to]) => valid.subarray(Math.min(from, to), Math.max(from, to)));

	return fc
		.array(fc.oneof(part, fc.uint8Array({maxLength: 8}), fc.constant(valid)), {
			minLength: 1,
			maxLength: 6,
		})
		.map(parts => Buffer.concat(parts));
}

test('whatever bytes come, they are refused, and the true callback is still taken', async () => {
	const {port, redirectUri, judged} = await wait();
	const valid = `GET /callback?code=AQ-other&state=wrong HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
	const anything = fc.oneof(fc.uint8Array({maxLength: 200}), mutationsOf(Buffer.from(valid)));

	await fc.assert(
		fc.asyncProperty(anything, async bytes => {
			const socket = dial(port);
			const reply = exchange(socket, bytes);
			socket.end();

			expect(await reply).toMatch(/^($|HTTP\/1\.1 4\d\d )/);
		}),
		{numRuns: 200},
	);

	expect(judged).toHaveBeenCalled();
	expect(await visit(`${redirectUri}?${trueQuery}`)).toMatchObject({status: 303});
	expect(judged).toHaveLastReturnedWith('accepted');
});
