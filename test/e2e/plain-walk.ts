import {usualRedirectUri} from '../../src/commands/setup/rules.ts';
import type {StepId} from '../../src/core/checklist.ts';
import {en as messages} from '../../src/messages/en.ts';
import {promptOf} from '../../src/plain/menu.ts';
import {peerCertificate} from '../support/peer-certificate.ts';
import type {PseudoTerminal} from '../support/pseudo-terminal.ts';
import {stepIds, type Walk, wantedScopes} from './terminal-walk.ts';

const {plain} = messages;

/** A prompt of the plain wizard, as it stands at the end of the screen. */
export function promptFor(label: string, enter?: string, hidden = false): string {
	const move = {type: 'close'} as const;
	const question = {
		choices: [],
		label,
		leave: '',
		...(enter === undefined ? {} : {enter: {words: enter, move}}),
		...(hidden ? {text: {hidden, move: () => move}} : {}),
	};
	return promptOf(question, messages).text.trimEnd();
}

/**
 * Waits until the terminal asks with these words at its end; answers the screen.
 *
 * @param heading where what is asked begins
 */
export function untilAsked(
	{waitFor}: PseudoTerminal,
	prompt: string,
	heading = '',
): Promise<string> {
	return waitFor(new RegExp(`${literally(heading)}.*${literally(prompt)}$`));
}

/** A pattern that stands for exactly this text. */
function literally(text: string): string {
	return text.replace(/[.*+?^$()|[\]{}\\]/g, String.raw`\$&`);
}

/** Waits until a step is asked about; several steps ask with the same words. */
function untilStepAsked(
	terminal: PseudoTerminal,
	step: StepId,
	walk: Pick<Walk, 'redirectUri'>,
): Promise<string> {
	return untilAsked(terminal, promptAt(step, walk), `${messages.steps[step].title} (`);
}

/** Types a line when it is asked for. */
export async function answer(
	terminal: PseudoTerminal,
	prompt: string,
	line: string,
): Promise<void> {
	await untilAsked(terminal, prompt);
	terminal.type(`${line}\r`);
}

/** The number of a choice that is on the screen. */
export function numberOf({screen}: PseudoTerminal, words: string): string {
	const row = screen()
		.split('\n')
		.findLast(line =>
			line
				.trim()
				.replace(/^\d+ +/, '')
				.startsWith(words),
		);
	const number = row?.trim().split(' ')[0];

	if (number === undefined) {
		throw new Error(`There is no choice "${words}".\n${screen()}`);
	}

	return number;
}

/** What a step asks for when nothing was answered before. */
export function promptAt(step: StepId, {redirectUri}: Pick<Walk, 'redirectUri'>): string {
	const {field} = messages.steps[step];

	switch (step) {
		case 'create-app':
			return promptFor(field, plain.leaveEmpty);
		case 'app-id':
			return promptFor(field);
		case 'app-secret':
			return promptFor(field, undefined, true);
		case 'redirect-uri':
			return promptFor(field, plain.take.replace('{value}', redirectUri));
		case 'permissions':
			return promptFor(plain.switches, plain.takeThese);
		case 'sign-in':
			return promptFor(plain.choice, plain.begin);
		default:
			return promptFor(plain.choice, plain.done);
	}
}

/** Does all steps one after the other, each in the portal first and then in a wizard that knows nothing yet. */
export async function walkPlainSteps(walk: Walk): Promise<void> {
	for (const step of stepIds) {
		await untilStepAsked(walk.terminal, step, {redirectUri: usualRedirectUri});
		await doPlainStep(walk, step);
	}
}

/** What a person does with a step that is asked for. */
async function doPlainStep(walk: Walk, step: StepId): Promise<void> {
	const {terminal, person, redirectUri} = walk;

	switch (step) {
		case 'create-app':
			terminal.type(await person.createApp());
			break;
		case 'app-id':
			terminal.type(await person.appId());
			break;
		case 'app-secret':
			// As a browser copies it from a page: with a line break, which enters it.
			terminal.paste(`${await person.appSecret()}\n`);
			return;
		case 'tester-role':
			await person.addTester();
			break;
		case 'tester-acceptance':
			await person.acceptTester();
			break;
		case 'redirect-uri':
			terminal.type(await person.saveRedirectUri(redirectUri));
			break;
		case 'permissions':
			await person.addPermissions(wantedScopes);
			await answer(
				terminal,
				promptAt(step, walk),
				numberOf(terminal, `${plain.off}: ${wantedScopes[1]}`),
			);
			await untilAsked(terminal, promptAt(step, walk), `${plain.on}: ${wantedScopes[1]}`);
			break;
		default:
			break;
	}

	terminal.press('enter');
}

/** The link to the sign-in, once the wizard waits for it. */
export async function linkToSignIn({terminal}: Pick<Walk, 'terminal'>): Promise<string> {
	const screen = await untilAsked(terminal, promptFor(plain.paste, undefined, true));
	return /^https?:\S+$/m.exec(screen)?.[0] ?? '';
}

/** Signs in with the link; the callback reaches the listener. Answers the code. */
export async function signInPlainly(walk: Walk): Promise<string> {
	const end = await walk.person.signIn({
		url: await linkToSignIn(walk),
		decision: 'allow',
		certificatePem: await peerCertificate(walk.redirectUri),
	});

	if (end.type === 'stayed' || end.status !== 200) {
		throw new Error(end.text);
	}

	return new URL(end.address).searchParams.get('code') ?? '';
}
