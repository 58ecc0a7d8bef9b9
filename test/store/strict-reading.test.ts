import {execFileSync} from 'node:child_process';
import {linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {inspect} from 'node:util';
import {describe, expect, test} from 'vitest';
import {tempFolder} from '../support/temp-folder.ts';
import {canary, newProfile, storeAt} from './fixtures.ts';

const whole = {
	schemaVersion: 1,
	revision: 3,
	flow: 'instagram-login',
	appId: '1679873086902791',
	account: {id: '17841405793187219'},
	token: canary,
	scopes: [],
	issuedAt: '2026-11-24T10:00:00.000Z',
};
const text = JSON.stringify(whole);

/** What a file can hold, and the reason that is given for not reading it. */
const broken: readonly (readonly [string, string | Buffer, string])[] = [
	['nothing', '', 'not-json'],
	['blanks', ' \n\t ', 'not-json'],
	['the first half of a record', text.slice(0, text.length / 2), 'not-json'],
	['a record and half another', text + text.slice(0, 40), 'not-json'],
	['two records', `${text}\n${text}`, 'not-json'],
	['NULs', Buffer.alloc(300), 'not-json'],
	['conflict markers', `<<<<<<< HEAD\n${text}\n=======\n${text}\n>>>>>>> b\n`, 'not-json'],
	['a byte order mark', `\uFEFF${text}`, 'not-json'],
	[
		'bytes that are not UTF-8',
		Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from(',"x":"\xff"}', 'latin1')]),
		'not-utf8',
	],
	['a list', `[${text}]`, 'not-an-object'],
	['null', 'null', 'not-an-object'],
	['a number', '5', 'not-an-object'],
	['text', '"x"', 'not-an-object'],
	['no version', JSON.stringify({...whole, schemaVersion: undefined}), 'schemaVersion'],
	['a version in words', JSON.stringify({...whole, schemaVersion: '1'}), 'schemaVersion'],
	['version 0', JSON.stringify({...whole, schemaVersion: 0}), 'schemaVersion'],
	['a version that is no integer', JSON.stringify({...whole, schemaVersion: 1.5}), 'schemaVersion'],
	['version 1 without an app', JSON.stringify({...whole, appId: undefined}), 'appId'],
	['version 1 without a time', JSON.stringify({...whole, issuedAt: undefined}), 'issuedAt'],
	['an end that is none', JSON.stringify({...whole, schemaVersion: 2, endless: false}), 'endless'],
	[
		'a proof by nobody',
		JSON.stringify({
			...whole,
			schemaVersion: 2,
			proofs: {'app-id': {by: 'us', at: whole.issuedAt}},
		}),
		'proofs.app-id.by',
	],
	['no token', JSON.stringify({...whole, token: undefined}), 'token'],
	['an empty token', JSON.stringify({...whole, token: ''}), 'token'],
	['a key of somebody else', JSON.stringify({...whole, theme: 'dark'}), 'theme'],
	['a key named __proto__', `${text.slice(0, -1)},"__proto__":{"a":1}}`, '__proto__'],
	[
		'an id that was rounded',
		text.replace('"17841405793187219"', '1.7841405793187219e16'),
		'account.id',
	],
	['a flow that is none', JSON.stringify({...whole, flow: 'constructor'}), 'flow'],
	['a local time', JSON.stringify({...whole, issuedAt: '2026-11-24T10:00:00'}), 'issuedAt'],
	["another program's settings", '{"schemaVersion":1,"editor.fontSize":12}', 'revision'],
];

describe('a profile file that holds', () => {
	test.each(broken)('%s is refused, and left byte for byte', async (_, content, reason) => {
		const folder = await tempFolder();
		const file = path.join(folder, 'profiles', 'shop.json');
		mkdirSync(path.dirname(file));
		writeFileSync(file, content);
		const store = storeAt(folder);

		const error = await store.profiles.read('shop').catch((thrown: unknown) => thrown);

		expect(error).toMatchObject({code: 'store-unreadable', details: {file, reason}});
		expect(inspect(error, {showHidden: true})).not.toContain(canary);
		await expect(store.profiles.save(newProfile())).rejects.toMatchObject({
			code: 'store-unreadable',
		});
		expect(await store.profiles.list()).toEqual({
			profiles: [],
			unreadable: [{name: 'shop', file}],
		});
		expect(readFileSync(file)).toEqual(Buffer.from(content));
	});
});

test('a record of a newer version is refused with the version, and left byte for byte', async () => {
	const folder = await tempFolder();
	const newer = JSON.stringify({schemaVersion: 7, everything: 'different'});

	for (const kind of ['profiles/shop', 'apps/1679873086902791', 'drafts/shop', 'config']) {
		mkdirSync(path.dirname(path.join(folder, kind)), {recursive: true});
		writeFileSync(path.join(folder, `${kind}.json`), newer);
	}

	const store = storeAt(folder);
	const attempts = [
		() => store.profiles.read('shop'),
		() => store.profiles.save(newProfile()),
		() => store.apps.read('instagram-login', '1679873086902791'),
		() => store.settings.read(),
		() => store.settings.change(() => ({current: 'shop'})),
	];

	for (const attempt of attempts) {
		await expect(attempt()).rejects.toMatchObject({code: 'store-newer', details: {version: 7}});
	}

	for (const kind of ['profiles/shop', 'apps/1679873086902791', 'drafts/shop', 'config']) {
		expect(readFileSync(path.join(folder, `${kind}.json`), 'utf8')).toBe(newer);
	}
});

describe('what is in the place of a profile file but not ours', () => {
	test.each<[string, string, (file: string, other: string) => void]>([
		['a symbolic link', 'symlink', (file, other) => symlinkSync(other, file)],
		['a link to nothing', 'symlink', file => symlinkSync('/nonexistent/target', file)],
		['a second name of a file', 'hard-link', (file, other) => linkSync(other, file)],
		['a folder', 'not-a-file', file => mkdirSync(file)],
		['a named pipe', 'not-a-file', file => void execFileSync('mkfifo', [file])],
	])('%s is refused for reading, writing and removing', async (_, reason, plant) => {
		const folder = await tempFolder();
		const store = storeAt(folder);
		await store.profiles.save(newProfile({name: 'other'}));
		const other = path.join(folder, 'profiles', 'other.json');
		const before = readFileSync(other);
		const file = path.join(folder, 'profiles', 'shop.json');
		plant(file, other);

		for (const attempt of [
			() => store.profiles.read('shop'),
			() => store.profiles.save(newProfile()),
			() => store.profiles.remove('shop'),
		]) {
			await expect(attempt()).rejects.toMatchObject({
				code: 'store-foreign',
				details: {file, reason},
			});
		}

		expect((await store.profiles.list()).unreadable).toContainEqual({name: 'shop', file});
		expect(readFileSync(other)).toEqual(before);
	});

	test('files of another account are refused, the folder first', async () => {
		const folder = await tempFolder();
		await storeAt(folder).profiles.save(newProfile());
		const stranger = storeAt(folder, {owner: (process.geteuid?.() ?? 0) + 1});

		await expect(stranger.profiles.read('shop')).rejects.toMatchObject({
			code: 'store-foreign',
			details: {file: folder, reason: 'owner'},
		});
		await expect(stranger.probe()).rejects.toMatchObject({code: 'store-foreign'});
	});
});
