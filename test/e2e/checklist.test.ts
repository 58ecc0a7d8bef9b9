import {access} from 'node:fs/promises';
import {describe, expect, test} from 'vitest';
import type {Store} from '../../src/core/ports.ts';
import type {Draft} from '../../src/core/profile.ts';
import type {Proofs} from '../../src/core/proofs.ts';
import {createStore} from '../../src/store/store.ts';
import {app, profile} from '../core/support.ts';
import {runCli} from '../support/cli.ts';
import {tempFolder} from '../support/temp-folder.ts';

const metaAppId = '1454120935783147';

/** The portal steps of Instagram Login, in the order in which they are done. */
const ids = [
	'professional-account',
	'developer-account',
	'create-app',
	'app-details',
	'use-case',
	'business-portfolio',
	'confirm-app',
	'open-api-setup',
	'permissions',
	'app-credentials',
	'tester-role',
	'tester-acceptance',
	'dashboard-token',
	'webhooks',
	'redirect-uri',
	'embed-url',
	'callback-urls',
	'sign-in',
	'verify-account',
	'app-settings',
	'publish',
	'app-review',
];

const hosts = ['help.instagram.com', 'www.instagram.com', 'developers.facebook.com'];

type Document = {
	readonly flow: string;
	readonly steps: readonly {
		readonly id: string;
		readonly url: string | null;
		readonly otherUrl: string | null;
		readonly optional: boolean;
		readonly first: readonly string[];
		readonly check: string;
		readonly state: string;
		readonly at: string | null;
		readonly today: readonly string[] | null;
	}[];
};

function storeIn(folder: string): Store {
	return createStore(folder, {
		owner: process.geteuid?.(),
		signal: new AbortController().signal,
		tightened: () => undefined,
	});
}

/** The steps that are not open, with their states. */
async function doneIn(folder: string, ...args: readonly string[]) {
	const {stdout} = await runCli(['checklist', '--json', ...args], {folder});
	const {flow, steps} = JSON.parse(stdout) as Document;
	const done = steps.filter(({state}) => state !== 'open');
	return {flow, done: done.map(({id, state, at}) => [id, state, at])};
}

async function checklist(...args: readonly string[]) {
	const run = await runCli(['checklist', ...args], {folder: await tempFolder()});
	expect(run).toMatchObject({code: 0, stderr: ''});
	return run.stdout;
}

async function documentOf(...args: readonly string[]): Promise<Document> {
	return JSON.parse(await checklist('--json', ...args)) as Document;
}

describe.each(['en', 'es'])('the checklist in "%s"', lang => {
	test.each([
		['text', 'txt'],
		['markdown', 'md'],
	])('as %s reads like this', async (format, extension) => {
		const text = await checklist('--format', format, '--lang', lang, '--meta-app-id', metaAppId);
		await expect(text).toMatchFileSnapshot(`golden/checklist-${lang}.${extension}`);
	});

	test('as JSON holds this', async () => {
		const document = await documentOf('--lang', lang, '--meta-app-id', metaAppId);
		const text = `${JSON.stringify(document, null, 2)}\n`;
		await expect(text).toMatchFileSnapshot(`golden/checklist-${lang}-json.txt`);
	});

	test.each(['facebook-login', 'basic-display'])('of %s as text reads like this', async flow => {
		const text = await checklist('--flow', flow, '--lang', lang, '--meta-app-id', metaAppId);
		await expect(text).toMatchFileSnapshot(`golden/checklist-${flow}-${lang}.txt`);
	});

	test.each([[[]], [['--meta-app-id', metaAppId]]])(
		'has every step in order and leaves nothing to be filled in, with %j',
		async args => {
			const [text, markdown, json] = await Promise.all(
				['text', 'markdown', 'json'].map(format =>
					checklist('--format', format, '--lang', lang, ...args),
				),
			);
			const found = (pattern: RegExp, form = '') => [...form.matchAll(pattern)].map(([, id]) => id);

			expect(found(/^ *\d+\. .+ \[([a-z-]+)\]/gm, text)).toEqual(ids);
			expect(found(/^- \[ \] \*\*\d+\. .+\*\* `([a-z-]+)`/gm, markdown)).toEqual(ids);
			expect(found(/"id":"([a-z-]+)"/g, json)).toEqual(ids);

			for (const form of [text, markdown]) {
				expect(form).not.toMatch(/[{}]|undefined|null/);
			}

			expect(json).not.toMatch(/\{\w+\}|undefined/);
		},
	);

	test('fits into 80 columns but for addresses', async () => {
		const lines = (await checklist('--lang', lang, '--meta-app-id', metaAppId)).split('\n');
		expect(lines.filter(line => line.length > 80 && !line.includes('https://'))).toEqual([]);
	});
});

describe('an address of the checklist', () => {
	test.each([[[]], [['--meta-app-id', metaAppId]]])(
		'is null or an https address of Meta, with %j',
		async args => {
			const {steps} = await documentOf(...args);
			const urls = steps.flatMap(({url, otherUrl}) => [url, otherUrl]).filter(url => url !== null);

			expect(urls.length).toBeGreaterThan(15);

			for (const url of urls) {
				expect(new URL(url).protocol).toBe('https:');
				expect(hosts).toContain(new URL(url).hostname);
			}
		},
	);

	test('is the list of apps without a Meta app id, told once', async () => {
		const {steps} = await documentOf();
		const roles = steps.find(({id}) => id === 'tester-role');
		const setup = steps.find(({id}) => id === 'open-api-setup');

		expect(roles?.url).toBe('https://developers.facebook.com/apps/');
		expect(setup).toMatchObject({url: 'https://developers.facebook.com/apps/', otherUrl: null});
	});

	test('is exact with the Meta app id of the stored app, as is the redirect URI', async () => {
		const folder = await tempFolder();
		const store = storeIn(folder);
		const redirectUri = 'https://localhost:8999/back';
		await store.apps.save({...app, metaAppId, redirectUris: [redirectUri]});
		const {stdout} = await runCli(['checklist', '--json'], {folder});

		expect(stdout).toContain(`https://developers.facebook.com/apps/${metaAppId}/roles/roles/`);
		expect(stdout).toContain(redirectUri);
		expect(stdout).not.toContain(app.appSecret.reveal());
	});

	test('leads to the sandbox when one is in use', async () => {
		const {steps} = await documentOf('--sandbox', 'http://127.0.0.1:8474');
		const register = steps.find(({id}) => id === 'developer-account');
		expect(register?.url).toBe('http://127.0.0.1:8474/docs/development/register');
	});
});

test('the invitation is accepted before the set-up is opened, and some steps are optional', async () => {
	const {flow, steps} = await documentOf();

	expect(flow).toBe('instagram-login');
	expect(steps.find(({id}) => id === 'open-api-setup')?.first).toEqual([
		'tester-role',
		'tester-acceptance',
	]);
	expect(steps.filter(({optional}) => optional).map(({id}) => id)).toEqual([
		'dashboard-token',
		'webhooks',
		'app-settings',
		'publish',
		'app-review',
	]);
});

describe('where a step stands', () => {
	const at = Date.UTC(2026, 10, 24, 10);
	const since = '2026-11-24T10:00:00.000Z';
	const proofs: Proofs = {
		'professional-account': {by: 'person', at},
		'app-id': {by: 'machine', at},
		'app-secret': {by: 'machine', at},
		'redirect-uri': {by: 'machine', at},
	};
	const done = [
		['professional-account', 'confirmed', since],
		['open-api-setup', 'confirmed', since],
		['app-credentials', 'proved', since],
		['redirect-uri', 'proved', since],
		['embed-url', 'confirmed', since],
		['callback-urls', 'confirmed', since],
	];

	test('is open while nothing is stored', async () => {
		const {steps} = await documentOf();
		expect(steps.map(({state, at: since, today}) => [state, since, today])).toEqual(
			ids.map(() => ['open', null, null]),
		);
	});

	test('is told by the set-up that is not finished', async () => {
		const folder = await tempFolder();
		const draft: Draft = {
			key: '_new',
			flow: 'instagram-login',
			step: 'tester-role',
			done: [],
			proofs,
			metaAppId,
			savedAt: at,
		};
		await storeIn(folder).drafts.save(draft);
		const {stdout} = await runCli(['checklist'], {folder});

		expect(await doneIn(folder)).toEqual({flow: 'instagram-login', done});
		expect(await doneIn(folder, '--flow', 'facebook-login')).toMatchObject({done: []});
		expect(stdout).toContain(`/apps/${metaAppId}/roles/roles/`);
		expect(stdout).toContain('State: you confirmed on 2026-11-24');
	});

	test('is told by the profile that is named, or the current one, of that flow', async () => {
		const folder = await tempFolder();
		const store = storeIn(folder);
		await store.profiles.save({...profile, proofs, revision: 0});
		await store.profiles.save({
			...profile,
			name: 'cafe',
			flow: 'facebook-login',
			appId: metaAppId,
			proofs: {'fb-page-link': {by: 'machine', at}},
			revision: 0,
		});
		const page = {flow: 'facebook-login', done: [['fb-page-link', 'proved', since]]};

		expect(await doneIn(folder, '--profile', 'shop')).toEqual({flow: 'instagram-login', done});
		expect(await doneIn(folder, '--profile', 'cafe')).toEqual(page);
		expect(await doneIn(folder, '--profile', 'cafe', '--flow', 'instagram-login')).toMatchObject({
			done: [],
		});
		expect(await doneIn(folder)).toMatchObject({done: []});

		await store.settings.change(settings => ({...settings, current: 'cafe'}));
		expect(await doneIn(folder)).toMatchObject({flow: 'instagram-login', done: []});
		expect(await doneIn(folder, '--flow', 'facebook-login')).toEqual(page);
	});
});

test('the steps of the old guides say what is done today', async () => {
	const {flow, steps} = await documentOf('--flow', 'basic-display');

	expect(flow).toBe('basic-display');
	expect(steps).toHaveLength(15);
	expect(Object.fromEntries(steps.map(({id, today}) => [id, today]))).toMatchObject({
		'guide-app-list': ['create-app'],
		'guide-purpose': ['use-case'],
		'guide-add-platform': [],
		'guide-oauth-settings': ['redirect-uri', 'callback-urls'],
		'guide-token': ['dashboard-token'],
	});
	expect(ids).toEqual(expect.arrayContaining(steps.flatMap(({today}) => today ?? [])));
});

test('the steps of the old guides open the page of today at Meta, and the old one in a sandbox', async () => {
	const old = '/apps/1454120935783147/instagram-basic-display/basic-display/';
	const pagesOf = async (...args: readonly string[]) => {
		const {steps} = await documentOf(
			'--flow',
			'basic-display',
			'--meta-app-id',
			metaAppId,
			...args,
		);
		return Object.fromEntries(steps.map(({id, url}) => [id, url]));
	};
	const atMeta = await pagesOf();

	expect(atMeta['guide-token']).toContain('selected_tab=API-Setup');
	expect(atMeta['guide-site-url']).toBeNull();
	expect(Object.values(atMeta).filter(url => url?.includes(old))).toEqual([]);
	expect(await pagesOf('--sandbox', 'http://127.0.0.1:8474')).toMatchObject({
		'guide-token': `http://127.0.0.1:8474${old}`,
	});
});

test.each([
	[['--format', 'pdf'], 2, 'not-one-of'],
	[['--flow', 'toString'], 2, 'not-one-of'],
	[['--format', 'markdown'], 2, 'usage'],
	[['--meta-app-id', '14x'], 2, 'invalid-value'],
	[['--profile', 'nobody'], 12, 'profile-not-found'],
	[['surplus'], 2, 'usage'],
])('%j with --json ends with %d and says why', async (args, code, error) => {
	const run = await runCli(['checklist', ...args, '--json'], {folder: await tempFolder()});

	expect(run).toMatchObject({code, stdout: ''});
	expect(JSON.parse(run.stderr)).toMatchObject({error: {code: error}});
});

test('nothing is written into the configuration folder', async () => {
	const folder = `${await tempFolder()}/none`;
	expect(await runCli(['checklist', '--config-dir', folder], {folder})).toMatchObject({code: 0});
	await expect(access(folder)).rejects.toMatchObject({code: 'ENOENT'});
});

test('the environment may name the profile, and that is said', async () => {
	const {code, stdout, stderr} = await runCli(['checklist'], {
		folder: await tempFolder(),
		env: {IG_WIZARD_PROFILE: 'nobody'},
	});

	expect({code, stdout}).toEqual({code: 12, stdout: ''});
	expect(stderr).toContain('IG_WIZARD_PROFILE decides: nobody');
});
