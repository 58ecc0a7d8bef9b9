import {describe, expect, it} from 'vitest';
import {checkRedirectUri} from '../../src/core/fields.ts';
import {isLoopback} from '../../src/core/redirect-uri.ts';

const suggested = 'https://localhost:8473/callback';

describe('a redirect URI is kept byte for byte', () => {
	it.each([
		[suggested, []],
		['https://localhost/', []],
		['https://localhost', []],
		['https://localhost:8473/callback?shop=a@b%20c', []],
		['https://localhost?shop=a@b', []],
		[`${suggested}/`, ['uri-slash-added']],
		['https://LOCALHOST:8473/callback', ['uri-upper-case-host']],
		['HTTPS://localhost:8473/Callback', []],
		['https://localhost:443/callback', ['uri-default-port']],
		['https://127.0.0.1:8473/callback', ['uri-loopback-literal']],
		['https://[::1]:8473/callback', ['uri-loopback-literal']],
		['http://localhost:8473/callback', ['uri-http-loopback']],
		[
			'http://127.0.0.1:80/callback',
			['uri-http-loopback', 'uri-default-port', 'uri-loopback-literal'],
		],
		['https://shop.example/callback', ['uri-own-host']],
		['https://shop.example/estado?estado=1', ['uri-own-host']],
		['https://notinstagram.com/oauth/authorize', ['uri-own-host']],
		['https://xn--tienda-8va.example/', ['uri-own-host']],
		['https://Shop.Example:443/', ['uri-upper-case-host', 'uri-default-port', 'uri-own-host']],
		[`https://shop.example/${'x'.repeat(979)}`, ['uri-own-host']],
	])('%s', (uri, notes) => {
		expect(checkRedirectUri(uri, suggested)).toEqual({ok: true, value: uri, notes});
	});

	it('without the spaces and quotes around it', () => {
		expect(checkRedirectUri(` "${suggested}"\n`, suggested)).toEqual({
			ok: true,
			value: suggested,
			notes: ['trimmed'],
		});
	});

	it('with a note when the page removed a slash', () => {
		expect(checkRedirectUri(suggested, `${suggested}/`)).toMatchObject({
			notes: ['uri-slash-removed'],
		});
	});

	it('with no word about a slash where nothing was suggested', () => {
		expect(checkRedirectUri(`${suggested}/`)).toMatchObject({notes: []});
	});
});

describe('a redirect URI is refused', () => {
	it.each([
		['nothing', '', 'uri-empty'],
		['white space', ' \n', 'uri-empty'],
		['a word', 'localhost', 'uri-not-an-address'],
		['no scheme', 'localhost:8473/callback', 'uri-not-an-address'],
		['no host', 'https://', 'uri-not-an-address'],
		['one slash', 'https:/localhost/', 'uri-not-an-address'],
		['a path', '/callback', 'uri-not-an-address'],
		['a placeholder', '{redirect-uri}', 'uri-not-an-address'],
		['a placeholder that a guide translated', '{redirigir-uri}', 'uri-translated'],
		['a translated name', 'redirigir_uri=https://shop.example/cb', 'uri-translated'],
		[
			'the page where a sign-in begins',
			'https://www.instagram.com/oauth/authorize?client_id=1',
			'uri-authorize-url',
		],
		['the dialog of Facebook', 'https://www.facebook.com/v26.0/dialog/oauth', 'uri-authorize-url'],
		[
			'such a page with translated names',
			'https://api.instagram.com/oauth/authorize?alcance=user_profile',
			'uri-translated',
		],
		['a broken literal', 'https://[::1/callback', 'uri-not-an-address'],
		['a port that is none', 'https://localhost:84730/', 'uri-not-an-address'],
		['a backslash', 'https://localhost:8473\\callback', 'uri-not-an-address'],
		['a script', 'javascript:alert(1)', 'uri-not-an-address'],
		['a space inside', 'https://localhost:8473/call back', 'uri-spaces'],
		['a line break inside', 'https://localhost:8473/\ncallback', 'uri-spaces'],
		['a control character inside', 'https://localhost:8473/\u0007callback', 'uri-spaces'],
		['a fragment', `${suggested}#top`, 'uri-fragment'],
		['an empty fragment', `${suggested}#`, 'uri-fragment'],
		['a user name', 'https://user@localhost:8473/callback', 'uri-user-info'],
		['a password', 'https://user:password@localhost:8473/callback', 'uri-user-info'],
		['an empty user name', 'https://@localhost:8473/callback', 'uri-user-info'],
		['a scheme of an app', 'myapp://callback', 'uri-scheme'],
		['a scheme with a script', 'javascript://localhost/%0Aalert(1)', 'uri-scheme'],
		['a file', 'file:///etc/passwd', 'uri-scheme'],
		['http to another host', 'http://shop.example/callback', 'uri-http-public'],
		['http to a host that looks like this machine', 'http://localhost.example/', 'uri-http-public'],
		['http to another literal', 'http://10.0.0.1/callback', 'uri-http-public'],
		['letters beyond ASCII in the host', 'https://tiendañ.example/', 'uri-unicode-host'],
		['letters beyond ASCII in the path', 'https://shop.example/ñ', 'uri-unicode-host'],
		['an invisible character', 'https://local\u200Bhost:8473/', 'uri-unicode-host'],
		['more than 1000 characters', `https://shop.example/${'x'.repeat(1000)}`, 'uri-too-long'],
	])('%s', (_, uri, problem) => {
		expect(checkRedirectUri(uri, suggested)).toEqual({ok: false, problem});
	});
});

describe('this machine', () => {
	it.each([
		'https://localhost:8473/',
		'http://127.0.0.1/',
		'https://[::1]:8473/',
		'https://LOCALHOST/',
	])('is %s', uri => {
		expect(isLoopback(new URL(uri))).toBe(true);
	});

	it.each([
		'https://localhost.example/',
		'https://shop.example/',
		'http://0.0.0.0/',
		'https://[::]/',
	])('is not %s', uri => {
		expect(isLoopback(new URL(uri))).toBe(false);
	});
});
