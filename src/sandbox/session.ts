import {deleteCookie, getCookie, setCookie} from 'hono/cookie';
import type {Ctx} from './world.ts';

/** The id of the session that the browser brought; whether it is one of ours is the ledger's to say. */
export function sessionOf(c: Ctx): string | undefined {
	return getCookie(c, cookieName(c));
}

/** Gives the browser a session, or takes it away. */
export function setSession(c: Ctx, id: string | undefined): void {
	if (id === undefined) {
		deleteCookie(c, cookieName(c), {path: '/'});
	} else {
		setCookie(c, cookieName(c), id, {path: '/', httpOnly: true, sameSite: 'Lax'});
	}
}

/** Browsers share cookies between the ports of a host; the port in the name keeps two sandboxes apart. */
function cookieName(c: Ctx): string {
	return `sandbox_session_${new URL(c.req.url).port}`;
}
