import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import {configFolder} from '../../src/store/folder.ts';
import {tempFolder} from '../support/temp-folder.ts';

const nothingSet = () => undefined;

describe('the configuration folder', () => {
	test('is the one of --config-dir, whatever the environment says', async () => {
		const folder = path.join(await tempFolder(), 'chosen');

		expect(await configFolder(() => '/elsewhere', folder)).toBe(folder);
		expect(existsSync(folder)).toBe(false);
	});

	test('starts at the working directory when --config-dir is relative', async () => {
		expect(await configFolder(nothingSet, 'here/it is')).toBe(path.resolve('here/it is'));
	});

	test('is the one of IG_WIZARD_CONFIG_DIR without an option', async () => {
		const folder = path.join(await tempFolder(), 'mit Leerzeichen\nund ñ');
		const environment = only('IG_WIZARD_CONFIG_DIR', folder);

		expect(await configFolder(environment)).toBe(folder);
	});

	test('is the usual one of the system otherwise, with nothing behind the name', async () => {
		const home = await tempFolder();
		stubConfigHome(home);
		const folder = await configFolder(only('XDG_CONFIG_HOME', home));

		expect(path.isAbsolute(folder)).toBe(true);
		expect(folder.split(path.sep)).toContain('ig-wizard');

		if (process.platform === 'linux') {
			expect(folder).toBe(path.join(home, 'ig-wizard'));
		}

		expect(existsSync(folder)).toBe(false);
	});

	test.each([
		['an empty option', nothingSet, '', '--config-dir'],
		['a NUL in the option', nothingSet, '/tmp/a\0b', '--config-dir'],
		[
			'a relative folder in the environment',
			only('IG_WIZARD_CONFIG_DIR', 'relative'),
			undefined,
			'IG_WIZARD_CONFIG_DIR',
		],
	])('refuses %s and names where it came from', async (_, environment, option, variable) => {
		await expect(configFolder(environment, option)).rejects.toMatchObject({
			code: 'config-dir-unusable',
			details: {variable},
		});
	});

	test('refuses what is a file, or lies below one', async () => {
		const file = path.join(await tempFolder(), 'file');
		await writeFile(file, '');

		for (const folder of [file, path.join(file, 'below')]) {
			await expect(configFolder(nothingSet, folder)).rejects.toMatchObject({
				details: {variable: '--config-dir'},
			});
			await expect(configFolder(only('IG_WIZARD_CONFIG_DIR', folder))).rejects.toMatchObject({
				details: {variable: 'IG_WIZARD_CONFIG_DIR'},
			});
		}
	});

	test.runIf(process.platform === 'linux')(
		'refuses an XDG_CONFIG_HOME that is relative or a file',
		async () => {
			const file = path.join(await tempFolder(), 'file');
			await writeFile(file, '');

			for (const value of ['relative', file]) {
				stubConfigHome(value);
				await expect(configFolder(only('XDG_CONFIG_HOME', value))).rejects.toMatchObject({
					code: 'config-dir-unusable',
					details: {variable: 'XDG_CONFIG_HOME'},
				});
			}
		},
	);
});

function only(name: string, value: string): (asked: string) => string | undefined {
	return asked => (asked === name ? value : undefined);
}

/** conf's rule for the usual place reads the real environment. */
function stubConfigHome(value: string): void {
	vi.stubEnv('XDG_CONFIG_HOME', value);
	onTestFinished(() => {
		vi.unstubAllEnvs();
	});
}
