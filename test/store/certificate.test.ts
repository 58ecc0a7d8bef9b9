import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {inspect} from 'node:util';
import {describe, expect, test} from 'vitest';
import type {KeptCertificate} from '../../src/core/ports.ts';
import {createMakeCertificate} from '../../src/platform/certificate.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {leftoversIn, modesIn, storeAt} from './fixtures.ts';

const now = Date.UTC(2026, 10, 24, 10);
const make = createMakeCertificate({clock: {wall: () => now}});

async function keptStore(options = {}) {
	const folder = await tempFolder();
	const store = storeAt(folder, {wall: () => now, ...options});
	const certificate = await make('localhost', 90);
	await store.certificate.save(certificate);
	return {folder, store, certificate, file: path.join(folder, 'tls', 'listener.json')};
}

describe("the listener's certificate", () => {
	test('is none before one was kept, and looking for it makes nothing', async () => {
		const folder = path.join(await tempFolder(), 'config');

		expect(await storeAt(folder).certificate.read()).toBeUndefined();
	});

	test('is read as it was saved, by another run too, and only this account can open it', async () => {
		const {folder, certificate} = await keptStore();
		const read = await storeAt(folder, {wall: () => now}).certificate.read();

		expect(read).toEqual(certificate);
		expect(read?.key.equals(certificate.key)).toBe(true);
		expect(modesIn(folder)).toMatchObject({tls: '700', 'tls/listener.json': '600'});
		expect(leftoversIn(folder)).toEqual([]);
	});

	test('gives way to the next one', async () => {
		const {store} = await keptStore();
		const next = await make('127.0.0.1', 90);
		await store.certificate.save(next);

		expect(await store.certificate.read()).toEqual(next);
	});

	test('is none from the moment at which it ends', async () => {
		const clock = {now};
		const {store, certificate} = await keptStore({wall: () => clock.now});

		clock.now = certificate.endsAt - 1;
		expect(await store.certificate.read()).toEqual(certificate);
		clock.now = certificate.endsAt;
		expect(await store.certificate.read()).toBeUndefined();
	});

	test('is none when its key is that of another one', async () => {
		const {store, certificate} = await keptStore();
		const {key} = await make('localhost', 90);
		await store.certificate.save({...certificate, key});

		expect(await store.certificate.read()).toBeUndefined();
	});

	test.each<[string, Partial<Record<keyof KeptCertificate, string>>]>([
		['certificate', {certificate: 'x'}],
		['key', {key: '-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----'}],
	])('is none when it is no %s', async (_, change) => {
		const {store, file} = await keptStore();
		writeFileSync(file, JSON.stringify({...JSON.parse(readFileSync(file, 'utf8')), ...change}));

		expect(await store.certificate.read()).toBeUndefined();
	});

	test('that cannot be read is as good as none, and is moved aside for the next one', async () => {
		const {store, certificate, file} = await keptStore();
		writeFileSync(file, '{"schemaVersion":1');

		expect(await store.certificate.read()).toBeUndefined();
		await store.certificate.save(certificate);
		expect(await store.certificate.read()).toEqual(certificate);
		expect(readFileSync(`${file}.unreadable-1`, 'utf8')).toBe('{"schemaVersion":1');
	});

	test('of a newer program is refused and left as it is', async () => {
		const {store, certificate, file} = await keptStore();
		const newer = '{"schemaVersion":2}';
		writeFileSync(file, newer);

		for (const attempt of [
			() => store.certificate.read(),
			() => store.certificate.save(certificate),
		]) {
			await expect(attempt()).rejects.toMatchObject({
				code: 'store-newer',
				details: {file, version: 2},
			});
		}

		expect(readFileSync(file, 'utf8')).toBe(newer);
	});

	test('in whose place there is something that is not ours is refused', async () => {
		const folder = await tempFolder();
		const file = path.join(folder, 'tls', 'listener.json');
		mkdirSync(path.dirname(file), {mode: 0o700});
		symlinkSync('/etc/hostname', file);
		const store = storeAt(folder);
		const certificate = await make('localhost', 90);

		for (const attempt of [
			() => store.certificate.read(),
			() => store.certificate.save(certificate),
		]) {
			const error = await attempt().catch((thrown: unknown) => thrown);

			expect(error).toMatchObject({code: 'store-foreign', details: {file, reason: 'symlink'}});
			expect(inspect(error, {showHidden: true, depth: 9})).not.toContain('PRIVATE KEY');
		}
	});

	test('that a killed run left half written is swept', async () => {
		const {folder, certificate} = await keptStore();
		const names = ['listener.json.next', 'listener.json.next.tmp-7640000000a1b2c3'];

		for (const name of names) {
			writeFileSync(path.join(folder, 'tls', name), certificate.key.reveal(), {mode: 0o600});
		}

		expect(await storeAt(folder, {wall: () => now}).certificate.read()).toEqual(certificate);
		expect(leftoversIn(folder)).toEqual([]);
	});
});
