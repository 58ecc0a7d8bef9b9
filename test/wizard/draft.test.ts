import {describe, expect, it} from 'vitest';
import type {Draft} from '../../src/core/profile.ts';
import {appOf, prepareDraft} from '../../src/wizard/draft.ts';
import type {Effect} from '../../src/wizard/model.ts';
import {createWorld, startOfTests} from '../support/deps.ts';
import type {Stored} from '../support/memory-store.ts';
import {
	app,
	appId,
	appSecret,
	fullDraft,
	grant,
	granted,
	importDraft,
	metaAppId,
	newDraft,
	pages,
	profile,
	proofsBy,
	scopes,
	stepIds,
	suggested,
} from './fixtures.ts';

async function prepare(
	stored: Stored,
	ask: Partial<Omit<Extract<Effect, {readonly type: 'prepare-draft'}>, 'type'>> = {},
): Promise<Draft> {
	const {deps} = createWorld({stored});
	const event = await prepareDraft(deps, {
		type: 'prepare-draft',
		flow: 'instagram-login',
		...ask,
	});

	if (event.type !== 'draft-ready') {
		throw new Error(`The answer was ${event.type}.`);
	}

	return event.draft;
}

const otherUri = 'https://localhost:9000/callback';
const known = {metaAppId, appId, appSecret, redirectUri: suggested};

describe('a first set-up', () => {
	it('begins with the first step and knows nothing', async () => {
		expect(await prepare({})).toEqual(newDraft());
		expect(await prepare({}, {name: 'shop'})).toEqual(newDraft({key: 'shop', name: 'shop'}));
	});
});

describe('a further account', () => {
	const appSteps = ['developer-account', 'create-app', 'app-id', 'app-secret', 'redirect-uri'];

	it('uses the app of the current profile', async () => {
		const other = {...app, appId: '99060262793809'};
		const stored = {profiles: [profile()], apps: [other, app], settings: {current: 'shop'}};
		expect(await prepare(stored)).toEqual(newDraft({...known, scopes, done: appSteps}));
	});

	it('uses the app that is stored when no profile is current, or when that one cannot be read', async () => {
		expect(await prepare({apps: [app]})).toEqual(newDraft({...known, done: appSteps}));
		const stored = {apps: [app], settings: {current: 'gone'}};
		expect(await prepare(stored)).toEqual(newDraft({...known, done: appSteps}));
	});

	it('takes the newest redirect URI, and asks for it when there is none', async () => {
		const two = {...app, redirectUris: [suggested, 'https://localhost:9000/callback']};
		expect(await prepare({apps: [two]})).toMatchObject({
			redirectUri: 'https://localhost:9000/callback',
		});
		expect((await prepare({apps: [{...app, redirectUris: []}]})).done).not.toContain(
			'redirect-uri',
		);
	});
});

describe('a new sign-in of a profile', () => {
	it('has every answer and stands at the sign-in', async () => {
		const stored = {profiles: [profile()], apps: [app]};
		expect(await prepare(stored, {name: 'shop', again: true})).toEqual(
			fullDraft({key: 'shop', name: 'shop', again: true}),
		);
		expect(await prepare(stored, {name: 'shop'})).toEqual(fullDraft({key: 'shop', name: 'shop'}));
	});

	it('asks for secret and redirect URI alone when the app is not stored any more', async () => {
		const draft = await prepare({profiles: [profile()]}, {name: 'shop', again: true});
		expect(draft).toMatchObject({appId, scopes, step: 'app-secret'});
		expect(draft.appSecret).toBeUndefined();
		expect(stepIds.filter(id => !draft.done.includes(id))).toEqual([
			'app-secret',
			'redirect-uri',
			'sign-in',
		]);
	});

	it('goes on with an unfinished one of that name', async () => {
		const unfinished = fullDraft({key: 'shop', name: 'shop', again: true, step: 'app-secret'});
		const stored = {profiles: [profile()], apps: [app], drafts: [unfinished]};
		expect(await prepare(stored, {name: 'shop', again: true})).toEqual(unfinished);
	});

	it('fails when the profile cannot be read', async () => {
		const {deps, store} = createWorld();
		store.unreadable.push({name: 'shop', file: 'shop.json'});
		await expect(
			prepareDraft(deps, {type: 'prepare-draft', flow: 'instagram-login', name: 'shop'}),
		).rejects.toMatchObject({code: 'store-unreadable'});
	});
});

describe('a flow', () => {
	it('begins with its own first step', async () => {
		expect(await prepare({}, {flow: 'facebook-login'})).toMatchObject({
			flow: 'facebook-login',
			step: 'professional-account',
		});
		expect(await prepare({}, {flow: 'basic-display'})).toMatchObject({step: 'bd-create-app'});
	});

	it('takes nothing over from an app or a profile of another one', async () => {
		const stored = {profiles: [profile()], apps: [app], settings: {current: 'shop'}};
		const draft = await prepare(stored, {flow: 'facebook-login', name: 'shop'});
		expect(draft).toMatchObject({name: 'shop', done: [], step: 'professional-account'});
		expect([draft.appId, draft.scopes]).toEqual([undefined, undefined]);
	});

	it('leaves an unfinished set-up of another one alone', async () => {
		const unfinished = fullDraft({key: 'shop', name: 'shop'});
		const draft = await prepare({drafts: [unfinished]}, {flow: 'facebook-login', name: 'shop'});
		expect(draft).toMatchObject({key: 'shop-2', flow: 'facebook-login'});
	});

	it('is signed in to again with the Page and the configuration that the profile was made with', async () => {
		const [page] = pages;
		const flow = 'facebook-login';
		const configId = '27640875392278837';
		const stored = {
			profiles: [profile({flow, account: page?.account ?? {}})],
			apps: [{...app, flow, configId} as const],
		};
		const draft = await prepare(stored, {flow, name: 'shop', again: true});
		expect(draft).toMatchObject({pageId: page?.account.pageId, configId, step: 'sign-in'});
		expect((await prepare(stored, {flow})).pageId).toBeUndefined();
	});
});

describe('a token of the dashboard', () => {
	it('is asked for at once, whatever is open before it', async () => {
		const draft = await prepare({}, {method: 'import'});
		expect(draft).toEqual(importDraft());
	});

	it('uses of a stored app the links alone', async () => {
		const draft = await prepare({apps: [app]}, {method: 'import', name: 'cafe'});
		expect(draft).toEqual(
			importDraft({
				key: 'cafe',
				name: 'cafe',
				metaAppId,
				done: ['developer-account', 'create-app'],
			}),
		);
	});

	it('takes up an unfinished one of that name, and no sign-in', async () => {
		const signingIn = newDraft({key: 'shop', name: 'shop'});
		const unfinished = importDraft({key: 'shop-2', name: 'shop', step: 'tester-role'});
		const drafts = [signingIn, unfinished];
		expect(await prepare({drafts}, {method: 'import', name: 'shop'})).toEqual(unfinished);
		expect(await prepare({drafts}, {name: 'shop'})).toEqual(signingIn);
	});

	it('needs an app once its profile is to be signed in to', async () => {
		const imported = profile({
			appId: undefined,
			issuedAt: undefined,
			expiresAt: undefined,
			proofs: proofsBy('machine', 'professional-account', 'tester-role'),
		});
		const draft = await prepare({profiles: [imported]}, {name: 'shop', again: true});
		expect(draft).toMatchObject({
			again: true,
			step: 'create-app',
			done: ['professional-account', 'developer-account', 'permissions'],
			proofs: proofsBy('machine', 'professional-account'),
		});
		const untold = {...imported, scopes: []};
		expect(await prepare({profiles: [untold]}, {name: 'shop', again: true})).toMatchObject({
			scopes: undefined,
			done: ['professional-account', 'developer-account'],
		});
		const known = await prepare({profiles: [imported], apps: [app]}, {name: 'shop', again: true});
		expect(known).toMatchObject({appId, appSecret, step: 'tester-role'});
	});
});

describe('what was proved', () => {
	const all = proofsBy('machine', ...stepIds);
	const ofApp = ['developer-account', 'create-app', 'app-id', 'app-secret', 'redirect-uri'];

	it('of a profile is known when it is signed in to again, but for the sign-in', async () => {
		const stored = {profiles: [profile({proofs: all})], apps: [app]};
		expect((await prepare(stored, {name: 'shop', again: true})).proofs).toEqual(
			proofsBy('machine', ...stepIds.slice(0, -1)),
		);
	});

	it('of an app is known for a further account, and nothing of the other account', async () => {
		const stored = {profiles: [profile({proofs: all})], apps: [app]};
		expect((await prepare(stored)).proofs).toEqual(proofsBy('machine', ...ofApp));
		const cafe = profile({name: 'cafe', appId: undefined, proofs: undefined});
		const both = {...stored, profiles: [...stored.profiles, cafe]};
		expect((await prepare(both, {name: 'cafe', again: true})).proofs).toEqual(
			proofsBy('machine', ...ofApp),
		);
	});

	it('of an app is not known for another app that is given', async () => {
		const given = {appId: '1679873086902799'};
		const unfinished = fullDraft({key: 'shop', name: 'shop', proofs: all});
		const {proofs} = await prepare({drafts: [unfinished], apps: [app]}, {name: 'shop', given});
		expect(proofs).toEqual({
			...proofsBy('machine', 'professional-account', 'developer-account', 'permissions'),
			...proofsBy('person', 'app-id'),
		});
	});
});

describe('answers of the command line', () => {
	it('are not asked for, and the first open step is next', async () => {
		const given = {appId: '1679873086902799', scopes};
		const draft = await prepare({}, {given});
		expect(draft).toMatchObject({...given, done: ['app-id', 'permissions']});
		expect(draft.step).toBe('professional-account');
	});

	it('replace those of an unfinished set-up and move on from a step that they answer', async () => {
		const unfinished = fullDraft({
			key: 'shop',
			name: 'shop',
			step: 'app-id',
			done: ['professional-account', 'developer-account', 'create-app'],
		});
		const draft = await prepare(
			{drafts: [unfinished]},
			{name: 'shop', given: {appId: '1679873086902799'}},
		);
		expect(draft).toMatchObject({appId: '1679873086902799', step: 'create-app'});
	});

	describe('with the id of another app', () => {
		const given = {appId: '1679873086902799'};
		const other = {...app, ...given, metaAppId: undefined, redirectUris: [otherUri]};
		const unfinished = fullDraft({key: 'shop', name: 'shop', granted});

		it('take nothing over from the unfinished set-up of the first', async () => {
			const draft = await prepare({drafts: [unfinished], apps: [app]}, {name: 'shop', given});
			expect(draft).toMatchObject({...given, scopes, step: 'create-app'});
			expect(draft).toMatchObject({
				metaAppId: undefined,
				appSecret: undefined,
				redirectUri: undefined,
				granted: undefined,
			});
			expect(draft.done).toEqual([
				'professional-account',
				'developer-account',
				'permissions',
				'app-id',
			]);
		});

		it('use what is stored for that app', async () => {
			const draft = await prepare(
				{drafts: [unfinished], apps: [app, other]},
				{name: 'shop', given},
			);
			expect(draft).toMatchObject({
				...given,
				appSecret,
				redirectUri: otherUri,
				step: 'tester-role',
			});
			expect(draft.metaAppId).toBeUndefined();
			expect(draft.granted).toBeUndefined();
		});

		it('begin a new set-up without the secret of the first', async () => {
			const stored = {profiles: [profile()], apps: [app], settings: {current: 'shop'}};
			const draft = await prepare(stored, {given});
			expect(draft).toMatchObject({
				...given,
				scopes,
				done: ['app-id'],
				step: 'professional-account',
			});
			expect(draft.appSecret).toBeUndefined();
			expect(draft.redirectUri).toBeUndefined();
			expect(draft.metaAppId).toBeUndefined();
		});

		it('replace the id of a profile that signs in again', async () => {
			const stored = {profiles: [profile()], apps: [app, other]};
			const draft = await prepare(stored, {name: 'shop', given});
			expect(draft).toMatchObject({...given, redirectUri: otherUri, name: 'shop'});
			expect(draft.done).not.toContain('tester-role');
		});
	});

	it('leave the set-up that is handed over as it is when they say the same', async () => {
		const unfinished = fullDraft({granted});
		expect(await prepare({}, {draft: unfinished, given: {appId}})).toMatchObject(unfinished);
	});
});

describe('a token that waited in a draft', () => {
	it('is taken up while it lives, and dropped when it has ended', async () => {
		const unfinished = fullDraft({key: 'shop', name: 'shop', granted});
		const ended = {...granted, grant: {...grant, expiresAt: startOfTests}};
		const stored = (draft: Draft) => ({profiles: [profile()], drafts: [draft]});
		expect(await prepare(stored(unfinished), {name: 'shop'})).toEqual(unfinished);
		expect(await prepare(stored({...unfinished, granted: ended}), {name: 'shop'})).toEqual(
			fullDraft({key: 'shop', name: 'shop'}),
		);
	});
});

describe('the key of a draft', () => {
	const unnamed = newDraft();
	const second = newDraft({key: 'new-2'});

	it.each([
		[[], undefined, '_new'],
		[[unnamed], undefined, 'new-2'],
		[[unnamed, second], undefined, 'new-3'],
		[[unnamed, second], 'cafe', 'cafe'],
		[[unnamed, second], 'new-2', 'new-2-2'],
	] as const)('is never that of another unfinished set-up: %j, %j', async (drafts, name, key) => {
		expect(await prepare({drafts}, name === undefined ? {} : {name})).toMatchObject({key});
	});
});

it('never takes the key of a draft that cannot be read', async () => {
	const {deps, store} = createWorld();
	store.unreadableDrafts.push('_new', 'new-2');
	const event = await prepareDraft(deps, {type: 'prepare-draft', flow: 'instagram-login'});
	expect(event).toMatchObject({draft: {key: 'new-3'}});
});

describe('the app of a draft', () => {
	it('is what was registered', () => {
		expect(appOf(fullDraft())).toEqual(app);
	});

	it.each(['appId', 'appSecret', 'redirectUri'] as const)('needs %s', field => {
		expect(() => appOf(fullDraft({[field]: undefined}))).toThrow(TypeError);
	});
});
