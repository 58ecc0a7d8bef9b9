import {describe, expect, it} from 'vitest';
import {readKnown} from '../../src/wizard/known-app.ts';
import {createMemoryStore} from '../support/memory-store.ts';
import {app, appId, appSecret, metaAppId, otherAccount, profile, suggested} from './fixtures.ts';

const flow = 'instagram-login';
const answers = {metaAppId, appId, appSecret, redirectUri: suggested};
const otherId = '1679873086902799';
const other = {...app, appId: otherId, metaAppId: undefined, redirectUris: []};
const shop = profile();
const cafe = profile({name: 'cafe', appId: otherId, account: otherAccount});
const stored = {profiles: [shop, cafe], apps: [other, app], settings: {current: 'shop'}};

describe('what is stored for a set-up', () => {
	it('is of the profile that was named', async () => {
		const known = await readKnown(createMemoryStore(stored), {flow, name: 'cafe'});
		expect(known).toEqual({named: cafe, model: cafe, app: {appId: otherId, appSecret}});
	});

	it('is of the current profile when the name is new', async () => {
		const known = await readKnown(createMemoryStore(stored), {flow, name: 'new'});
		expect(known).toEqual({named: undefined, model: shop, app: answers});
	});

	it('is of the app that is there when no profile is current', async () => {
		const store = createMemoryStore({apps: [app]});
		expect((await readKnown(store, {flow})).app).toEqual(answers);
	});

	it('is of the app id that was given and of no other app', async () => {
		const store = createMemoryStore(stored);
		const known = await readKnown(store, {flow, name: 'shop', appId: otherId});
		expect(known).toEqual({named: shop, model: shop, app: {appId: otherId, appSecret}});
		const strange = await readKnown(store, {flow, name: 'shop', appId: '1679873086902797'});
		expect(strange.app).toEqual({appId: '1679873086902797'});
	});

	it('is the id alone when the app of a profile is not stored any more', async () => {
		const store = createMemoryStore({profiles: [shop]});
		expect((await readKnown(store, {flow, name: 'shop'})).app).toEqual({appId});
	});
});
