import fc from 'fast-check';
import {Secret} from '../../../src/core/secret.ts';
import type {Event, State} from '../../../src/wizard/model.ts';
import {
	appId,
	appSecret,
	facebookDraft,
	fullDraft,
	grant,
	granted,
	home,
	importDraft,
	metaAppId,
	newDraft,
	otherAccount,
	pages,
	proofsBy,
	scopes,
	stepIds,
	suggested,
	token,
	view,
} from '../fixtures.ts';
import {eventSamples, failureSamples} from './samples.ts';

const {resume, probed, 'signing-in': signingIn, code, saved, confirm, back} = eventSamples;
const {'discard-draft': discard, 'connect-another': another, 'go-to': goTo} = eventSamples;
const {issued, 'do-for-me': doForMe, 'try-again': tryAgain, 'name-taken': nameTaken} = eventSamples;

const {pick, import: importing, 'old-guide': oldGuide, start} = eventSamples;

const drafts = [
	newDraft(),
	newDraft({key: '_new-2', step: 'redirect-uri', metaAppId, appId, appSecret}),
	fullDraft(),
	fullDraft({key: 'shop', name: 'shop', again: true}),
	fullDraft({key: 'old', granted}),
	fullDraft({key: 'older', granted: {grant}}),
	facebookDraft({key: 'pages', granted: {grant}}),
	importDraft({key: 'imported'}),
	fullDraft({key: 'proved', proofs: proofsBy('machine', ...stepIds)}),
	newDraft({key: 'retired', flow: 'basic-display', step: 'bd-create-app'}),
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
	token,
	scopes,
	scopes.slice(0, 1),
	[],
].map(value => ({type: 'answer', value}) as const);

const names = ['shop', 'Shop', 'cafe', 'a/b'].map(value => ({type: 'answer', value}) as const);

/** The same account with everything that was asked for, and with less. */
const grantedChoices = [granted, {...granted, grant: {...grant, permissions: scopes.slice(0, 1)}}];

const grants = [[], [view()], [view({account: otherAccount})], [view({name: 'cafe'})]].flatMap(
	stored => grantedChoices.map(choice => ({type: 'granted', choices: [choice], stored}) as const),
);

const opened = [[], [view()]].map(stored => ({type: 'granted', choices: pages, stored}) as const);

const jumps = stepIds.map(step => ({type: 'go-to', step}) as const);

/** What often happens in each state. Leaving is not among it, or every run would be short. */
const likely: Readonly<Record<State['at'], readonly Event[]>> = {
	starting: homesLoaded,
	home: [resume, another, discard, importing, confirm, back, ...draftsReady],
	choosing: [resume, start, oldGuide, back, ...draftsReady],
	'old-guide': [confirm, back, ...draftsReady],
	step: [confirm, confirm, back, doForMe, tryAgain, ...answers, ...jumps],
	checking: [probed, probed, probed, back, goTo],
	listening: [signingIn, signingIn, signingIn, back, goTo],
	waiting: [code, code, code, back, goTo],
	exchanging: [issued, issued, ...grants, ...opened],
	picking: [pick, pick, pick, back],
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
