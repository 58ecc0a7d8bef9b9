import type {LoginFlow} from '../../core/flow.ts';
import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';

type Words = Pick<Messages, 'checklist' | 'flows'>;

/** What the list is about. */
export function titleOf(
	{id, status}: Pick<LoginFlow, 'id' | 'status'>,
	{checklist, flows}: Words,
): string {
	const title = status === 'retired' ? checklist.retiredTitle : checklist.title;
	return fill(title, {flow: flows[id]});
}

/** What to know before the first step; of a retired login, that Meta has ended it. */
export function introOf({retiredOn}: Pick<LoginFlow, 'retiredOn'>, {checklist}: Words): string {
	return retiredOn === undefined ? checklist.intro : fill(checklist.retired, {date: retiredOn});
}
