import {inspect} from 'node:util';
import {describe, expect, it} from 'vitest';
import type {Checked} from '../../src/core/fields.ts';
import {checkToken} from '../../src/core/pasted-token.ts';
import {Secret} from '../../src/core/secret.ts';
import {originOf} from '../../src/core/token-origin.ts';

const token = 'IGAAmade_by-theDashboard0123456789abcdefXYZ';
const half = 20;
const check = (text: string): Checked<Secret> => checkToken(new Secret(text));
const takenFrom = (text: string): string | undefined => {
	const checked = check(text);
	return checked.ok ? checked.value.reveal() : undefined;
};

it('a token is taken as it is, without a note', () => {
	expect(check(token)).toMatchObject({ok: true, notes: []});
	expect(takenFrom(token)).toBe(token);
});

describe('a token is found, with a note,', () => {
	it.each([
		['with a line end', `${token}\r\n`],
		['between spaces', `  ${token}\t`],
		['between no-break spaces', `\u00A0${token}\u00A0`],
		['in double quotes', `"${token}"`],
		['in single quotes', `'${token}'`],
		['in backticks', `\`${token}\``],
		['in the fence of a code block', `\`\`\`\n${token}\n\`\`\``],
		['in typographic quotes', `“${token}”`],
		['in guillemets', `«${token}»`],
		['in angle brackets', `<${token}>`],
		['with a semicolon behind it', `${token};`],
		['with a comma behind it', `"${token}",`],
		['with the marks of a bracketed paste', `\u001B[200~${token}\u001B[201~`],
		['with marks that lost their escape character', `[200~${token}[201~`],
		['with a byte order mark', `\uFEFF${token}`],
		['with invisible characters in it', `${token.slice(0, half)}\u200B${token.slice(half)}\u0007`],
		['wrapped over two lines', `${token.slice(0, half)}\n${token.slice(half)}`],
		[
			'wrapped over lines with spaces before them',
			`${token.slice(0, 15)}\r\n  ${token.slice(15, 30)}\r\n  ${token.slice(30)}`,
		],
		['behind Bearer', `Bearer ${token}`],
		['in quotes behind Bearer', `Bearer "${token}"`],
		['in the header of a request', `Authorization: Bearer ${token}`],
		['behind access_token=', `access_token=${token}`],
		['behind a name and a colon', `access_token: ${token}`],
		['behind a name, wrapped', `access_token=${token.slice(0, half)}\n${token.slice(half)}`],
		['as a variable of a shell', `export INSTAGRAM_ACCESS_TOKEN="${token}";`],
		['as a line of several', `token_type=bearer\naccess_token=${token}\nexpires_in=5184000`],
		['as an answer of Meta', `{"access_token":"${token}","token_type":"bearer","expires_in":1}`],
		[
			'as an answer that is laid out',
			`{\n  "token_type": "bearer",\n  "access_token": "${token}"\n}`,
		],
		['as an answer in an answer', `{"data":[{"access_token":"${token}","user_id":1}]}`],
		['as an answer in quotes', `"{\\"access_token\\":\\"${token}\\"}"`],
		['as an answer with single quotes', `{'access_token': '${token}', 'user_id': 1}`],
		[
			'as an answer, wrapped',
			`{"access_token":"${token.slice(0, half)}\n${token.slice(half)}","user_id":1}`,
		],
		[
			'as an answer, wrapped before a dash',
			`{"access_token":"${token.slice(0, 11)}\n${token.slice(11)}"}`,
		],
		['in an address', `https://graph.instagram.com/me?fields=id&access_token=${token}`],
		[
			'in the middle of an address',
			`https://graph.instagram.com/me?access_token=${token}&fields=id`,
		],
		['in a fragment', `https://localhost/#access_token=${token}&state=1`],
		['in a call of curl', `curl -i -X GET "https://graph.instagram.com/me?access_token=${token}"`],
		[
			'in a call of curl with options behind it',
			`curl https://graph.instagram.com/me?access_token=${token} -H 'Accept: */*'`,
		],
		[
			'in a call of curl with a header',
			`curl -H "Authorization: Bearer ${token}" https://x.example`,
		],
		['in a form of curl', `curl -F access_token=${token} -F a=b https://x.example`],
	])('%s', (_, text) => {
		expect(takenFrom(text)).toBe(token);
		expect(check(text)).toMatchObject({notes: ['token-cleaned']});
	});
});

describe('a token of another product is taken, with a note:', () => {
	it.each([
		['Basic Display', 'IGQVJXabc', 'token-of-basic-display'],
		['Basic Display, later', 'IGQWRabc', 'token-of-basic-display'],
		['Facebook', 'EAACEdEose0abc', 'token-of-facebook'],
		['Threads', 'THQVJabc', 'token-of-threads'],
		['the API before Basic Display', '1234567.abcdef0.9876543210', 'token-unknown-prefix'],
		['nobody knows what', 'abcdefghijklmnopqrstuvwxyz', 'token-unknown-prefix'],
		['something in lower case', token.toLowerCase(), 'token-unknown-prefix'],
		['an app', '1679873086902791|abcdefghijk', 'token-unknown-prefix'],
	])('%s', (_, text, note) => {
		expect(check(text)).toMatchObject({ok: true, notes: [note]});
		expect(check(`"${text}"`)).toMatchObject({ok: true, notes: ['token-cleaned', note]});
	});
});

it.each([
	['IGAAx', 'instagram-login'],
	['IGQVx', 'basic-display'],
	['IGQWx', 'basic-display'],
	['EAAx', 'facebook'],
	['THx', 'threads'],
	['IGABx', 'unknown'],
	['xIGAA', 'unknown'],
	['', 'unknown'],
])('%s is told to be of %s', (text, origin) => {
	expect(originOf(new Secret(text))).toBe(origin);
});

describe('what is no token is refused:', () => {
	it.each([
		['nothing', '', 'token-empty'],
		['white space', ' \n\t', 'token-empty'],
		['quotes', '""', 'token-empty'],
		['control characters', '\u0000\u001B[200~\u001B[201~', 'token-empty'],
		['an app id', '1679873086902791', 'token-is-app-id'],
		['an app id with a line end', '17841405793187219\n', 'token-is-app-id'],
		['an app secret', '0f1e2d3c4b5a69788796a5b4c3d2e1f0', 'token-is-app-secret'],
		['an app secret in capitals', '0F1E2D3C4B5A69788796A5B4C3D2E1F0', 'token-is-app-secret'],
		['a code', 'AQBx-hBsH3abcdefghijklmnop', 'token-is-code'],
		['a code with #_', 'AQBx-hBsH3abcdefghijklmnop#_', 'token-is-code'],
		[
			'an address with a code',
			'https://localhost:8473/callback?code=AQx&state=y#_',
			'token-is-code',
		],
		['a query with a code', 'code=AQx&state=y', 'token-is-code'],
		['another address', 'https://developers.facebook.com/apps/', 'token-is-address'],
		['words', 'this is not one', 'token-characters'],
		['dots in its place', '••••••••••••', 'token-characters'],
		['a token that is cut', `${token.slice(0, half)}…`, 'token-characters'],
		['a token that is cut by dots in the middle', `IGAA…${token.slice(half)}`, 'token-characters'],
		['letters beyond ASCII', `${token}ñ`, 'token-characters'],
		['a quote inside', `${token.slice(0, half)}"${token.slice(half)}`, 'token-characters'],
		['a placeholder', 'access_token={access-token}', 'token-characters'],
		['a name without a value', 'access_token=', 'token-characters'],
		['a name with nothing in quotes', '{"access_token": ""}', 'token-characters'],
		['an answer without a token', '{"error":{"message":"x","code":190}}', 'token-characters'],
		['5 KB', 'IGAA'.repeat(1280), 'token-too-long'],
		['a megabyte', 'IGAA'.repeat(262_144), 'token-too-long'],
		['a megabyte of spaces around one', `${token}${' '.repeat(1_000_000)}`, 'token-too-long'],
	])('%s', (_, text, problem) => {
		expect(check(text)).toEqual({ok: false, problem});
	});
});

it('text that is made to be slow is judged at once', () => {
	for (const text of ['bearer '.repeat(2300), 'token=a '.repeat(2000), 'IGAA '.repeat(3200)]) {
		const before = performance.now();
		check(`${text}ñ`);
		expect(performance.now() - before).toBeLessThan(1000);
	}
});

it('what the check answers shows no token', () => {
	for (const text of [token, `"${token}"`, `{"access_token":"${token}"}`, `${token}ñ`]) {
		const checked = check(text);
		expect(inspect(checked, {depth: null}) + JSON.stringify(checked)).not.toContain('Dashboard');
	}
});
