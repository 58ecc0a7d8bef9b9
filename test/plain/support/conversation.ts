import {expect, vi} from 'vitest';
import {loginFlows} from '../../../src/core/flows/index.ts';
import {metaSite} from '../../../src/core/site.ts';
import {type Language, messagesFor} from '../../../src/messages/index.ts';
import type {PlainContext} from '../../../src/plain/context.ts';
import {talk} from '../../../src/plain/talk.ts';
import type {Outcome, Rules, State} from '../../../src/wizard/model.ts';
import {createTestWizard, type TestWizard} from '../../screens/support/wizard.ts';
import {startOfTests} from '../../support/deps.ts';
import {createTypist, type Typist} from './typist.ts';

const site = metaSite();

const rules: Rules = {
	flows: loginFlows(site),
	sandbox: false,
	suggestedRedirectUri: 'https://localhost:8473/callback',
	preflight: true,
};

/** What plain text is made with. */
export function plainContext(
	language: Language = 'en',
	changes: Partial<PlainContext> = {},
): PlainContext {
	return {
		messages: messagesFor(language),
		rules,
		site,
		practice: false,
		wallClock: () => startOfTests,
		...changes,
	};
}

export type Conversation = Typist & {
	readonly wizard: TestWizard;
	readonly outcome: Promise<Outcome>;
	/** Waits until the wizard has come to such a state. */
	readonly reached: (state: object) => Promise<void>;
};

/** A person at a terminal, with a wizard that has come to this state. */
export function begin(state: State, changes: Partial<PlainContext> = {}): Conversation {
	const typist = createTypist();
	const wizard = createTestWizard(rules, state);
	const context = {...plainContext('en', changes), terminal: typist.terminal};
	const outcome = talk(wizard, context);
	// Whoever waits for the outcome hears of a failure too.
	outcome.catch(error => typist.show(String(error)));

	return {
		...typist,
		wizard,
		outcome,
		reached: state => vi.waitFor(() => expect(wizard.state()).toMatchObject(state)),
	};
}
