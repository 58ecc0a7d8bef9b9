import {expect, test} from 'vitest';
import {runCli} from '../support/cli.ts';
import {startFacebookStage} from '../support/facebook-stage.ts';
import {tempFolder} from '../support/temp-folder.ts';

test('Facebook Login goes from the options to the token of a Page', async () => {
	const stage = await startFacebookStage();
	const run = await stage.setUp(['shop', '--page', stage.pages.shop]);
	const authorize = await run.line('authorize');
	expect(new URL(String(authorize['url'])).pathname).toMatch(/\/dialog\/oauth$/);
	await stage.allow(authorize);

	expect(await run.line('saved')).toMatchObject({
		profile: {
			name: 'shop',
			flow: 'facebook-login',
			account: {
				id: '17841405793187219',
				username: 'shop_es',
				page: {id: stage.pages.shop},
			},
			expiresAt: null,
			refreshableAt: null,
			state: 'fresh',
			daysLeft: null,
		},
	});
	expect(await run.ended).toMatchObject({code: 0});
	const {stdout} = await runCli(['token', '--sandbox', stage.sandbox.url], run);
	expect(stdout).toMatch(/^EAA\S+\n$/);
});

test('with several Pages and none named, the run ends with their list and stores nothing', async () => {
	const stage = await startFacebookStage();
	const run = await stage.setUp(['shop']);
	await stage.allow(await run.line('authorize'));
	const {code, stderr} = await run.ended;

	expect(code).toBe(2);
	expect(JSON.parse(stderr)).toMatchObject({error: {code: 'page-not-chosen'}});
	expect(stderr).toContain(stage.pages.shop);
	const list = await runCli(['profiles', 'list', '--json', '--sandbox', stage.sandbox.url], run);
	expect(JSON.parse(list.stdout)).toMatchObject({profiles: []});
});

test('a saved configuration takes the place of the permissions', async () => {
	const stage = await startFacebookStage();
	const run = await stage.setUp(['--config-id', stage.configId, '--page', stage.pages.shop]);
	const authorize = await run.line('authorize');
	const asked = new URL(String(authorize['url'])).searchParams;
	expect([asked.get('config_id'), asked.get('scope')]).toEqual([stage.configId, null]);
	await stage.allow(authorize);
	expect(await run.line('saved')).toMatchObject({profile: {flow: 'facebook-login'}});
});

test('a profile that is signed in again keeps its Page, unless it may change to another account', async () => {
	const stage = await startFacebookStage();
	const first = await stage.setUp(['shop', '--page', stage.pages.studio]);
	await stage.allow(await first.line('authorize'));
	await first.ended;
	const again = await stage.setUp(['shop', '--replace'], undefined, {folder: first.folder});
	await stage.allow(await again.line('authorize'));
	expect(await again.line('saved')).toMatchObject({
		profile: {account: {page: {id: stage.pages.studio}}},
	});
	await again.ended;
	const other = await stage.setUp(['shop', '--switch-account'], undefined, {folder: first.folder});
	await stage.allow(await other.line('authorize'), {pages: [stage.pages.shop]});
	expect(await other.line('saved')).toMatchObject({
		profile: {account: {page: {id: stage.pages.shop}}},
	});
});

test('refresh says that the token works, and that a new sign-in is needed once it does not', async () => {
	const stage = await startFacebookStage();
	const run = await stage.setUp(['shop', '--page', stage.pages.shop]);
	await stage.allow(await run.line('authorize'));
	await run.ended;
	const refresh = () => runCli(['refresh', 'shop', '--json', '--sandbox', stage.sandbox.url], run);
	const works = await refresh();
	expect(works.code).toBe(0);
	expect(JSON.parse(works.stdout)).toMatchObject({
		results: [{profile: 'shop', outcome: 'not-due', expiresAt: null, error: null}],
	});

	await stage.person.facebook.removeApp();
	const dead = await refresh();
	expect(dead.code).toBe(10);
	expect(JSON.parse(dead.stdout)).toMatchObject({
		results: [{outcome: 'sign-in-needed', error: {code: 'sign-in-needed'}}],
	});
});

test('a refusal in the dialog ends with exit code 7', async () => {
	const stage = await startFacebookStage();
	const run = await stage.setUp(['shop']);
	await stage.allow(await run.line('authorize'), {decision: 'deny'});
	expect(await run.ended).toMatchObject({code: 7});
});

test('no Page with an Instagram account leads to the step that links them', async () => {
	const stage = await startFacebookStage();
	const run = await stage.setUp(['shop']);
	await stage.allow(await run.line('authorize'), {pages: [stage.pages.unlinked]});
	const {code, stderr} = await run.ended;
	expect(code).toBe(6);
	expect(JSON.parse(stderr)).toMatchObject({
		error: {failure: 'fb-no-page', step: 'fb-page-link'},
	});
});

test('the pair of Instagram Login is recognised before the browser opens', async () => {
	const stage = await startFacebookStage();
	const run = await stage.setUp(['shop'], stage.instagramPair);
	expect(await run.line('preflight')).toMatchObject({result: 'refused'});
	const {code, stderr} = await run.ended;
	expect(code).toBe(6);
	expect(JSON.parse(stderr)).toMatchObject({error: {step: 'fb-app-id'}});
});

test.each([
	['--page', '10493857261947351'],
	['--config-id', '1234567890123451'],
])(
	'the option %s of this login is refused for another one, which would not hear it',
	async (...given) => {
		const folder = await tempFolder();
		const {code, stderr} = await runCli(['setup', 'shop', ...given, '--json'], {folder});
		expect(code).toBe(2);
		expect(JSON.parse(stderr)).toMatchObject({error: {code: 'usage'}});
		expect(stderr).toContain(`${given[0]}, --flow instagram-login`);
	},
);

test('a number that is no app id is told in the words of this login', async () => {
	const folder = await tempFolder();
	const args = ['setup', 'shop', '--flow', 'facebook-login', '--app-id', 'abc'];
	const {code, stderr} = await runCli(args, {folder});
	expect(code).toBe(2);
	expect(stderr).toMatch(/^error: App ID: /);
});
