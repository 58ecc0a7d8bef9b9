import {describe, expect, it} from 'vitest';
import type {PasteProblem} from '../../src/core/callback.ts';
import {exitCodes} from '../../src/core/errors.ts';
import {knownFailures} from '../../src/core/failures.ts';
import type {FieldNote, FieldProblem} from '../../src/core/fields.ts';
import {loginFlows} from '../../src/core/flows/index.ts';
import type {ListenerNote, Stage} from '../../src/core/ports.ts';
import {metaSite} from '../../src/core/site.ts';
import type {TokenState} from '../../src/core/tokens.ts';
import {languages, messagesFor} from '../../src/messages/index.ts';

/** All members of a union of names: the compiler refuses this list when one is missing or too many. */
function namesOf<Name extends string>(names: Readonly<Record<Name, true>>): string[] {
	return Object.keys(names).sort();
}

const failures = knownFailures()
	.map(({id}) => id)
	.sort();

const problems = namesOf<FieldProblem | PasteProblem>({
	'app-id-empty': true,
	'app-id-letters': true,
	'app-id-is-meta-app-id': true,
	'app-id-translated': true,
	'secret-empty': true,
	'secret-spaces': true,
	'secret-unusual': true,
	'secret-is-app-id': true,
	'token-empty': true,
	'token-too-long': true,
	'token-characters': true,
	'token-is-app-id': true,
	'token-is-app-secret': true,
	'token-is-code': true,
	'token-is-address': true,
	'uri-empty': true,
	'uri-not-an-address': true,
	'uri-spaces': true,
	'uri-fragment': true,
	'uri-user-info': true,
	'uri-scheme': true,
	'uri-http-public': true,
	'uri-unicode-host': true,
	'uri-authorize-url': true,
	'uri-translated': true,
	'uri-too-long': true,
	'scopes-basic-missing': true,
	'scopes-unknown': true,
	'scopes-translated': true,
	'name-empty': true,
	'name-characters': true,
	'name-reserved': true,
	'name-changed': true,
	'name-too-long': true,
	'paste-empty': true,
	'paste-too-long': true,
	'paste-authorize-url': true,
	'paste-translated': true,
	'paste-code-only': true,
	'paste-token': true,
	'paste-not-an-address': true,
	'paste-slash-added': true,
	'paste-slash-missing': true,
	'paste-other-address': true,
	'paste-without-code': true,
	'paste-earlier-attempt': true,
});

const notes = namesOf<FieldNote>({
	trimmed: true,
	'secret-unusual': true,
	'token-cleaned': true,
	'token-of-facebook': true,
	'token-of-basic-display': true,
	'token-of-threads': true,
	'token-unknown-prefix': true,
	'uri-http-loopback': true,
	'uri-slash-added': true,
	'uri-slash-removed': true,
	'uri-upper-case-host': true,
	'uri-default-port': true,
	'uri-loopback-literal': true,
	'uri-own-host': true,
});

const listenerNotes = namesOf<ListenerNote>({
	'not-this-sign-in': true,
	repeated: true,
	'https-sent-to-http': true,
	'http-sent-to-https': true,
	'certificate-refused': true,
	'one-family-only': true,
	'not-reachable': true,
});

/** `pages`: what asking for the account is with Facebook Login. */
const stages = namesOf<Stage | 'save' | 'pages'>({
	preflight: true,
	exchange: true,
	'long-lived': true,
	account: true,
	refresh: true,
	inspect: true,
	pages: true,
	save: true,
});

const states = namesOf<TokenState>({fresh: true, due: true, expired: true, unknown: true});
const flows = Object.values(loginFlows(metaSite()));
const screens = flows.flatMap(({steps, importSteps = []}) => [...steps, ...importSteps]);

describe.each(languages)('the catalogue "%s" has words', language => {
	const messages = messagesFor(language);

	it.each([
		['error codes', messages.errors, Object.keys(exitCodes).sort()],
		['failures', messages.failures, failures],
		['problems', messages.problems, problems],
		['notes', messages.notes, notes],
		['notes of the listener', messages.waiting.notes, listenerNotes],
		['stages', messages.exchanging.stages, stages],
		['states of a token', messages.home.states, states],
		['flows', messages.flows, flows.map(({id}) => id).sort()],
	])('for all %s and no others', (_, words, names) => {
		expect(Object.keys(words).sort()).toEqual(names);
	});

	it('for every step and every scope of every flow, and no others', () => {
		const ids = screens.flatMap(({id, words = id}) => [id, words]);
		const scopes = flows.flatMap(flow => flow.scopes.map(({id}) => id));

		expect(Object.keys(messages.steps).sort()).toEqual([...new Set(ids)].sort());
		expect(Object.keys(messages.scopes).sort()).toEqual([...new Set(scopes)].sort());
	});

	it('for every step of every portal and no others, each with a title and what to do', () => {
		const ids = flows.flatMap(({portal}) => portal.flatMap(({id, words = id}) => [id, words]));

		expect(Object.keys(messages.portal).sort()).toEqual([...new Set(ids)].sort());

		for (const {title, do: task} of Object.values(messages.portal)) {
			expect(title).not.toMatch(/^$|\.$/);
			expect(task).toMatch(/\.$|\{redirectUri\}$/);
		}
	});

	it('for what a step brings back, and only for that', () => {
		for (const step of screens) {
			const {field, bring, do: sentences} = messages.steps[step.words ?? step.id];
			const typed = ['value', 'secret', 'token'].includes(step.kind);

			expect([step.id, field !== '', bring !== '']).toEqual([step.id, typed, typed]);
			expect(sentences.length).toBeGreaterThan(0);
		}
	});
});
