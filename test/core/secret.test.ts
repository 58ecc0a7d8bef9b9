import {format, inspect} from 'node:util';
import {describe, expect, it} from 'vitest';
import {redact, Secret} from '../../src/core/secret.ts';

const value = 'IGAA2e0uoy3ZAZABZAsecret';
const secret = new Secret(value);

describe('a secret', () => {
	it.each<[string, () => string]>([
		['a template', () => `${secret}`],
		['a sum of texts', () => ''.concat(secret as unknown as string)],
		['String', () => String(secret)],
		['JSON', () => JSON.stringify({secret, list: [secret]})],
		['inspect', () => inspect(secret)],
		[
			'inspect with everything',
			() => inspect({secret}, {depth: null, showHidden: true, getters: true}),
		],
		[
			'inspect without custom ways',
			() => inspect({secret}, {customInspect: false, showHidden: true}),
		],
		['format', () => format('%s %o %O %j', secret, secret, secret, secret)],
		['an error that holds it', () => inspect(new Error('x', {cause: {secret}}))],
		['join', () => [secret].join()],
		[
			'its keys',
			() => JSON.stringify([Object.entries(secret), Reflect.ownKeys(secret).map(String)]),
		],
		['a copy', () => JSON.stringify({...secret})],
		['a structured clone', () => inspect(structuredClone({secret: {...secret}}))],
	])('is not shown by %s', (_, show) => {
		expect(show()).not.toContain('IGAA');
	});

	it('is read on purpose only', () => {
		expect(secret.reveal()).toBe(value);
	});

	it('tells its length and whether it is empty', () => {
		expect(secret.length).toBe(value.length);
		expect(new Secret('')).toHaveLength(0);
	});

	it('can be compared', () => {
		expect(secret.equals(new Secret(value))).toBe(true);
		expect(secret.equals(new Secret(`${value}x`))).toBe(false);
	});
});

describe('text that was not written by us', () => {
	it.each([
		[
			'a token in a query',
			'https://x.example/me?a=1&access_token=abc&b=2',
			'https://x.example/me?a=1&access_token=•••&b=2',
		],
		['a secret in a form', 'client_secret=abc&code=AQx', 'client_secret=•••&code=•••'],
		['a state', 'callback?state=abc#_', 'callback?state=•••#_'],
		['capital letters', 'ACCESS_TOKEN=abc', 'ACCESS_TOKEN=•••'],
		[
			'JSON',
			'{"access_token": "abc","code":"AQx","user_id":"1"}',
			'{"access_token": "•••","code":"•••","user_id":"1"}',
		],
		['a token of Instagram', 'token IGAA2e0uoy3ZAZABZAxyz is bad', 'token ••• is bad'],
		['a token of Basic Display', 'IGQVJabcdefghijklmnop', '•••'],
		['a token of Facebook', 'EAACEdEose0abcdefgh1234', '•••'],
		['a token of Threads', 'THAAabcdefghijklmnop1234', '•••'],
		['an authorization code', 'code AQabcdefghijklmnop_-12', 'code •••'],
		['an app secret', 'secret 0f1e2d3c4b5a69788796a5b4c3d2e1f0.', 'secret •••.'],
	])('loses %s', (_, text, redacted) => {
		expect(redact(text)).toBe(redacted);
	});

	it.each([
		'Matching code was not found or was already used',
		'{"error":{"code":190,"type":"OAuthException"}}',
		'code 190, status 400',
		'17841405793187219',
		'4F:1C:AA:00',
		'https://localhost:8473/callback',
		'IGNORED',
		'THROUGHPUT',
	])('keeps what is none: %s', text => {
		expect(redact(text)).toBe(text);
	});
});
