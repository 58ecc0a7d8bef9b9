import {spawn} from 'node:child_process';
import {chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {describe, expect, test} from 'vitest';
import {createSaveFile} from '../../src/platform/save-file.ts';
import {tempFolder} from '../support/temp-folder.ts';

describe('a file that is saved', () => {
	test('is a new one for this account alone, and its path is told', async () => {
		const folder = await tempFolder();
		const file = await createSaveFile({folder: () => folder})('ig-wizard-shop.ics', 'ñ\r\n');

		expect(file).toBe(path.join(folder, 'ig-wizard-shop.ics'));
		expect(readFileSync(file, 'utf8')).toBe('ñ\r\n');
		expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	test('takes the place of none that is there', async () => {
		const folder = await tempFolder();
		const save = createSaveFile({folder: () => folder});
		const target = path.join(folder, 'target');
		writeFileSync(path.join(folder, 'my.brand.ics'), 'mine');
		symlinkSync(target, path.join(folder, 'my.brand-2.ics'));

		expect(await save('my.brand.ics', 'first')).toBe(path.join(folder, 'my.brand-3.ics'));
		expect(await save('my.brand.ics', 'second')).toBe(path.join(folder, 'my.brand-4.ics'));
		expect(readFileSync(path.join(folder, 'my.brand.ics'), 'utf8')).toBe('mine');
		expect(readdirSync(folder)).not.toContain('target');
	});

	test('gets a name of its own when several are saved at once', async () => {
		const folder = await tempFolder();
		const save = createSaveFile({folder: () => folder});
		const files = await Promise.all(['a', 'b', 'c', 'd'].map(content => save('x.ics', content)));

		expect(new Set(files).size).toBe(4);
		expect(files.map(file => readFileSync(file, 'utf8'))).toEqual(['a', 'b', 'c', 'd']);
	});

	test.each(['', '.', '..', '../x.ics', 'a/b.ics', 'a\\b.ics', '.profile', '-x', 'a\0b', 'c:x'])(
		'never has the name %j',
		async name => {
			const folder = await tempFolder();

			await expect(createSaveFile({folder: () => folder})(name, 'x')).rejects.toThrow(TypeError);
			expect(readdirSync(folder)).toEqual([]);
		},
	);
});

describe('a file that cannot be saved', () => {
	test('because the folder is gone is reported', async () => {
		const folder = path.join(await tempFolder(), 'gone');

		await expect(createSaveFile({folder: () => folder})('x.ics', 'x')).rejects.toMatchObject({
			code: 'output-failed',
			details: {reason: 'ENOENT'},
		});
	});

	test.runIf(process.geteuid?.() !== 0)('because the folder is closed is reported', async () => {
		const folder = await tempFolder();
		chmodSync(folder, 0o500);

		await expect(createSaveFile({folder: () => folder})('x.ics', 'x')).rejects.toMatchObject({
			code: 'output-failed',
			details: {reason: 'EACCES'},
		});
	});

	test('because there is no room leaves nothing half written', async () => {
		const folder = await tempFolder();
		const source = new URL('../../src/platform/save-file.ts', import.meta.url).href;
		const script = `
			const {createSaveFile} = await import(${JSON.stringify(source)});
			const save = createSaveFile({folder: () => ${JSON.stringify(folder)}});
			const error = await save('x.ics', 'x'.repeat(9000)).catch(error => error);
			process.stdout.write(error.code + ' ' + error.details.reason);`;
		// No file may grow beyond 4 KiB.
		const child = spawn(
			'bash',
			[
				'-c',
				'ulimit -f 4 && exec "$@"',
				'bash',
				process.execPath,
				'--input-type=module',
				'-e',
				script,
			],
			{stdio: ['ignore', 'pipe', 'inherit']},
		);

		expect(await text(child.stdout)).toBe('output-failed EFBIG');
		expect(readdirSync(folder)).toEqual([]);
	});
});
