import {mkdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {startStandIn} from '../../../src/commands/practice/stand-in.ts';
import {createPerson} from '../../../src/sandbox/person.ts';
import {tempFolder} from '../../support/temp-folder.ts';

/** Where the sandbox is kept, and how it is started there. */
async function placeOf() {
	const folder = path.join(await tempFolder(), 'config');
	const start = async () => {
		const sandbox = await startStandIn(folder);
		onTestFinished(() => sandbox.close());
		return sandbox;
	};
	return {folder: path.join(folder, 'sandbox'), config: folder, start};
}

test('an app of one practice is there in the next, and only this account can look', async () => {
	const {folder, start} = await placeOf();
	const first = await start();
	const app = await createPerson({origin: first.url}).createApp();
	await first.close();
	const second = await start();
	expect(await createPerson({origin: second.url}).createApp()).toBe(app);
	expect((await stat(folder)).mode & 0o777).toBe(0o700);
	expect((await stat(path.join(folder, 'practice.json'))).mode & 0o777).toBe(0o600);
});

test('a file that cannot be read is named, and left as it is', async () => {
	const {folder, start} = await placeOf();
	const file = path.join(folder, 'practice.json');
	await mkdir(folder, {recursive: true});
	await writeFile(file, '{"apps":');
	await expect(start()).rejects.toMatchObject({code: 'store-unreadable', details: {file}});
	expect(await readFile(file, 'utf8')).toBe('{"apps":');
});

test('a folder that cannot be made is named', async () => {
	const {folder, config, start} = await placeOf();
	await writeFile(config, '');
	await expect(start()).rejects.toMatchObject({
		code: 'store-unwritable',
		details: {file: folder, reason: 'ENOTDIR'},
	});
});

test('a state that cannot be kept at the end is named, too', async () => {
	const {folder, config} = await placeOf();
	const sandbox = await startStandIn(config);
	sandbox.clock.advance('1d');
	await rm(folder, {recursive: true});
	await expect(sandbox.close()).rejects.toMatchObject({
		code: 'store-unwritable',
		details: {file: path.join(folder, 'practice.json')},
	});
});
