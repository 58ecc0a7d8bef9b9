import type {StepId} from '../../src/core/checklist.ts';
import {loginFlows} from '../../src/core/flows/index.ts';
import type {FlowId} from '../../src/core/profile.ts';
import {sandboxSite} from '../../src/core/site.ts';
import {fill} from '../../src/core/text.ts';
import type {Messages} from '../../src/messages/index.ts';
import type {Person} from '../../src/sandbox/person.ts';
import type {PseudoTerminal} from '../support/pseudo-terminal.ts';

/** A person with a browser, at a terminal where the wizard runs. */
export type Walk = {
	readonly terminal: PseudoTerminal;
	readonly person: Person;
	readonly messages: Messages;
	/** To be registered and signed in with. */
	readonly redirectUri: string;
};

const flows = loginFlows(sandboxSite('http://127.0.0.1'));

/** The steps of a flow's checklist, in order. */
export function stepsOf(flow: FlowId): readonly StepId[] {
	return flows[flow].steps.map(({id}) => id);
}

/** Those of the usual login. */
export const stepIds: readonly StepId[] = stepsOf('instagram-login');

/** Permissions that the person adds and marks. */
export const wantedScopes = ['instagram_business_basic', 'instagram_business_manage_comments'];

/** Waits until the wizard shows a step; answers the screen. */
export function untilStep(
	{terminal, messages}: Pick<Walk, 'terminal' | 'messages'>,
	step: StepId,
	steps: readonly StepId[] = stepIds,
): Promise<string> {
	const n = steps.indexOf(step) + 1;
	return terminal.waitFor(fill(messages.common.stepOf, {n, total: steps.length}));
}

/** Lets the sandbox do a step that is on the screen. Where letters go into a field, the key comes after Tab. */
export function letDo({terminal}: Pick<Walk, 'terminal'>, step: StepId): void {
	const kind = Object.values(flows)
		.flatMap(({steps, importSteps = []}) => [...steps, ...importSteps])
		.find(({id}) => id === step)?.kind;

	if (kind === 'value' || kind === 'secret' || kind === 'token') {
		terminal.press('tab');
	}

	terminal.type('a');
}

/** Does all steps one after the other, each in the portal first and then in the wizard. */
export async function walkSteps(walk: Walk): Promise<void> {
	for (const step of stepIds) {
		await untilStep(walk, step);
		await doStep(walk, step);
	}
}

/** What a person does with a step that is on the screen. */
export async function doStep({terminal, person, redirectUri}: Walk, step: StepId): Promise<void> {
	switch (step) {
		case 'professional-account':
		case 'developer-account':
		case 'sign-in':
			break;
		case 'create-app':
			terminal.type(await person.createApp());
			break;
		case 'app-id':
			terminal.type(await person.appId());
			break;
		case 'app-secret':
			// As a browser copies it from a page: with a line break.
			terminal.paste(`${await person.appSecret()}\n`);
			break;
		case 'tester-role':
			await person.addTester();
			break;
		case 'tester-acceptance':
			await person.acceptTester();
			break;
		case 'redirect-uri':
			terminal.press('ctrl-u');
			terminal.paste(await person.saveRedirectUri(redirectUri));
			break;
		case 'permissions':
			await person.addPermissions(wantedScopes);
			terminal.press('down', 'down', 'space');
			break;
		default:
			throw new TypeError(`Nobody knows how to do ${step}.`);
	}

	terminal.press('enter');
}

/** The address behind a word such as `Link`: what follows below begins in the same column. */
export function addressBehind(word: string, screen: string): string {
	const rows = screen.split('\n');
	// An address that needs several rows stands alone, from edge to edge.
	const first = rows.findIndex(
		row => row.startsWith('http') || row.trimStart().startsWith(`${word} http`),
	);
	const column = rows[first]?.indexOf('http') ?? 0;
	const isMore = (row: string): boolean => row.search(/\S/) === column;
	const below = rows.slice(first + 1);
	const end = below.findIndex(row => !isMore(row));

	return [rows[first] ?? '', ...below.slice(0, end)].map(row => row.slice(column)).join('');
}

/** Whether any part of a secret that somebody could use is in the text. */
export function shows(text: string, secret: string): boolean {
	return Array.from({length: secret.length - 11}, (_, at) => secret.slice(at, at + 12)).some(part =>
		text.includes(part),
	);
}
