import type {Messages} from '../../messages/index.ts';
import {flow} from './layout.ts';
import {dotsOf, type Progress, stepOf} from './progress.ts';
import {type Row, type Tone, widthOf} from './wrap.ts';

export type Title = {readonly text: string; readonly tone?: Tone | undefined};

/**
 * The top of every frame: the program, what it is doing, and how far it is.
 *
 * @param folded the steps stand here in one line, because there is no room for their list
 */
export function headerRows(
	title: Title,
	progress: Progress | undefined,
	messages: Messages,
	{width, folded, practice}: {width: number; folded: boolean; practice: boolean},
): readonly Row[] {
	const {product, practice: banner} = messages.common;
	const left: readonly Row[] = [
		[{text: product, tone: 'accent'}],
		[{text: title.text, tone: title.tone ?? 'strong'}],
	];
	const below: readonly Row[] = practice ? flow([[{text: banner, tone: 'warn'}]], width, 0) : [];

	if (progress === undefined) {
		return [...flow(left, width, 3), ...below];
	}

	const step = stepOf(progress, messages);
	const room = width - widthOf(product) - 3 - widthOf(title.text) - widthOf(step);

	if (folded || room < 1) {
		const line: Row = [{text: `${step} `}, {text: dotsOf(progress), tone: 'accent'}];
		return [...flow(left, width, 3), ...flow([line], width, 0), ...below];
	}

	const [row = []] = flow(left, width, 3);
	return [[...row, {text: ' '.repeat(room)}, {text: step, tone: 'quiet'}], ...below];
}
