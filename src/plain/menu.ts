import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {Prompt} from './console.ts';
import {indent} from './lines.ts';
import type {Question, Wish} from './question.ts';

/** What is above a prompt: the choices with their numbers, then the letters that work everywhere. */
export function menuLines(
	{lines = [''], choices, text, back, leave}: Question,
	{keys}: Messages,
): readonly string[] {
	const width = String(choices.length).length;
	const row = (key: string, words: string): string => indent(`${key.padStart(width)}  ${words}`);
	const letters =
		text?.literal === true
			? []
			: [
					...(back === undefined ? [] : [row('b', keys.back)]),
					row('?', keys.help),
					row('q', leave),
				];

	return [
		...lines,
		...choices.flatMap(({words, meaning = ''}, index) => [
			row(String(index + 1), words),
			...(meaning === '' ? [] : [row('', meaning)]),
		]),
		...letters,
	];
}

/** `Instagram app ID [Enter: keep 1679873086902791]: ` */
export function promptOf({label, enter, text}: Question, {plain}: Messages): Prompt {
	const hidden = text?.hidden === true;
	const remarks = [
		...(hidden ? [plain.hidden] : []),
		...(enter === undefined ? [] : [fill(plain.enter, {words: enter.words})]),
	];
	const asked = label ?? plain.choice;

	return {
		text: remarks.length === 0 ? `${asked}: ` : `${asked} [${remarks.join('; ')}]: `,
		hidden,
	};
}

/** What is said of a line that nobody saw: the choice that it was, or how long it is. */
export function hiddenLines(line: string, wish: Wish, {step}: Messages): readonly string[] {
	if (wish.type === 'move' && wish.choice !== undefined) {
		return [indent(wish.choice)];
	}

	const typed = line.trim();

	if (wish.type !== 'move' || typed.length < 2) {
		return [];
	}

	const sentence = /^[\da-f]{32}$/i.test(typed)
		? step.hexadecimal
		: fill(step.characters, {n: Array.from(typed).length});
	return [indent(sentence)];
}

/** How questions are answered here, and what holds for every step. */
export function helpLines({plain, help}: Messages): readonly string[] {
	return [
		'',
		help.title,
		...[plain.helpChoices, plain.helpBack, plain.helpHidden, help.quit, help.labels].map(indent),
	];
}
