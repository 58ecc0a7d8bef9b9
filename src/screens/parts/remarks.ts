import type {AppError} from '../../core/errors.ts';
import {explain} from '../../core/explain.ts';
import {dayOf, daysLeftText} from '../../core/phrases.ts';
import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
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
	const {notices} = messages.home;

	switch (notice?.type) {
		case undefined:
			return [];
		case 'refreshed': {
			const {name, daysLeft} = notice;
			const sentence = `${fill(notices.refreshed, {name})} ${daysLeftText(daysLeft, messages.common)}.`;
			return [marked('✓', sentence, 'good')];
		}
		case 'not-due':
		case 'too-early': {
			const {name, at} = notice;
			return [marked('!', fill(notices[notice.type], {name, date: dayOf(at)}), 'warn')];
		}
		case 'current':
		case 'removed':
		case 'works':
		case 'endless':
			return [marked('✓', fill(notices[notice.type], {name: notice.name}), 'good')];
		case 'error':
			return errorBlocks(notice.error, messages);
		default:
			return notice satisfies never;
	}
}
