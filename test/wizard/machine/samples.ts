import {AppError} from '../../../src/core/errors.ts';
import type {Event, State, StateAt} from '../../../src/wizard/model.ts';
import {
	appId,
	atStep,
	checkedCode,
	failed,
	fullDraft,
	grant,
	granted,
	home,
	newDraft,
	profile,
	signIn,
	suggested,
	token,
	view,
} from '../fixtures.ts';

const draft = fullDraft();
const kept = fullDraft({granted});
const stored = home({profiles: [view(), view({name: 'cafe'})], draft: newDraft()});

/** One of each state, with everything in it that events can act on. */
export const stateSamples: {readonly [At in State['at']]: StateAt<At>} = {
	starting: {at: 'starting', entry: {type: 'home'}},
	home: {at: 'home', home: stored, removing: {type: 'profile', name: 'cafe'}},
	choosing: {at: 'choosing', home: stored},
	step: {...atStep('app-id', newDraft()), practising: true, problem: 'app-id-empty'},
	checking: {at: 'checking', draft},
	listening: {at: 'listening', draft, preflight: 'ok'},
	waiting: {
		at: 'waiting',
		draft,
		signIn,
		browser: 'opening',
		notes: [],
		problem: 'paste-empty',
	},
	exchanging: {at: 'exchanging', draft, done: [], now: 'exchange'},
	naming: {
		at: 'naming',
		draft: kept,
		granted,
		stored: stored.profiles,
		suggestion: 'shop',
		conflict: {type: 'replace', name: 'shop'},
	},
	saving: {at: 'saving', draft: kept, granted, name: 'shop'},
	saved: {
		at: 'saved',
		profile: view(),
		missing: [],
		folder: '/home/ana/.config/ig-wizard',
		token,
	},
	failed: {
		at: 'failed',
		draft,
		error: new AppError('timed-out', {step: 'sign-in'}),
		cure: 'sign-in',
		retry: 'sign-in',
	},
	ended: {at: 'ended', outcome: {type: 'done'}},
};

/** One of each event; failures apart, because whom they concern depends on their effect. */
export const eventSamples: {
	readonly [Type in Exclude<Event['type'], 'failed'>]: Extract<Event, {readonly type: Type}>;
} = {
	start: {type: 'start', flow: 'instagram-login'},
	practise: {type: 'practise'},
	resume: {type: 'resume'},
	'discard-draft': {type: 'discard-draft'},
	'connect-another': {type: 'connect-another'},
	'sign-in-again': {type: 'sign-in-again', name: 'shop'},
	refresh: {type: 'refresh', name: 'shop'},
	use: {type: 'use', name: 'cafe'},
	remove: {type: 'remove', name: 'shop'},
	confirm: {type: 'confirm'},
	answer: {type: 'answer', value: appId},
	edited: {type: 'edited'},
	'go-to': {type: 'go-to', step: 'redirect-uri'},
	back: {type: 'back'},
	home: {type: 'home'},
	'try-again': {type: 'try-again'},
	'toggle-details': {type: 'toggle-details'},
	'open-page': {type: 'open-page', address: 'https://developers.facebook.com/apps/'},
	copy: {type: 'copy', text: suggested},
	'do-for-me': {type: 'do-for-me'},
	pasted: {type: 'pasted', text: suggested},
	quit: {type: 'quit'},
	interrupt: {type: 'interrupt'},
	'home-loaded': {type: 'home-loaded', home: home({profiles: [view(profile())]})},
	'draft-ready': {type: 'draft-ready', draft: newDraft()},
	probed: {type: 'probed', result: 'ok'},
	'signing-in': {type: 'signing-in', signIn},
	browser: {type: 'browser', result: 'opened'},
	copied: {type: 'copied', done: true},
	noted: {type: 'noted', note: 'certificate-refused'},
	code: {type: 'code', code: checkedCode()},
	'paste-refused': {type: 'paste-refused', problem: 'paste-other-address'},
	progress: {type: 'progress', stage: 'long-lived'},
	issued: {type: 'issued', grant},
	granted: {type: 'granted', granted, stored: []},
	saved: {type: 'saved', profile: view(), folder: '/home/ana/.config/ig-wizard', token},
	'name-taken': {type: 'name-taken', stored: [view()]},
	practised: {type: 'practised', step: 'app-id', answers: {appId}},
};

/** A failure of each effect. */
export const failureSamples = (
	[
		'load-home',
		'prepare-draft',
		'save-draft',
		'remove-draft',
		'probe',
		'start-sign-in',
		'stop-sign-in',
		'open-page',
		'open-browser',
		'copy',
		'check-pasted',
		'exchange',
		'identify',
		'save-profile',
		'refresh',
		'use',
		'remove',
		'practise-step',
		'practise-sign-in',
	] as const
).map(during => failed(new AppError('store-unwritable'), during));
