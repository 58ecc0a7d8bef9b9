import {describe, expect, test} from 'vitest';
import {createBrowser} from '../../../src/sandbox/person/browser.ts';
import {formsOf, textOf} from '../../../src/sandbox/person/html.ts';
import {createPerson} from '../../../src/sandbox/person.ts';
import {control, get, startReady} from '../helpers.ts';
import {
	debug,
	dialogUrl,
	facebookExchange,
	facebookRedirectUri,
	facebookTokenIn,
	newShortUser,
	pageIds,
} from './helpers.ts';

describe('a page of the dialog that stays', () => {
	test.each([
		['an unknown app id', {client_id: '1679873086902791'}, 'Invalid application ID'],
		['no app id', {client_id: undefined}, 'Invalid application ID'],
		['an address that is not saved', {redirect_uri: 'https://localhost:1/'}, 'URL Blocked'],
		['a slash too many', {redirect_uri: `${facebookRedirectUri}/`}, 'URL Blocked'],
		['http on 127.0.0.1', {redirect_uri: 'http://127.0.0.1:8473/callback'}, 'Insecure Login'],
		[
			'an address with a line break',
			{redirect_uri: 'http://localhost:8473/call\nback'},
			'Insecure Login',
		],
		[
			'an address with letters that no address has',
			{redirect_uri: 'http://localhost:8473/aviso/日本'},
			'Insecure Login',
		],
		[
			'an address with a fragment',
			{redirect_uri: 'http://localhost:8473/callback#x'},
			'Insecure Login',
		],
		['http elsewhere', {redirect_uri: 'http://example.com/'}, 'Insecure Login Blocked'],
		[
			'an address that was encoded twice',
			{redirect_uri: encodeURIComponent(facebookRedirectUri)},
			"redirect_uri isn't an absolute URI. Check RFC 3986.",
		],
		['an address without a host', {redirect_uri: '/callback'}, "isn't an absolute URI"],
		['no redirect URI', {redirect_uri: undefined}, "isn't an absolute URI"],
		['a token instead of a code', {response_type: 'token'}, 'response_type'],
		[
			'scopes of Instagram Login',
			{scope: 'instagram_business_basic,pages_show_list,instagram_business_manage_messages'},
			'Invalid Scopes: instagram_business_basic, instagram_business_manage_messages. This message is only shown to developers.',
		],
		['scopes of Basic Display', {scope: 'user_media'}, 'Invalid Scopes: user_media.'],
		['a configuration that does not exist', {config_id: '1234567890123451'}, 'config_id'],
	])('is what the person sees after %s', async (_, changes, words) => {
		const sandbox = await startReady();
		const reply = await get(dialogUrl(sandbox, changes));
		expect(reply).toMatchObject({status: 400, location: null});
		expect(textOf(reply.text, 'said')).toContain(words);
	});

	test('is what the person sees after the Instagram app id was sent', async () => {
		const sandbox = await startReady();
		const reply = await get(dialogUrl(sandbox, {client_id: sandbox.app.appId}));
		expect(textOf(reply.text, 'said')).toContain('Invalid application ID');
	});

	test('is what the person sees after the Meta app id of the app for Instagram Login was sent', async () => {
		const sandbox = await startReady();
		const client_id = sandbox.app.metaAppId;
		const listed = await get(dialogUrl(sandbox, {client_id}));
		expect(textOf(listed.text, 'said')).toContain('URL Blocked');
		const local = {client_id, redirect_uri: 'http://localhost:8473/callback'};
		expect(textOf((await get(dialogUrl(sandbox, local))).text, 'said')).toContain(
			'Invalid Scopes: instagram_basic',
		);
	});

	test('is what the person sees when a parameter comes twice', async () => {
		const sandbox = await startReady();
		const reply = await get(`${dialogUrl(sandbox)}&redirect_uri=https%3A%2F%2Fexample.com%2F`);
		expect(textOf(reply.text, 'said')).toContain("isn't an absolute URI");
	});

	test('shows what was sent as text, never as markup', async () => {
		const sandbox = await startReady();
		const reply = await get(dialogUrl(sandbox, {scope: '<img/src=x>"'}));
		expect(reply.text).not.toContain('<img');
		expect(reply.text).toContain('&lt;img/src=x&gt;');
	});

	test('is Spanish for who asks for it, but for what Facebook says', async () => {
		const sandbox = await startReady();
		const url = dialogUrl(sandbox, {redirect_uri: 'http://example.com/'});
		const reply = await get(url, {'accept-language': 'es-MX'});
		expect(reply.text).toContain('La dirección empieza por http.');
		expect(textOf(reply.text, 'said')).toBe('Insecure Login Blocked');
	});
});

describe('the way back from the dialog', () => {
	test.each(['/v26.0/dialog/oauth', '/v19.0/dialog/oauth', '/dialog/oauth', '/dialog/oauth/'])(
		'carries a code, the state and the fragment of Facebook: %s',
		async path => {
			const sandbox = await startReady();
			const url = dialogUrl(sandbox).replace('/v26.0/dialog/oauth', path);
			expect(await get(url)).toMatchObject({
				status: 302,
				location: expect.stringMatching(
					/^https:\/\/localhost:8473\/callback\?code=AQ\w+&state=the%20state#_=_$/,
				),
			});
		},
	);

	test('carries no state when none was sent', async () => {
		const sandbox = await startReady();
		const {location} = await get(dialogUrl(sandbox, {state: undefined}));
		expect(location).toMatch(/\?code=AQ\w+#_=_$/);
	});

	test('goes to http://localhost without an entry on the list', async () => {
		const sandbox = await startReady();
		const {location} = await get(dialogUrl(sandbox, {redirect_uri: 'http://localhost:1/a?b=c'}));
		expect(location).toMatch(/^http:\/\/localhost:1\/a\?b=c&code=AQ\w+&state=the%20state#_=_$/);
	});

	test('tells of a person who cancelled', async () => {
		const sandbox = await startReady({consent: 'deny'});
		expect((await get(dialogUrl(sandbox))).location).toBe(
			`${facebookRedirectUri}?error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied&state=the%20state#_=_`,
		);
	});

	test('a configuration names the permissions, whatever scopes are sent beside it', async () => {
		const sandbox = await startReady();
		const {facebookConfigId: config_id} = sandbox.app;
		const token = await newShortUser(sandbox, {config_id, scope: 'instagram_business_basic'});
		const {scopes} = JSON.parse((await debug(sandbox, token)).text).data;
		expect(scopes).toContain('instagram_manage_insights');
	});
});

describe('the dialog', () => {
	/** The token that a choice at the dialog leads to. */
	async function tokenAfter(choices: Record<string, readonly string[]>) {
		const sandbox = await startReady({consent: 'ask'});
		const person = createPerson({origin: sandbox.url});
		const end = await person.facebook.signIn({
			url: dialogUrl(sandbox),
			decision: 'allow',
			...choices,
		});
		const code = new URL(end.type === 'returned' ? end.address : '').searchParams.get('code') ?? '';
		return {sandbox, token: facebookTokenIn((await facebookExchange(sandbox, {code})).text)};
	}

	test('shows accounts, Pages and permissions, all of them ticked', async () => {
		const sandbox = await startReady({consent: 'ask'});
		const {text} = await createBrowser().open(dialogUrl(sandbox));
		const [form] = formsOf(text);
		const named = (name: string) =>
			form?.fields.filter(field => field.name === name).map(field => field.value);
		expect(named('account')).toEqual(['shop_es', 'north.light_studio']);
		expect(named('page')).toEqual(Object.values(pageIds));
		// What goes with every other cannot be unticked, and so is not sent.
		expect(named('permission')).toEqual([
			'instagram_basic',
			'pages_show_list',
			'pages_read_engagement',
		]);
		expect(text).not.toContain('<script');
	});

	test('shows no account that is personal or not linked, and no Page without a role', async () => {
		const sandbox = await startReady({consent: 'ask'});
		await control(sandbox, 'pages', {id: pageIds.shop, instagram: 'max_at_home'});
		await control(sandbox, 'pages', {id: pageIds.studio, hasRole: false});
		const {text} = await createBrowser().open(dialogUrl(sandbox));
		expect(text).toContain('No professional Instagram account is linked');
		expect(text).not.toContain(pageIds.studio);
	});

	test('grants what was ticked and nothing more', async () => {
		const {sandbox, token} = await tokenAfter({permissions: ['pages_show_list']});
		const {scopes} = JSON.parse((await debug(sandbox, token)).text).data;
		expect(scopes).toEqual(['public_profile', 'pages_show_list']);
	});

	test('takes no Page and no permission that it did not show', async () => {
		const {sandbox, token} = await tokenAfter({
			pages: ['17841405793187219'],
			permissions: ['ads_management', 'instagram_basic'],
		});
		const {scopes} = JSON.parse((await debug(sandbox, token)).text).data;
		expect(scopes).toEqual(['public_profile', 'instagram_basic']);
	});
});

test('100 sign-ins with Facebook in a row all succeed', async () => {
	const sandbox = await startReady({consent: 'ask'});
	const person = createPerson({origin: sandbox.url});

	for (let i = 0; i < 100; i += 1) {
		const end = await person.facebook.signIn({
			url: dialogUrl(sandbox, {redirect_uri: 'http://localhost:1/callback', state: `s${i}`}),
			decision: 'allow',
			pages: [pageIds.shop],
		});
		const address = new URL(end.type === 'returned' ? end.address : '');
		expect(address.searchParams.get('state')).toBe(`s${i}`);
		const {status} = await facebookExchange(sandbox, {
			code: address.searchParams.get('code') ?? '',
			redirect_uri: 'http://localhost:1/callback',
		});
		expect(status).toBe(200);
	}
});
