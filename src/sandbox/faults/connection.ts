import {once} from 'node:events';
import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response';
import type {Ctx, World} from '../world.ts';

/** Takes the request and never answers; resolves when the connection is gone. */
export async function hang(c: Ctx): Promise<Response> {
	if (!c.env.outgoing.destroyed) {
		await once(c.env.outgoing, 'close');
	}

	return RESPONSE_ALREADY_SENT;
}

/** Breaks the connection. */
export function reset(c: Ctx): Response {
	c.env.incoming.socket.resetAndDestroy();
	return RESPONSE_ALREADY_SENT;
}

/** Announces the whole answer, sends half of it and breaks the connection. */
export async function truncate(c: Ctx, answer: Response): Promise<Response> {
	const body = await begin(c, answer);
	const {outgoing} = c.env;
	outgoing.write(body.subarray(0, Math.ceil(body.length / 2)), () => outgoing.destroy());
	return RESPONSE_ALREADY_SENT;
}

/** Sends the answer a byte at a time. */
export async function drip(world: World, c: Ctx, answer: Response): Promise<Response> {
	const {outgoing} = c.env;

	for (const byte of await begin(c, answer)) {
		if (outgoing.destroyed) {
			return RESPONSE_ALREADY_SENT;
		}

		outgoing.write(Buffer.of(byte));
		await world.wait(200);
	}

	outgoing.end();
	return RESPONSE_ALREADY_SENT;
}

/** Sends the head of an answer and yields its body. */
async function begin({env: {outgoing}}: Ctx, answer: Response): Promise<Buffer> {
	const body = Buffer.from(await answer.arrayBuffer());
	outgoing.writeHead(answer.status, {
		...Object.fromEntries(answer.headers),
		'content-length': body.length,
	});
	return body;
}
