import fc from 'fast-check';
import {Secret} from '../../../src/core/secret.ts';
import type {Event, State} from '../../../src/wizard/model.ts';
import {
	appId,
	appSecret,
	fullDraft,
	grant,
	granted,
	home,
	metaAppId,
	newDraft,
	otherAccount,
	scopes,
	stepIds,
	suggested,
	view,
} from '../fixtures.ts';
import {eventSamples, failureSamples} from './samples.ts';

const {resume, probed, 'signing-in': signingIn, code, saved, confirm, back} = eventSamples;
const {'discard-draft': discard, 'connect-another': another, 'go-to': goTo} = eventSamples;
const {issued, 'do-for-me': doForMe, 'try-again': tryAgain, 'name-taken': nameTaken} = eventSamples;

const drafts = [
	newDraft(),
	newDraft({key: '_new-2', step: 'redirect-uri', metaAppId, appId, appSecret}),
	fullDraft(),
	fullDraft({key: 'shop', name: 'shop', again: true}),
	fullDraft({key: 'old', granted}),
	fullDraft({key: 'older', granted: {grant}}),
];

const draftsReady = drafts.map(draft => ({type: 'draft-ready', draft}) as const);

const homesLoaded = [
	home(),
	home({profiles: [view(), view({name: 'cafe', account: otherAccount})]}),
	...drafts.map(draft => home({profiles: [view()], draft})),
].map(found => ({type: 'home-loaded', home: found}) as const);

const answers = [
	appId,
	metaAppId,
	'99060262793809',
	suggested,
	`${suggested}/`,
	'',
	appSecret,
	new Secret('unusual'),
	scopes,
	[],
].map(value => ({type: 'answer', value}) as const);

const names = ['shop', 'Shop', 'cafe', 'a/b'].map(value => ({type: 'answer', value}) as const);

const grants = [[], [view()], [view({account: otherAccount})], [view({name: 'cafe'})]].map(
	stored => ({type: 'granted', granted, stored}) as const,
);

const jumps = stepIds.map(step => ({type: 'go-to', step}) as const);

/** What often happens in each state. Leaving is not among it, or every run would be short. */
const likely: Readonly<Record<State['at'], readonly Event[]>> = {
	starting: homesLoaded,
	home: [resume, another, discard, confirm, back, ...draftsReady],
	choosing: [resume, back, ...draftsReady],
	step: [confirm, confirm, back, doForMe, ...answers, ...jumps],
	checking: [probed, probed, probed, back, goTo],
	listening: [signingIn, signingIn, signingIn, back, goTo],
	waiting: [code, code, code, back, goTo],
	exchanging: [issued, issued, ...grants],
	naming: [...names, confirm, back],
	saving: [saved, saved, nameTaken],
	saved: [back],
	failed: [confirm, tryAgain, goTo],
	ended: [],
};

const {quit: _quit, interrupt: _interrupt, practise: _practise, ...staying} = eventSamples;
const anything: readonly Event[] = [...Object.values(staying), ...failureSamples];

/** One happening of a random run: an event that often comes in the state that is reached, or any other. */
export type Happening = {readonly isLikely: boolean; readonly pick: number};

export const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
	fc.record({
		isLikely: fc.integer({min: 0, max: 4}).map(n => n > 0),
		pick: fc.nat(10_000),
	}),
	{minLength: 20, maxLength: 80, size: 'max'},
);

/** The event that a happening means in this state. */
export function eventFor({at}: State, {isLikely, pick}: Happening): Event {
	const from = isLikely && likely[at].length > 0 ? likely[at] : anything;
	return from[pick % from.length] ?? back;
}
