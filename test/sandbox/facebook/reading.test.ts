import {createHmac} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {createPerson} from '../../../src/sandbox/person.ts';
import {control, errorIn, get, post, startReady} from '../helpers.ts';
import {
	dialogUrl,
	facebookExchange,
	facebookTokenIn,
	newLongUser,
	newPageToken,
	newShortUser,
	pageIds,
	read,
	tokenCall,
} from './helpers.ts';

/** A sandbox and a user token after a choice at the dialog. */
async function withChoice(choices: {
	pages?: readonly string[];
	accounts?: readonly string[];
	permissions?: readonly string[];
}) {
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

/** The ids of a list of Pages, from the raw text: as numbers they would lose their last digits. */
function idsIn(text: string): readonly string[] {
	return [...text.matchAll(/"id": (\d+)/g)].map(([, id = '']) => id);
}

describe('the list of Pages', () => {
	test('has id, name, token and tasks of each Page that was selected', async () => {
		const {sandbox, token} = await withChoice({pages: [pageIds.shop, pageIds.club]});
		const {status, text} = await read(sandbox, 'me/accounts', token);
		expect(status).toBe(200);
		expect(idsIn(text)).toEqual([pageIds.shop, pageIds.club]);
		const {data, paging} = JSON.parse(text);
		expect(data[0]).toEqual({
			access_token: expect.stringMatching(/^EAA/),
			category: 'Clothing Store',
			name: 'La Tienda de Inés',
			id: expect.any(Number),
			tasks: expect.arrayContaining(['MANAGE']),
		});
		expect(paging).toEqual({cursors: {before: expect.any(String), after: expect.any(String)}});
	});

	test('is found without a version, and with the token in a header', async () => {
		const sandbox = await startReady();
		const token = await newShortUser(sandbox);
		const {text} = await get(`${sandbox.url}/me/accounts`, {authorization: `Bearer ${token}`});
		expect(idsIn(text)).toHaveLength(3);
	});

	test('writes ids as strings where the sandbox is told to', async () => {
		const sandbox = await startReady({ids: 'string'});
		const {text} = await read(sandbox, 'me/accounts', await newShortUser(sandbox), {
			fields: 'instagram_business_account',
		});
		expect(text).toContain('{"instagram_business_account": {"id": "17841405793187219"}, "id": ');
	});

	test('goes on by cursors, page by page and back', async () => {
		const sandbox = await startReady();
		const token = await newShortUser(sandbox);
		const first = (await read(sandbox, 'me/accounts', token, {limit: '1'})).text;
		expect(idsIn(first)).toEqual([pageIds.shop]);
		const {cursors, next} = JSON.parse(first).paging;
		const second = (await get(next)).text;
		expect(idsIn(second)).toEqual([pageIds.studio]);
		const query = {limit: '5', after: cursors.after};
		const rest = (await read(sandbox, 'me/accounts', token, query)).text;
		expect(idsIn(rest)).toEqual([pageIds.studio, pageIds.club]);
		expect(JSON.parse(rest).paging.next).toBeUndefined();
		const back = (await get(JSON.parse(rest).paging.previous)).text;
		expect(idsIn(back)).toEqual([pageIds.shop]);
		expect(JSON.parse(back).paging.previous).toBeUndefined();
		const end = {after: JSON.parse(rest).paging.cursors.after};
		expect((await read(sandbox, 'me/accounts', token, end)).text).toBe('{"data": []}');
	});

	test.each([
		{limit: '0'},
		{limit: '-1'},
		{limit: 'many'},
		{after: 'made-up'},
		{before: 'made-up'},
	])('refuses %j', async query => {
		const sandbox = await startReady();
		const {status, text} = await read(
			sandbox,
			'me/accounts',
			await newShortUser(sandbox),
			query as Record<string, string>,
		);
		expect(status).toBe(400);
		expect(errorIn(text).code).toBe(100);
	});

	test('is empty without pages_show_list, and when no Page was selected', async () => {
		const without = await withChoice({permissions: ['instagram_basic']});
		expect((await read(without.sandbox, 'me/accounts', without.token)).text).toBe('{"data": []}');
		const none = await withChoice({pages: []});
		expect((await read(none.sandbox, 'me/accounts', none.token)).text).toBe('{"data": []}');
	});

	test('shows accounts inside the Pages when they are asked for', async () => {
		const {sandbox, token} = await withChoice({accounts: ['shop_es']});
		const fields = 'name, instagram_business_account{id,username}';
		const {text} = await read(sandbox, 'me/accounts', token, {fields});
		expect(text).toContain(
			`{"name": "La Tienda de Inés", "instagram_business_account": {"id": 17841405793187219, "username": "shop_es"}, "id": ${pageIds.shop}}`,
		);
		// Its account was not selected.
		expect(text).toContain(`{"name": "North Light Studio", "id": ${pageIds.studio}}`);
	});

	test('shows the same Page token each time, and another after another sign-in', async () => {
		const sandbox = await startReady();
		const user = await newLongUser(sandbox);
		const token = await newPageToken(sandbox, pageIds.shop, user);
		expect(token).toMatch(/^EAA/);
		expect(await newPageToken(sandbox, pageIds.shop, user)).toBe(token);
		expect(await newPageToken(sandbox, pageIds.studio, user)).not.toBe(token);
		expect(await newPageToken(sandbox)).not.toBe(token);
	});

	test('takes GET only', async () => {
		const sandbox = await startReady();
		const {status, text} = await post(`${sandbox.url}/me/accounts`, {});
		expect(status).toBe(400);
		expect(errorIn(text).message).toBe('Unsupported post request');
	});
});

describe('a Page', () => {
	test.each(['', 'v26.0/'])('tells its Instagram account: /%s', async version => {
		const sandbox = await startReady();
		const query = new URLSearchParams({
			fields: 'instagram_business_account{id,username}',
			access_token: await newPageToken(sandbox),
		});
		const {text} = await get(`${sandbox.url}/${version}${pageIds.shop}?${query}`);
		expect(text).toBe(
			`{"instagram_business_account": {"id": 17841405793187219, "username": "shop_es"}, "id": ${pageIds.shop}}`,
		);
	});

	test('tells name and id when nothing is asked for, and no account when there is none', async () => {
		const sandbox = await startReady();
		const token = await newShortUser(sandbox);
		expect((await read(sandbox, pageIds.club, token)).text).toBe(
			`{"name": "Club de lectura del barrio", "id": ${pageIds.club}}`,
		);
		const fields = 'instagram_business_account';
		expect((await read(sandbox, pageIds.club, token, {fields})).text).toBe(
			`{"id": ${pageIds.club}}`,
		);
		expect((await read(sandbox, pageIds.shop, token, {fields})).text).toBe(
			`{"instagram_business_account": {"id": 17841405793187219}, "id": ${pageIds.shop}}`,
		);
	});

	test('has no account any more once it is unlinked or personal, and the one that is linked to it', async () => {
		const sandbox = await startReady();
		const token = await newShortUser(sandbox);
		const linked = async (id: string) =>
			(await read(sandbox, id, token, {fields: 'instagram_business_account'})).text;
		await control(sandbox, 'pages', {id: pageIds.club, instagram: 'shop_es'});
		expect(await linked(pageIds.club)).toContain('17841405793187219');
		expect(await linked(pageIds.shop)).not.toContain('instagram_business_account');
		await control(sandbox, 'pages', {id: pageIds.club, instagram: ''});
		expect(await linked(pageIds.club)).not.toContain('instagram_business_account');
		await control(sandbox, 'pages', {id: pageIds.club, instagram: 'max_at_home'});
		expect(await linked(pageIds.club)).not.toContain('instagram_business_account');
	});

	test('is out of reach when it was not selected, for the token of another Page, and with a rounded id', async () => {
		const {sandbox, token} = await withChoice({pages: [pageIds.shop]});
		const missing = {code: 100, error_subcode: 33};
		expect(errorIn((await read(sandbox, pageIds.studio, token)).text)).toMatchObject(missing);
		const rounded = String(Number(pageIds.shop));
		expect(rounded).not.toBe(pageIds.shop);
		expect(errorIn((await read(sandbox, rounded, token)).text)).toMatchObject(missing);
		const both = await startReady();
		const page = await newPageToken(both, pageIds.studio);
		expect(errorIn((await read(both, pageIds.shop, page)).text)).toMatchObject(missing);
	});

	test('keeps its account to itself without instagram_basic', async () => {
		const {sandbox, token} = await withChoice({permissions: ['pages_show_list']});
		const fields = 'instagram_business_account';
		const {text} = await read(sandbox, pageIds.shop, token, {fields});
		expect(errorIn(text)).toMatchObject({
			message: '(#10) Application does not have permission for this action',
			code: 10,
		});
	});

	test.each(['nothing', 'instagram_business_account{nothing}', 'toString'])(
		'does not have the field %s',
		async fields => {
			const sandbox = await startReady();
			const token = await newShortUser(sandbox);
			const {text} = await read(sandbox, pageIds.shop, token, {fields});
			expect(errorIn(text)).toMatchObject({
				message: expect.stringContaining('(#100) Tried accessing nonexisting field'),
				code: 100,
			});
		},
	);

	test.each(['a{', 'a}', 'a{b', '{b}', 'a{b}}', 'a b!', 'a{'.repeat(10) + '}'.repeat(10)])(
		'does not read the fields %s',
		async fields => {
			const sandbox = await startReady();
			const token = await newShortUser(sandbox);
			const {text} = await read(sandbox, pageIds.shop, token, {fields});
			expect(errorIn(text).message).toContain('Syntax error');
		},
	);
});

describe('an Instagram account', () => {
	const id = '17841405793187219';

	test('tells id and user name to a user token and to the token of its Page', async () => {
		const sandbox = await startReady();
		const query = {fields: 'id,username'};
		const expected = `{"id": ${id}, "username": "shop_es"}`;

		for (const token of [await newShortUser(sandbox), await newPageToken(sandbox)]) {
			expect((await read(sandbox, id, token, query)).text).toBe(expected);
		}

		expect((await read(sandbox, id, await newShortUser(sandbox))).text).toBe(`{"id": ${id}}`);
	});

	test('is out of reach when it or its Page was not selected, and for the token of another Page', async () => {
		const missing = {code: 100, error_subcode: 33};

		for (const choice of [{accounts: ['north.light_studio']}, {pages: [pageIds.studio]}]) {
			const {sandbox, token} = await withChoice(choice);
			expect(errorIn((await read(sandbox, id, token)).text)).toMatchObject(missing);
		}

		const sandbox = await startReady();
		const other = await newPageToken(sandbox, pageIds.studio);
		expect(errorIn((await read(sandbox, id, other)).text)).toMatchObject(missing);
	});

	test('needs instagram_basic', async () => {
		const {sandbox, token} = await withChoice({permissions: ['pages_show_list']});
		expect(errorIn((await read(sandbox, id, token)).text).code).toBe(10);
	});
});

describe('a token', () => {
	test('of a Page outlives the user token it came from when that was long-lived, and only then', async () => {
		const sandbox = await startReady();
		const short = await newPageToken(sandbox, pageIds.shop, await newShortUser(sandbox));
		const long = await newPageToken(sandbox);
		sandbox.clock.advance('1h');
		expect(errorIn((await read(sandbox, pageIds.shop, short)).text)).toMatchObject({
			message: expect.stringMatching(
				/^Error validating access token: Session has expired on .+ P[DS]T\. The current time is .+\.$/,
			),
			code: 190,
			error_subcode: 463,
		});
		sandbox.clock.advance('700d');
		expect(await read(sandbox, pageIds.shop, long)).toMatchObject({status: 200});
	});

	test('of a Page ends with the role on the Page, and works again with it', async () => {
		const sandbox = await startReady();
		const user = await newLongUser(sandbox);
		const token = await newPageToken(sandbox, pageIds.shop, user);
		await control(sandbox, 'pages', {id: pageIds.shop, hasRole: false});
		expect(errorIn((await read(sandbox, pageIds.shop, token)).text)).toMatchObject({
			code: 190,
			error_subcode: 492,
		});
		expect(idsIn((await read(sandbox, 'me/accounts', user)).text)).toHaveLength(2);
		await control(sandbox, 'pages', {id: pageIds.shop, hasRole: true});
		expect(await read(sandbox, pageIds.shop, token)).toMatchObject({status: 200});
	});

	test('ends when the person removes the app, the Page tokens too', async () => {
		const sandbox = await startReady();
		const user = await newLongUser(sandbox);
		const page = await newPageToken(sandbox, pageIds.shop, user);
		await createPerson({origin: sandbox.url}).facebook.removeApp();

		for (const token of [user, page]) {
			expect(errorIn((await read(sandbox, 'me/accounts', token)).text)).toMatchObject({
				code: 190,
				error_subcode: 458,
			});
		}
	});

	test('of an app or of a Page has no list of Pages', async () => {
		const sandbox = await startReady();
		const {text} = await tokenCall(sandbox, {grant_type: 'client_credentials'});

		for (const token of [JSON.parse(text).access_token, await newPageToken(sandbox)]) {
			expect(errorIn((await read(sandbox, 'me/accounts', token)).text).code).toBe(2500);
		}
	});

	test.each([
		['of Instagram Login', 'IGAAmadeup', 190],
		['that was cut', 'EAAcut', 190],
		['of an app with another secret', '1|secret', 101],
	])('%s is refused', async (_, token, code) => {
		const sandbox = await startReady();
		expect(errorIn((await read(sandbox, 'me/accounts', token)).text).code).toBe(code);
	});

	test('must be there', async () => {
		const sandbox = await startReady();
		const {text} = await read(sandbox, 'me/accounts', undefined);
		expect(errorIn(text)).toMatchObject({code: 104});
	});

	test('may come with a proof of the app secret, which is then checked', async () => {
		const sandbox = await startReady();
		const token = await newShortUser(sandbox);
		const proof = createHmac('sha256', sandbox.app.facebookAppSecret).update(token).digest('hex');
		const proved = await read(sandbox, 'me/accounts', token, {appsecret_proof: proof});
		expect(proved.status).toBe(200);
		const wrong = await read(sandbox, 'me/accounts', token, {appsecret_proof: 'f'.repeat(64)});
		expect(errorIn(wrong.text).message).toContain('Invalid appsecret_proof');
	});
});
