import {gzipSync} from 'node:zlib';

/** Escape sequences (colour, title, clipboard, link), markup, a bidirectional override, invisible characters. */
export const hostileText =
	'\u001B[31mred\u001B]0;title\u0007\u001B]52;c;c3RvbGVu\u0007\u001B]8;;http://localhost/\u001B\\link\r\nerror: forged \u202Edesrever\u200B <img src=x onerror=alert(1)> & "quoted"';

/** 200 MiB of zeros, as 200 gzip members one after the other. */
export function gzipBomb(): Uint8Array<ArrayBuffer> {
	const member = gzipSync(Buffer.alloc(2 ** 20));
	return new Uint8Array(Buffer.concat(Array.from({length: 200}, () => member)));
}

/** Every field twice; the last one is the true one. */
export function withDecoys(answer: Response): Promise<Response> {
	return withMembers(answer, names => names.map(name => `"${name}": "decoy", `).join(''));
}

/** Fields that a careless reader takes for the prototype of its object. */
export function withPrototypes(answer: Response): Promise<Response> {
	return withMembers(
		answer,
		() => '"__proto__": {"access_token": "decoy"}, "constructor": {"prototype": {"id": 1}}, ',
	);
}

/** Puts members in front of those of the object that holds the fields; `members` gets their names. */
async function withMembers(
	answer: Response,
	members: (names: readonly string[]) => string,
): Promise<Response> {
	const text = await answer.text();
	const root = JSON.parse(text);
	const extra = members(Object.keys(root.data?.[0] ?? root));
	return sameWith(
		answer,
		text.replace(/^(\{"data": \[)?\{/, start => start + extra),
	);
}

/** The token with the beginning of another product's. */
export async function withTokenPrefix(answer: Response, prefix: string): Promise<Response> {
	const text = await answer.text();
	return sameWith(answer, text.replace(/(?<="access_token": ")IG[A-Z]{2}/, prefix));
}

function sameWith({status, headers}: Response, text: string): Response {
	return new Response(text, {status, headers});
}
