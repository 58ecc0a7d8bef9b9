import type {AppError} from '../core/errors.ts';
import {explain} from '../core/explain.ts';
import type {Messages} from '../messages/index.ts';
import {noticeText} from '../telling/notice.ts';
import type {Notice} from '../wizard/model.ts';

/** A line that belongs to the one above. */
export function indent(line: string): string {
	return `  ${line}`;
}

/** The lines below a heading, with an empty line above it. */
export function section(title: string, lines: readonly string[]): readonly string[] {
	return ['', title, ...lines.map(indent)];
}

/** What went wrong beside the thing itself, and what to do. */
export function errorLines(error: AppError | undefined, messages: Messages): readonly string[] {
	if (error === undefined) {
		return [];
	}

	const {title, hint, cure = hint} = explain(error, messages);
	return [title, ...(cure === '' ? [] : [cure])];
}

/** Whether something went to the clipboard; nothing where nothing was tried. */
export function copiedLines(
	copied: boolean | undefined,
	{done, failed}: {readonly done: string; readonly failed: string},
): readonly string[] {
	return copied === undefined ? [] : [copied ? done : failed];
}

/** What just happened. */
export function noticeLines(notice: Notice | undefined, messages: Messages): readonly string[] {
	if (notice === undefined) {
		return [];
	}

	return notice.type === 'error'
		? errorLines(notice.error, messages)
		: [noticeText(notice, messages)];
}
