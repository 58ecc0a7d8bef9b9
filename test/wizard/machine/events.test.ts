import {describe, expect, it} from 'vitest';
import {transition} from '../../../src/wizard/machine.ts';
import type {Effect, Event, State} from '../../../src/wizard/model.ts';
import {startOfTests} from '../../support/deps.ts';
import {rules} from '../fixtures.ts';
import {eventSamples, failureSamples, stateSamples} from './samples.ts';

/** What each state acts on; everything else leaves it as it is. */
const understood: Readonly<Record<State['at'], readonly Event['type'][]>> = {
	starting: ['home-loaded', 'draft-ready', 'quit', 'interrupt'],
	home: [
		'import',
		'refresh',
		'use',
		'remove',
		'confirm',
		'back',
		'resume',
		'discard-draft',
		'connect-another',
		'sign-in-again',
		'home-loaded',
		'draft-ready',
		'quit',
		'interrupt',
	],
	choosing: [
		'start',
		'import',
		'old-guide',
		'practise',
		'resume',
		'back',
		'home-loaded',
		'draft-ready',
		'quit',
		'interrupt',
	],
	'old-guide': ['confirm', 'practise', 'back', 'draft-ready', 'quit', 'interrupt'],
	step: [
		'answer',
		'edited',
		'go-to',
		'back',
		'home',
		'open-page',
		'copy',
		'copied',
		'practised',
		'quit',
		'interrupt',
	],
	checking: ['probed', 'go-to', 'back', 'home', 'quit', 'interrupt'],
	listening: ['signing-in', 'go-to', 'back', 'home', 'quit', 'interrupt'],
	waiting: [
		'code',
		'show-qr',
		'qr',
		'pasted',
		'paste-refused',
		'edited',
		'browser',
		'noted',
		'open-page',
		'copy',
		'copied',
		'do-for-me',
		'go-to',
		'back',
		'home',
		'quit',
		'interrupt',
	],
	exchanging: ['progress', 'issued', 'granted', 'quit', 'interrupt'],
	picking: ['pick', 'back', 'home', 'quit', 'interrupt'],
	naming: ['answer', 'confirm', 'edited', 'back', 'home', 'quit', 'interrupt'],
	saving: ['saved', 'name-taken', 'quit', 'interrupt'],
	saved: [
		'copy',
		'copied',
		'save-file',
		'file-saved',
		'confirm',
		'back',
		'home',
		'quit',
		'interrupt',
	],
	failed: ['confirm', 'try-again', 'go-to', 'toggle-details', 'back', 'home', 'quit', 'interrupt'],
	ended: [],
};

/** Whose failures each state acts on. */
const heard: Readonly<Record<State['at'], readonly Effect['type'][]>> = {
	starting: ['load-home', 'prepare-draft'],
	home: ['load-home', 'prepare-draft', 'save-draft', 'remove-draft', 'refresh', 'use', 'remove'],
	choosing: ['load-home', 'prepare-draft', 'save-draft', 'remove-draft'],
	'old-guide': ['prepare-draft'],
	step: ['save-draft', 'practise-step'],
	checking: ['probe'],
	listening: ['start-sign-in'],
	waiting: ['start-sign-in', 'practise-sign-in'],
	exchanging: ['exchange', 'identify'],
	picking: [],
	naming: ['save-draft'],
	saving: ['save-profile'],
	saved: ['save-file'],
	failed: [],
	ended: [],
};

function acts(state: State, event: Event): boolean {
	const next = transition(rules, state, event, startOfTests);
	return next.state !== state || next.effects.length > 0;
}

describe.each(Object.values(stateSamples))('$at', state => {
	it('acts on the events that it knows and on no others', () => {
		const acted = Object.values(eventSamples)
			.filter(event => acts(state, event))
			.map(({type}) => type);
		expect(acted.sort()).toEqual([...understood[state.at]].sort());
	});

	it('hears the failures that concern it and no others', () => {
		const acted = failureSamples.flatMap(event =>
			event.type === 'failed' && acts(state, event) ? [event.during] : [],
		);
		expect(acted.sort()).toEqual([...heard[state.at]].sort());
	});
});
