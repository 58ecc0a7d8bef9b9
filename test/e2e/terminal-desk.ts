import path from 'node:path';
import {expect, vi} from 'vitest';
import type {StepId} from '../../src/core/checklist.ts';
import type {Draft} from '../../src/core/profile.ts';
import {Secret} from '../../src/core/secret.ts';
import {en} from '../../src/messages/en.ts';
import type {SandboxOptions} from '../../src/sandbox/options.ts';
import {createStore} from '../../src/store/store.ts';
import {peerCertificate} from '../support/peer-certificate.ts';
import {startInTerminal, type TerminalOptions} from '../support/pseudo-terminal.ts';
import {startTestSandbox, type TestSandbox} from '../support/sandbox.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {comeBack, startSetup} from './setup-run.ts';
import {addressBehind, stepIds, untilStep, type Walk, wantedScopes} from './terminal-walk.ts';

/** Where a person works for a while: runs of the wizard one after the other, on one folder and one sandbox. */
export type Desk = TestSandbox & {
	readonly folder: string;
	/** Starts a run, of `setup` where nothing else is said. */
	readonly open: (args?: readonly string[], options?: Partial<TerminalOptions>) => Walk;
	/** The unfinished set-up as it is on the disk. */
	readonly draft: () => Promise<Draft | undefined>;
	/** Waits until the unfinished set-up on the disk stands at this step. */
	readonly untilKept: (step: StepId) => Promise<void>;
};

/** Narrow enough that no list stands beside the sentences, and high enough for all of them. */
export const narrow = {columns: 59, rows: 40} as const;

/** A desk with a sandbox whose app is ready; nothing is stored yet. */
export async function sitDown(options: SandboxOptions = {}): Promise<Desk> {
	const stage = await startTestSandbox(options);
	const folder = await tempFolder();
	const draft = async (): Promise<Draft | undefined> => (await storeIn(folder).drafts.list())[0];

	return {
		...stage,
		folder,
		draft,
		untilKept: step =>
			vi.waitFor(async () => {
				expect((await draft())?.step).toBe(step);
			}),
		open: (args = ['setup', '--redirect-uri', stage.redirectUri], more = {}) => ({
			...stage,
			messages: en,
			terminal: startInTerminal([...args, '--sandbox', stage.sandbox.url], {folder, ...more}),
		}),
	};
}

/** What the runs on a folder have stored. */
function storeIn(folder: string): ReturnType<typeof createStore> {
	return createStore(path.join(folder, 'sandbox'), {owner: process.geteuid?.()});
}

/** Leaves an unfinished set-up on the desk, as a run does that stopped at this step. */
export async function leaveDraft(
	{folder, app, redirectUri}: Desk,
	step: StepId,
	changes: Partial<Draft> = {},
): Promise<void> {
	const store = storeIn(folder);
	const done = stepIds.slice(0, stepIds.indexOf(step));
	const after = <T>(id: StepId, value: T): T | undefined => (done.includes(id) ? value : undefined);

	await store.drafts.save({
		key: '_new',
		flow: 'instagram-login',
		step,
		done,
		metaAppId: after('create-app', app.metaAppId),
		appId: after('app-id', app.appId),
		appSecret: after('app-secret', new Secret(app.appSecret)),
		redirectUri: after('redirect-uri', redirectUri),
		scopes: after('permissions', wantedScopes),
		savedAt: Date.now(),
		...changes,
	});
}

/** Opens the wizard with everything answered, up to the wait for the browser. */
export async function openWaiting(
	desk: Desk,
	options: Partial<TerminalOptions> = {},
): Promise<Walk> {
	await leaveDraft(desk, 'sign-in');
	const walk = desk.open(undefined, options);
	await untilStep(walk, 'sign-in');
	walk.terminal.press('enter');
	await walk.terminal.waitFor(walk.messages.waiting.browserOff);
	return walk;
}

/** Leaves the wizard by Ctrl-C. */
export async function leave({terminal}: Walk): Promise<void> {
	terminal.press('ctrl-c');
	expect(await terminal.ended).toMatchObject({code: 130});
}

/** Lets the sandbox show these faults from now on. */
export async function setFaults({sandbox}: Desk, ...faults: readonly string[]): Promise<void> {
	const {ok} = await fetch(`${sandbox.url}/__sandbox/faults`, {
		method: 'POST',
		headers: {'content-type': 'application/json'},
		body: JSON.stringify({faults}),
	});

	if (!ok) {
		throw new Error(`The sandbox does not know ${faults}.`);
	}
}

/** Waits for the link and follows it in the person's browser, back to the listener. */
export async function signIn(
	{terminal, person, messages, redirectUri}: Walk,
	account?: string,
): Promise<void> {
	const screen = await terminal.waitFor(messages.waiting.browserOff);
	const end = await person.signIn({
		url: addressBehind(messages.waiting.link, screen),
		decision: 'allow',
		certificatePem: await peerCertificate(redirectUri),
		...(account === undefined ? {} : {account}),
	});

	if (end.type === 'stayed' || end.status !== 200) {
		throw new Error(end.text);
	}
}

/** Stores an account under a name, by a run without questions. */
export async function connect(desk: Desk, name: string, account = 'shop_es'): Promise<void> {
	await desk.person.addTester(account);
	await desk.person.acceptTester(account);
	const run = await startSetup(desk, [name], {folder: desk.folder});
	await comeBack(desk, await run.line('authorize'), 'allow', account);
	await run.line('saved');
	await run.ended;
}
