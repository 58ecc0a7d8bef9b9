import {describe, expect, it} from 'vitest';
import {screensOf} from '../../src/core/flow.ts';
import type {Draft, Granted} from '../../src/core/profile.ts';
import type {Proofs} from '../../src/core/proofs.ts';
import {
	provedByAccount,
	provedByCallback,
	provedByProbe,
	provedByToken,
} from '../../src/wizard/proving.ts';
import {startOfTests} from '../support/deps.ts';
import {
	facebookDraft,
	fullDraft,
	grant,
	granted,
	importDraft,
	newDraft,
	pages,
	proofsBy,
	rules,
	scopes,
	shownByToken,
	signIn,
} from './fixtures.ts';

const {steps} = rules.flows['instagram-login'];
const draft = fullDraft();

function stepsOf({flow, method}: Draft) {
	return screensOf(rules.flows[flow], method);
}

describe('a token', () => {
	it('proves id, secret, redirect URI, roles and the sign-in, and what was granted of what was asked', () => {
		const proved = provedByToken(steps, draft, grant, startOfTests);
		expect(proved.proofs).toEqual(proofsBy('machine', ...shownByToken));
	});

	it('takes the place of the word of the person, and makes done what was passed over', () => {
		const begun = newDraft({...draft, done: [], proofs: proofsBy('person', 'app-id')});
		const {proofs, done} = provedByToken(steps, begun, grant, startOfTests);
		expect(proofs?.['app-id']?.by).toBe('machine');
		expect(done).toContain('tester-role');
		expect(done).not.toContain('sign-in');
	});

	it('leaves permissions open that Meta did not grant', () => {
		const asked = fullDraft({proofs: proofsBy('machine', 'permissions')});
		const less = {...grant, permissions: scopes.slice(0, 1)};
		const proved = provedByToken(steps, asked, less, startOfTests);
		expect(proved.proofs?.['permissions']).toBeUndefined();
		expect(proved.done).not.toContain('permissions');
	});

	it('says nothing of permissions where Meta does not name them', () => {
		const said = fullDraft({proofs: proofsBy('person', 'permissions')});
		const untold = {...grant, permissions: undefined};
		const {proofs} = provedByToken(steps, said, untold, startOfTests);
		expect(proofs?.['permissions']?.by).toBe('person');
	});

	it.each([
		['27640875392278831', 'machine'],
		[undefined, undefined],
	] as const)('proves a configuration where there is one: %s', (configId, by) => {
		const asked = facebookDraft({configId});
		const {proofs} = provedByToken(stepsOf(asked), asked, grant, startOfTests);
		expect(proofs?.['fb-configuration']?.by).toBe(by);
		expect(proofs?.['fb-roles']?.by).toBe('machine');
	});
});

describe('an account', () => {
	const of = (accountType: string | undefined): Granted => ({
		...granted,
		account: {...granted.account, accountType},
	});

	it.each<[string | undefined, Proofs | undefined, 'machine' | 'person' | undefined]>([
		['BUSINESS', undefined, 'machine'],
		['Media_Creator', proofsBy('person', 'professional-account'), 'machine'],
		['PERSONAL', proofsBy('machine', 'professional-account'), undefined],
		['PERSONAL', proofsBy('person', 'professional-account'), undefined],
		[undefined, proofsBy('person', 'professional-account'), 'person'],
		// Known of the account before this one.
		[undefined, proofsBy('machine', 'professional-account'), undefined],
	])('of the type %s, with %j, is professional by %s', (type, proofs, by) => {
		const found = provedByAccount(steps, fullDraft({proofs}), of(type), startOfTests);
		expect(found.proofs?.['professional-account']?.by).toBe(by);
	});

	it('of a Page proves that it is linked', () => {
		const asked = facebookDraft();
		const [page = granted] = pages;
		const {proofs} = provedByAccount(stepsOf(asked), asked, page, startOfTests);
		expect(proofs?.['fb-page-link']?.by).toBe('machine');
	});

	it('shows that a token of the dashboard needs no further step', () => {
		const asked = importDraft({granted: {grant}});
		const {proofs} = provedByAccount(stepsOf(asked), asked, granted, startOfTests);
		expect(proofs).toEqual(
			proofsBy(
				'machine',
				'professional-account',
				'tester-role',
				'tester-acceptance',
				'dashboard-token',
			),
		);
	});
});

it('a probe proves id and secret of any flow', () => {
	for (const asked of [draft, facebookDraft(), fullDraft({flow: 'basic-display'})]) {
		const {proofs} = provedByProbe(stepsOf(asked), asked, startOfTests);
		expect(Object.keys(proofs ?? {}).map(id => id.replace(/^(fb|bd)-/, ''))).toEqual([
			'app-id',
			'app-secret',
		]);
	}
});

it.each([
	[true, 'machine'],
	[false, undefined],
	[undefined, undefined],
] as const)(
	'a callback proves the redirect URI when the listener was reached: %s',
	(reachable, by) => {
		const {proofs} = provedByCallback(steps, draft, {...signIn, reachable}, startOfTests);
		expect(proofs?.['redirect-uri']?.by).toBe(by);
	},
);

it.each(['Business', 'Media_Creator', 'MediaCreator', 'MEDIA_CREATOR'])(
	'the account type %s is a professional one, however Meta writes it',
	accountType => {
		const told = {...granted, account: {...granted.account, accountType}};
		const {proofs} = provedByAccount(steps, draft, told, startOfTests);
		expect(proofs?.['professional-account']?.by).toBe('machine');
	},
);
