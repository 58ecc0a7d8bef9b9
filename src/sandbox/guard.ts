import type {MiddlewareHandler} from 'hono';
import type {Env} from './world.ts';

const names = ['127.0.0.1', 'localhost'];

/**
 * Lets in what a browser on this machine asks of this server itself. Another host name means that a
 * page elsewhere was made to point here (DNS rebinding); another origin, that a page elsewhere sends
 * a form here. Programs send no origin and are let in.
 */
export function guard(): MiddlewareHandler<Env> {
	return async (c, next) => {
		const port = c.env.incoming.socket.localPort;
		const hosts = names.flatMap(name => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
		const host = c.req.header('host') ?? '';

		if (!hosts.includes(host)) {
			return c.text('This sandbox answers under its own address only.', 421);
		}

		const origin = c.req.header('origin');
		const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD';

		if (changes && origin !== undefined && origin !== `http://${host}`) {
			return c.text('This sandbox takes forms from its own pages only.', 403);
		}

		return next();
	};
}
