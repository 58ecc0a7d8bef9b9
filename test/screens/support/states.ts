import type {StepId} from '../../../src/core/checklist.ts';
import {AppError} from '../../../src/core/errors.ts';
import {Secret} from '../../../src/core/secret.ts';
import type {State, StateAt} from '../../../src/wizard/model.ts';
import {
	cafe,
	day,
	emptyDraft,
	fullDraft,
	granted,
	imported,
	now,
	old,
	secrets,
	shop,
	signIn,
} from './sample.ts';

/** A step as it is entered with all answers given, so that everything it can show is there. */
export function stepState(step: StepId, changes: Partial<StateAt<'step'>> = {}): StateAt<'step'> {
	return {at: 'step', draft: {...fullDraft, step}, step, notes: [], ...changes};
}

/** A state for every screen, and for every kind of step. */
export const states = {
	starting: {at: 'starting', entry: {type: 'home'}},
	choosing: {at: 'choosing', home: {profiles: [], unreadable: [], draft: undefined}},
	home: {
		at: 'home',
		home: {
			profiles: [shop, cafe, old, imported],
			unreadable: [{name: 'broken', file: '/home/me/.config/ig-wizard/profiles/broken.json'}],
			draft: fullDraft,
		},
		notice: {type: 'not-due', name: 'shop', at: now + 29 * day},
	},
	removing: {
		at: 'home',
		home: {profiles: [shop, cafe], unreadable: [], draft: undefined},
		removing: {type: 'profile', name: 'cafe.madrid'},
	},
	discarding: {
		at: 'home',
		home: {profiles: [shop], unreadable: [], draft: fullDraft},
		removing: {type: 'draft'},
	},
	leavingHome: {
		at: 'home',
		home: {profiles: [shop, cafe], unreadable: [], draft: undefined},
		busy: 'shop',
		leaving: 'interrupt',
	},
	confirmStep: {
		at: 'step',
		draft: emptyDraft,
		step: 'professional-account',
		notes: [],
	},
	valueStep: stepState('app-id', {problem: 'app-id-is-meta-app-id'}),
	secretStep: stepState('app-secret', {
		problem: 'secret-unusual',
		doubted: new Secret(secrets.appSecret),
	}),
	redirectStep: stepState('redirect-uri', {notes: ['trimmed']}),
	chooseStep: stepState('permissions'),
	signInStep: stepState('sign-in'),
	practisingStep: stepState('tester-role', {practising: true}),
	checking: {at: 'checking', draft: fullDraft},
	listening: {at: 'listening', draft: fullDraft, preflight: 'ok'},
	waiting: {
		at: 'waiting',
		draft: fullDraft,
		signIn,
		browser: 'opened',
		notes: ['certificate-refused'],
		problem: 'paste-code-only',
	},
	waitingWithoutBrowser: {
		at: 'waiting',
		draft: fullDraft,
		signIn: {...signIn, listening: false, fingerprint: undefined},
		browser: 'failed',
		notes: [],
		copied: true,
	},
	exchanging: {at: 'exchanging', draft: fullDraft, done: ['exchange'], now: 'long-lived'},
	naming: {
		at: 'naming',
		draft: fullDraft,
		granted,
		stored: [shop],
		suggestion: 'shop_es',
		conflict: {type: 'duplicate', name: 'shop'},
	},
	saving: {at: 'saving', draft: fullDraft, granted, name: 'shop'},
	saved: {
		at: 'saved',
		profile: shop,
		missing: ['instagram_business_manage_messages'],
		folder: '/home/me/.config/ig-wizard',
		token: granted.grant.token,
		copied: true,
	},
	failed: {
		at: 'failed',
		draft: fullDraft,
		error: new AppError('provider-refused', {
			stage: 'exchange',
			status: 400,
			failure: 'invalid-platform-app',
			said: 'Invalid platform app',
			step: 'app-credentials',
		}),
		cure: 'app-id',
		retry: 'sign-in',
		details: true,
	},
	failedToSave: {
		at: 'failed',
		draft: fullDraft,
		error: new AppError('store-unwritable', {
			file: '/home/me/.config/ig-wizard/profiles/shop.json',
			reason: 'ENOSPC',
		}),
		cure: 'sign-in',
		retry: 'save',
		unsaved: {granted, name: 'shop'},
	},
	interrupted: {at: 'ended', outcome: {type: 'interrupted', draft: fullDraft, kept: true}},
} as const satisfies Readonly<Record<string, State>>;
