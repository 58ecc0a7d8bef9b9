import {chmod, readdir, readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {newState} from '../../../src/sandbox/ledger/accounts.ts';
import {fileKeeper, loadState} from '../../../src/sandbox/ledger/file.ts';
import {stateText} from '../../../src/sandbox/ledger/state-text.ts';
import {startSandbox} from '../../../src/sandbox/server.ts';
import {tempFolder} from '../../support/temp-folder.ts';
import {
	facebookExchange,
	newFacebookCode,
	newLongUser,
	newPageToken,
	pageIds,
	read,
} from '../facebook/helpers.ts';
import {
	control,
	exchange,
	get,
	me,
	newCode,
	newLong,
	post,
	refresh,
	startReady,
} from '../helpers.ts';

test('app, token, session and clock are kept over a restart', async () => {
	const data = path.join(await tempFolder(), 'sandbox.json');
	const before = await startReady({data});
	const token = await newLong(before);
	const code = await newCode(before);
	const login = await post(`${before.url}/accounts/login/`, {username: 'ana.crea.cosas'});
	const session = login.headers.get('set-cookie')?.split(';')[0]?.split('=')[1];
	before.clock.advance('25h');
	await before.close();

	const after = await startReady({data});
	expect(after.app).toEqual(before.app);
	expect(Math.abs(after.clock.now() - before.clock.now())).toBeLessThan(60_000);
	expect((await me(after, token)).text).toContain('"user_id": 17841405793187219');
	expect(await refresh(after, token)).toMatchObject({status: 200});
	expect((await exchange(after, {code})).text).toContain('Matching code was not found');
	const cookie = `sandbox_session_${new URL(after.url).port}=${session}`;
	expect((await get(`${after.url}/accounts/manage_access/`, {cookie})).text).toContain(
		'ana.crea.cosas',
	);
});

test('a code that was spent stays spent over a restart', async () => {
	const data = path.join(await tempFolder(), 'sandbox.json');
	const before = await startReady({data});
	const code = await newCode(before);
	await exchange(before, {code});
	await before.close();
	const after = await startReady({data});
	expect((await exchange(after, {code})).text).toContain('has been used');
});

test('what was answered is on the disk already', async () => {
	const data = path.join(await tempFolder(), 'sandbox.json');
	const sandbox = await startReady({data});
	const tokens = await Promise.all(Array.from({length: 10}, () => newLong(sandbox)));
	const text = await readFile(data, 'utf8');

	for (const token of tokens) {
		expect(text).toContain(token);
	}
});

test('the file is for its owner only, whatever it was before, and nothing else is left beside it', async () => {
	const folder = await tempFolder();
	const data = path.join(folder, 'sandbox.json');
	await writeFile(data, stateText(newState()));
	await chmod(data, 0o644);
	const sandbox = await startReady({data});
	await newLong(sandbox);
	expect((await stat(data)).mode & 0o777).toBe(0o600);
	expect(await readdir(folder)).toEqual(['sandbox.json']);
});

test('a state that was written is read again with the same digits', async () => {
	const file = path.join(await tempFolder(), 'sandbox.json');
	const state = newState();
	await fileKeeper(file).save(state);
	expect(await readFile(file, 'utf8')).toContain('"27640875392278831"');
	expect(await loadState(file)).toEqual(state);
});

test('a file from before Facebook Login and Basic Display is read, and gets what they begin with', async () => {
	const data = path.join(await tempFolder(), 'sandbox.json');
	const before = await startReady({data});
	const token = await newLong(before);
	await before.close();
	const {facebookPages, facebookCodes, facebookTokens, ...old} = JSON.parse(
		await readFile(data, 'utf8'),
	);
	const apps = old.apps
		.filter((app: {useCase: string}) => app.useCase === 'instagram')
		.map(({facebook, siteUrl, hasProduct, displayName, ...app}: Record<string, unknown>) => app);
	await writeFile(data, JSON.stringify({...old, apps}));

	const after = await startReady({data});
	expect(after.app).toMatchObject({appId: before.app.appId, appSecret: before.app.appSecret});
	expect((await me(after, token)).text).toContain('"user_id": 17841405793187219');
	const user = await newLongUser(after);
	expect((await read(after, 'me/accounts', user)).text).toContain('La Tienda de Inés');
});

test('what Facebook gave is kept over a restart', async () => {
	const data = path.join(await tempFolder(), 'sandbox.json');
	const before = await startReady({data});
	const user = await newLongUser(before);
	const page = await newPageToken(before, pageIds.shop, user);
	const code = await newFacebookCode(before);
	await control(before, 'pages', {id: pageIds.studio, instagram: ''});
	await before.close();

	const after = await startReady({data});
	expect(after.app).toEqual(before.app);
	expect(await newPageToken(after, pageIds.shop, user)).toBe(page);
	expect((await facebookExchange(after, {code})).status).toBe(200);
	const fields = 'instagram_business_account';
	expect((await read(after, pageIds.studio, user, {fields})).text).not.toContain(fields);
});

test('a start that finds the port in use leaves the file alone', async () => {
	const data = path.join(await tempFolder(), 'sandbox.json');
	const first = await startReady({data});
	const port = Number(new URL(first.url).port);
	const before = await readFile(data, 'utf8');
	const second = startSandbox({port, data, ready: true, redirectUris: ['https://b.example/']});
	await expect(second).rejects.toMatchObject({code: 'EADDRINUSE'});
	expect(await readFile(data, 'utf8')).toBe(before);
});

describe('a file that cannot be used', () => {
	test.each([
		['empty', ''],
		['cut', stateText(newState()).slice(0, -20)],
		['a list', '[]'],
		['of another version', stateText(newState()).replace('"version": 1', '"version": 2')],
		['without accounts', stateText(newState()).replace('"accounts"', '"accountz"')],
		['with an account that lacks its id', stateText(newState()).replace('"id"', '"ie"')],
		['with a Page that lacks its role', stateText(newState()).replace('"hasRole"', '"role"')],
		[
			'with Pages that are no list',
			stateText(newState()).replace(/"facebookPages": \[[^\]]*\]/, '"facebookPages": {}'),
		],
	])('stops the start and stays as it is: %s', async (_, text) => {
		const data = path.join(await tempFolder(), 'sandbox.json');
		await writeFile(data, text);
		await expect(startSandbox({port: 0, data})).rejects.toMatchObject({
			reason: 'data-unreadable',
			value: data,
		});
		expect(await readFile(data, 'utf8')).toBe(text);
	});

	test('stops the start: a folder', async () => {
		const data = await tempFolder();
		await expect(startSandbox({port: 0, data})).rejects.toMatchObject({reason: 'data-unreadable'});
	});

	test('stops the start: in a folder that does not exist', async () => {
		const data = path.join(await tempFolder(), 'missing', 'sandbox.json');
		await expect(startSandbox({port: 0, data})).rejects.toMatchObject({reason: 'data-unwritable'});
	});
});
