import type {IncomingMessage} from 'node:http';
import type {MiddlewareHandler} from 'hono';
import type {Ctx, Env} from './world.ts';

const longest = 64 * 1024;

/** Reads the body of a request, at most 64 KiB, before anything is done with it. */
export function readBody(): MiddlewareHandler<Env> {
	return async (c, next) => {
		const body = await read(c.env.incoming);

		if (body === undefined) {
			return c.text('The body is longer than 64 KiB.', 413, {connection: 'close'});
		}

		c.set('body', body);
		return next();
	};
}

async function read(incoming: IncomingMessage): Promise<Buffer | undefined> {
	const chunks: Buffer[] = [];
	let size = 0;

	if (Number(incoming.headers['content-length'] ?? 0) > longest) {
		return undefined;
	}

	// The connection must outlive a body that is too long, so that the refusal arrives.
	for await (const chunk of incoming.iterator({destroyOnReturn: false})) {
		chunks.push(chunk);
		size += chunk.length;

		if (size > longest) {
			return undefined;
		}
	}

	return Buffer.concat(chunks);
}

/**
 * The text fields of a form, `multipart/form-data` or `application/x-www-form-urlencoded`, in the order in
 * which they came; none when the body is no form.
 */
export async function formOf(c: Ctx): Promise<URLSearchParams> {
	const headers = {'content-type': c.req.header('content-type') ?? ''};

	try {
		const form = await new Response(new Uint8Array(c.get('body')), {headers}).formData();
		return new URLSearchParams(
			[...form].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
		);
	} catch (error) {
		// What the platform throws for a body that is no form.
		if (error instanceof TypeError) {
			return new URLSearchParams();
		}

		throw error;
	}
}

/** The members of a JSON object; none when the body is something else. */
export function jsonOf(c: Ctx): Readonly<Record<string, unknown>> {
	try {
		const body: unknown = JSON.parse(c.get('body').toString('utf8'));
		return typeof body === 'object' && body !== null ? {...body} : {};
	} catch (error) {
		if (error instanceof SyntaxError) {
			return {};
		}

		throw error;
	}
}
