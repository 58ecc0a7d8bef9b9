import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {createContext} from '../../../src/cli/deps.ts';
import {practiceOf} from '../../../src/commands/practice.ts';
import type {Terminal} from '../../../src/core/ports.ts';
import {sandboxSite} from '../../../src/core/site.ts';
import {en as messages} from '../../../src/messages/en.ts';
import {talk} from '../../../src/plain/talk.ts';
import {showWizard} from '../../../src/screens/app.tsx';
import type {Entry, Outcome, Rules, State, Wizard} from '../../../src/wizard/model.ts';
import {createWizard} from '../../../src/wizard/runner.ts';
import {createTerminal} from '../../screens/support/terminal.ts';
import type {TestSandbox} from '../../support/sandbox.ts';
import {tempFolder} from '../../support/temp-folder.ts';
import {type Hand, handInPlainText, handOnScreens} from './hands.ts';
import {createTypist} from './typist.ts';

/** What a person does from the beginning of a run to its end. */
export type Script = (hand: Hand, wizard: Wizard, stage: TestSandbox) => Promise<void>;

/** What came of it. */
export type Side = {
	/** Where the wizard was, one after the other. */
	readonly way: readonly string[];
	readonly outcome: Outcome['type'];
	/** Every file that was stored, without tokens and times. */
	readonly stored: Readonly<Record<string, unknown>>;
	/** Everything that was on the terminal. */
	readonly text: string;
};

/** No list stands beside the steps. */
const narrow = {columns: 59, rows: 60};

/** Walks the script in one of the two ways, in a folder of its own on a sandbox that both have in common. */
export async function walk(
	way: 'screens' | 'plain',
	stage: TestSandbox,
	entry: Entry,
	script: Script,
): Promise<Side> {
	const {sandbox, redirectUri} = stage;
	const folder = await tempFolder();
	const context = await createContext({
		terminal: {environment: () => undefined, copy: () => true} as Partial<Terminal> as Terminal,
		site: sandboxSite(sandbox.url),
		messages,
		language: 'en',
		json: false,
		signal: new AbortController().signal,
		failure: () => {
			throw new Error('Nobody asks for a document here.');
		},
		folder,
		browser: false,
	});
	const deps = {...context.deps, practice: await practiceOf(sandbox.url, redirectUri)};
	const {flows, site, clock} = deps;
	const rules: Rules = {
		flows,
		sandbox: true,
		suggestedRedirectUri: redirectUri,
		preflight: true,
	};
	const wizard = createWizard(deps, {
		begin: entry,
		rules,
		signIn: {
			receive: 'auto',
			timeoutSeconds: 60,
			remote: false,
			keepCertificate: false,
			language: 'en',
		},
	});
	const seen = [placeOf(wizard.state())];
	wizard.subscribe(() => {
		const place = placeOf(wizard.state());

		if (seen.at(-1) !== place) {
			seen.push(place);
		}
	});
	const settings = {messages, rules, site, practice: true, wallClock: clock.wall};
	const {hand, ended, text} = open(way, wizard, settings);

	await Promise.race([script(hand, wizard, stage), ended]);
	const {type} = await ended;
	return {way: seen, outcome: type, stored: await readStored(folder), text: text()};
}

type Opened = {
	readonly hand: Hand;
	readonly ended: Promise<Outcome>;
	readonly text: () => string;
};

function open(
	way: 'screens' | 'plain',
	wizard: Wizard,
	settings: Omit<Parameters<typeof talk>[1], 'terminal'>,
): Opened {
	if (way === 'plain') {
		const typist = createTypist();
		const {terminal, text} = typist;
		const ended = talk(wizard, {...settings, terminal});
		return {hand: handInPlainText(wizard, typist), ended, text};
	}

	const terminal = createTerminal(narrow.columns, narrow.rows);
	const {stdin, stdout, written} = terminal;
	const ended = showWizard(wizard, {...settings, stdin, stdout});
	return {hand: handOnScreens(wizard, terminal), ended, text: written};
}

/** What a state asks, tells or does, as far as it does not depend on time. */
function placeOf(state: State): string {
	const told: Partial<Record<State['at'], (state: never) => unknown[]>> = {
		home: ({busy, removing, notice}: Extract<State, {at: 'home'}>) => [
			busy,
			removing?.type,
			notice?.type,
		],
		step: ({step, problem, notes, practising}: Extract<State, {at: 'step'}>) => [
			step,
			problem,
			...notes,
			practising === true ? 'practising' : undefined,
		],
		waiting: ({browser, problem}: Extract<State, {at: 'waiting'}>) => [browser, problem],
		exchanging: ({now}: Extract<State, {at: 'exchanging'}>) => [now],
		naming: ({suggestion, problem, conflict}: Extract<State, {at: 'naming'}>) => [
			suggestion,
			problem,
			conflict?.type,
		],
		failed: ({error, cure, retry}: Extract<State, {at: 'failed'}>) => [error.code, cure, retry],
	};
	const tell = told[state.at] ?? (() => []);
	return [state.at, ...tell(state as never)].filter(part => part !== undefined).join(' ');
}

/** What differs between two runs that do the same: tokens, times, and a configuration that the stand-in makes. */
const passing = ['token', 'issuedAt', 'expiresAt', 'savedAt', 'at', 'configId'];

async function readStored(folder: string): Promise<Readonly<Record<string, unknown>>> {
	const entries = await readdir(folder, {recursive: true, withFileTypes: true});
	const files = entries
		.filter(entry => entry.isFile() && entry.name.endsWith('.json'))
		.map(entry => path.join(entry.parentPath, entry.name));
	const texts = files.map(async file => [
		path.relative(folder, file),
		JSON.parse(await readFile(file, 'utf8'), (key, value) =>
			passing.includes(key) ? typeof value : value,
		),
	]);
	return Object.fromEntries(await Promise.all(texts));
}
