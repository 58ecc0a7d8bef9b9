import {expect, it} from 'vitest';
import {Secret} from '../../src/core/secret.ts';
import {createStore} from '../../src/store/store.ts';
import {refreshProfile} from '../../src/wizard/refresh.ts';
import {createWorld, startOfTests} from '../support/deps.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {facebookDraft, importDraft, pages, token} from './fixtures.ts';
import {answerAll, bodies, callbackOf, expectNothingOpen, reach, start} from './run.ts';

async function createWorldOnDisk() {
	const world = createWorld();
	const store = createStore(await tempFolder(), {owner: process.geteuid?.()});
	return {...world, deps: {...world.deps, store}};
}

const refused = {
	status: 400,
	body: '{"error":{"message":"Invalid OAuth access token","type":"OAuthException","code":190}}',
};

it('a token of the dashboard is asked about once, stored without an app, and renewed later', async () => {
	const world = await createWorldOnDisk();
	const {store} = world.deps;
	answerAll(world, 'account');
	const {wizard, seen} = start({type: 'setup', method: 'import'}, {world});
	await reach(wizard, 'step');
	wizard.send({type: 'answer', value: token});
	await reach(wizard, 'naming');
	wizard.send({type: 'confirm'});
	await reach(wizard, 'saved');
	wizard.send({type: 'confirm'});
	expect(await wizard.ended).toMatchObject({
		type: 'saved',
		profile: {name: 'shop_es', state: 'unknown', appId: undefined},
	});
	expect(seen).toEqual(['starting', 'step', 'exchanging', 'naming', 'saving', 'saved', 'ended']);
	expect(await store.apps.list()).toEqual([]);
	expect(await store.drafts.list()).toEqual([]);
	const stored = await store.profiles.read('shop_es');
	expect(stored).toMatchObject({token, proofs: {'dashboard-token': {by: 'machine'}}});
	expect(stored).not.toHaveProperty('issuedAt', expect.any(Number));

	answerAll(world, 'refresh');
	await refreshProfile(world.deps, 'shop_es');
	expect(await store.profiles.read('shop_es')).toMatchObject({
		token: new Secret('IGAArenewed0token00000000000000a'),
		issuedAt: startOfTests,
		proofs: stored?.proofs,
	});
	expectNothingOpen(world);
});

it('a token that Meta refuses is stored nowhere, and the next one is taken', async () => {
	const world = await createWorldOnDisk();
	const {store} = world.deps;
	world.network.answer('account', refused);
	const {wizard} = start({type: 'setup', method: 'import'}, {world});
	await reach(wizard, 'step');
	wizard.send({type: 'answer', value: new Secret('IGAAdead0token00000000000000000')});
	expect(await reach(wizard, 'failed')).toMatchObject({
		cure: 'dashboard-token',
		error: {code: 'provider-refused'},
	});
	wizard.send({type: 'confirm'});
	await reach(wizard, 'step');
	world.network.answer('account', bodies.account);
	wizard.send({type: 'answer', value: token});
	await reach(wizard, 'naming');
	wizard.send({type: 'interrupt'});
	await wizard.ended;
	expect(await store.profiles.list()).toEqual({profiles: [], unreadable: []});
	expect(await store.drafts.list()).toMatchObject([{method: 'import', granted: {grant: {token}}}]);

	const later = start({type: 'setup', method: 'import'}, {world});
	await reach(later.wizard, 'naming');
	later.wizard.send({type: 'interrupt'});
	await later.wizard.ended;
	expectNothingOpen(world);
});

it('a run without questions stores a token and ends with what Meta refuses', async () => {
	const world = await createWorldOnDisk();
	answerAll(world, 'account');
	const draft = importDraft({key: 'shop', name: 'shop', granted: {grant: {token}}});
	const {wizard} = start({type: 'import', draft}, {world});
	await reach(wizard, 'naming');
	wizard.send({type: 'answer', value: 'shop'});
	await reach(wizard, 'saved');
	wizard.send({type: 'confirm'});
	expect(await wizard.ended).toMatchObject({type: 'saved', profile: {name: 'shop'}});

	world.network.answer('account', refused);
	const second = start({type: 'import', draft}, {world});
	await reach(second.wizard, 'failed');
	second.wizard.send({type: 'quit'});
	expect(await second.wizard.ended).toMatchObject({
		type: 'failed',
		error: {code: 'provider-refused'},
	});
});

it('a sign-in with Facebook stores the Page that is picked, with what was proved', async () => {
	const world = await createWorldOnDisk();
	const [, cafe = pages[0]] = pages;
	const {'facebook-login': facebook} = world.deps.flows;
	// Which requests tell the Pages is the flow's affair; here it is enough that it finds two.
	const flows = {
		...world.deps.flows,
		'facebook-login': {
			...facebook,
			exchange: world.deps.flows['instagram-login'].exchange,
			identify: (...given: Parameters<typeof facebook.identify>) => ({
				request: world.deps.flows['instagram-login'].identify(...given).request,
				read: () => pages,
			}),
		},
	};
	answerAll(world, 'exchange', 'long-lived', 'account');
	const {wizard} = start(
		{type: 'sign-in', draft: facebookDraft()},
		{world: {...world, deps: {...world.deps, flows}}},
	);
	await reach(wizard, 'waiting');
	world.listener.callback(callbackOf(1));
	await reach(wizard, 'picking');
	wizard.send({type: 'pick', pageId: cafe?.account.pageId ?? ''});
	await reach(wizard, 'naming');
	wizard.send({type: 'confirm'});
	await reach(wizard, 'saved');
	wizard.send({type: 'confirm'});
	await wizard.ended;
	expect(await world.deps.store.profiles.read('cafe_es')).toMatchObject({
		flow: 'facebook-login',
		token: cafe?.grant.token,
		endless: true,
		account: {pageId: cafe?.account.pageId, pageName: 'Cafe'},
		proofs: {'fb-app-id': {by: 'machine'}, 'fb-page-link': {by: 'machine'}},
	});
	expectNothingOpen(world);
});
