import {spawn} from 'node:child_process';
import {chmod, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {expect, test} from 'vitest';
import {metaSite, type Site, sandboxSite} from '../../src/core/site.ts';
import {createOpenBrowser} from '../../src/platform/browser.ts';
import {tempFolder} from '../support/temp-folder.ts';

const page =
	'https://www.instagram.com/oauth/authorize?client_id=1679873086902791&scope=a%2Cb&x=%20';

type Opener = {readonly program: string; readonly folder: string; calls(): Promise<string[][]>};

/** A program in place of the browser. It writes down its arguments, one list a call, before it does what `then` says. */
async function opener(then = '', names: readonly string[] = ['browser']): Promise<Opener> {
	const folder = await tempFolder();
	const record = path.join(folder, 'calls');
	const [program = ''] = names.map(name => path.join(folder, name));

	for (const name of names) {
		await writeFile(
			path.join(folder, name),
			`#!${process.execPath}
			const write = line =>
				require('node:fs').appendFileSync(${JSON.stringify(record)}, JSON.stringify(line) + '\\n');
			write(process.argv.slice(2));
			${then}`,
			{mode: 0o700},
		);
	}

	return {
		program,
		folder,
		async calls() {
			const lines = await readFile(record, 'utf8').catch(() => '');
			return lines
				.split('\n')
				.filter(Boolean)
				.map(line => JSON.parse(line));
		},
	};
}

function openWith(browser: string, site: Site = metaSite(), patience = 5000) {
	return createOpenBrowser({
		site,
		environment: name => (name === 'BROWSER' ? browser : undefined),
		platform: 'linux',
		patience,
	});
}

test.each([
	page,
	'https://www.facebook.com/v26.0/dialog/oauth?client_id=1454123876&config_id=17',
	'https://developers.facebook.com/apps/1454123876/use_cases/customize/API-Setup/?use_case_enum=INSTAGRAM_BUSINESS',
	'https://www.instagram.com/accounts/manage_access/',
	'https://help.instagram.com/502981923235522',
	'https://www.instagram.com/?q=$(calc)&r=`calc`&s=;calc|calc',
])('%s is opened as the one argument of the program', async url => {
	const {program, calls} = await opener();

	expect(await openWith(program)(url)).toBe('opened');
	expect(await calls()).toEqual([[new URL(url).href]]);
});

test.each([
	'',
	'--version',
	'javascript:alert(1)',
	'file:///etc/passwd',
	'data:text/html,x',
	'http://www.instagram.com/',
	'http://a"$(calc)"',
	'https://evil.example/',
	'https://www.instagram.com.evil.example/',
	'https://www.instagram.com@evil.example/',
	'https://user:secret@www.instagram.com/',
	'https://www.instagram.com:8443/',
	'https://api.instagram.com/oauth/access_token',
	'https://graph.facebook.com/v26.0/oauth/access_token',
	'http://127.0.0.1:8474/oauth/authorize',
])('%j is never opened', async url => {
	const {program, calls} = await opener();

	expect(await openWith(program)(url)).toBe('failed');
	expect(await calls()).toEqual([]);
});

test('line breaks in an address do not reach the program', async () => {
	const {program, calls} = await opener();

	expect(await openWith(program)('https://www.instagram.com/\r\n--flag')).toBe('opened');
	expect(await calls()).toEqual([['https://www.instagram.com/--flag']]);
});

test('the pages of a sandbox on this machine are opened, those of another one are not', async () => {
	const {program, calls} = await opener();
	const local = 'http://127.0.0.1:8474/oauth/authorize?client_id=1';

	expect(await openWith(program, sandboxSite('http://127.0.0.1:8474'))(local)).toBe('opened');
	expect(
		await openWith(program, sandboxSite('http://sandbox.example'))('http://sandbox.example/'),
	).toBe('failed');
	expect(await calls()).toEqual([[local]]);
});

test('BROWSER=none opens nothing', async () => {
	expect(await openWith('none')(page)).toBe('off');
});

test('a program that is missing has failed', async () => {
	expect(await openWith(path.join(await tempFolder(), 'missing'))(page)).toBe('failed');
});

test('a program that may not be run has failed', async () => {
	const {program} = await opener();
	await chmod(program, 0o600);

	expect(await openWith(program)(page)).toBe('failed');
});

test.each(['process.exitCode = 3', "process.kill(process.pid, 'SIGKILL')"])(
	'a program that ends with "%s" has failed',
	async end => {
		const {program} = await opener(end);

		expect(await openWith(program)(page)).toBe('failed');
	},
);

test('a program that does not end is not waited for', async () => {
	const {program, calls} = await opener(
		'write([String(process.pid)]); setInterval(() => undefined, 1000);',
	);

	expect(await openWith(program, metaSite(), 300)(page)).toBe('opened');
	await expect.poll(calls).toEqual([[page], [expect.stringMatching(/^\d+$/)]]);
	process.kill(Number((await calls())[1]));
});

test('a Linux machine without a desktop has no browser', async () => {
	const open = createOpenBrowser({
		site: metaSite(),
		environment: () => undefined,
		platform: 'linux',
	});

	expect(await open(page)).toBe('failed');
});

test('without BROWSER the opener of the desktop is used, and it inherits no secret', async () => {
	// The names by which Linux and macOS are asked for a browser.
	const {folder, calls} = await opener(
		"if (process.env.IG_WIZARD_APP_SECRET !== undefined) write(['the secret'])",
		['x-www-browser', 'open'],
	);
	const script = path.join(folder, 'main.ts');
	const source = (name: string): string =>
		JSON.stringify(new URL(`../../src/${name}`, import.meta.url).href);
	await writeFile(
		script,
		`import {metaSite} from ${source('core/site.ts')};
		import {createOpenBrowser} from ${source('platform/browser.ts')};
		import {createTerminal} from ${source('platform/terminal.ts')};
		const {environment} = createTerminal(process);
		const open = createOpenBrowser({site: metaSite(), environment, patience: 5000});
		console.log(environment('IG_WIZARD_APP_SECRET'), await open(${JSON.stringify(page)}));`,
	);
	const child = spawn(process.execPath, [script], {
		env: {
			PATH: `${folder}${path.delimiter}/usr/bin${path.delimiter}/bin`,
			DISPLAY: ':77',
			IG_WIZARD_APP_SECRET: 'secret',
		},
		stdio: ['ignore', 'pipe', 'inherit'],
	});

	expect(await text(child.stdout)).toBe('secret opened\n');
	expect(await calls()).toEqual([[page]]);
});
