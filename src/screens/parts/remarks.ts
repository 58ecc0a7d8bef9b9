import type {AppError} from '../../core/errors.ts';
import {explain} from '../../core/explain.ts';
import type {Messages} from '../../messages/index.ts';
import {noticeText} from '../../telling/notice.ts';
import type {Notice} from '../../wizard/model.ts';
import {type Block, marked} from './block.ts';

/** Whether something went to the clipboard; nothing where nothing was tried. */
export function copiedBlocks(
	copied: boolean | undefined,
	{common}: Messages,
	{
		done = common.copied,
		failed = common.notCopied,
	}: {done?: string | undefined; failed?: string} = {},
): readonly Block[] {
	if (copied === undefined) {
		return [];
	}

	return [copied ? marked('✓', done, 'good') : marked('!', failed, 'warn')];
}

/** What went wrong beside the thing itself, and what to do. */
export function errorBlocks(error: AppError | undefined, messages: Messages): readonly Block[] {
	if (error === undefined) {
		return [];
	}

	const {title, hint, cure = hint} = explain(error, messages);
	return [
		marked('✗', title, 'bad'),
		...(cure === '' ? [] : [marked(' ', cure, undefined, {yields: 'page'})]),
	];
}

/** One line about what just happened. */
export function noticeBlocks(notice: Notice | undefined, messages: Messages): readonly Block[] {
	if (notice === undefined) {
		return [];
	}

	if (notice.type === 'error') {
		return errorBlocks(notice.error, messages);
	}

	const text = noticeText(notice, messages);
	const isLate = notice.type === 'not-due' || notice.type === 'too-early';
	return [isLate ? marked('!', text, 'warn') : marked('✓', text, 'good')];
}
