import {dayOf, daysLeftText} from '../core/phrases.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {Notice} from '../wizard/model.ts';

/** What just happened to a profile, in a sentence; a failure is told by those who show its cure. */
export function noticeText(
	notice: Exclude<Notice, {readonly type: 'error'}>,
	{home: {notices}, common}: Messages,
): string {
	switch (notice.type) {
		case 'refreshed': {
			const {name, daysLeft} = notice;
			return `${fill(notices.refreshed, {name})} ${daysLeftText(daysLeft, common)}.`;
		}
		case 'not-due':
		case 'too-early': {
			const {name, at} = notice;
			return fill(notices[notice.type], {name, date: dayOf(at)});
		}
		case 'current':
		case 'removed':
		case 'works':
		case 'endless':
			return fill(notices[notice.type], {name: notice.name});
		default:
			return notice satisfies never;
	}
}
