import type {ReactNode} from 'react';
import type {PortalStep} from '../core/checklist.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {StateAt} from '../wizard/model.ts';
import {type Block, gapped, words} from './parts/block.ts';
import {Frame} from './parts/frame.tsx';
import {useLive} from './parts/live.ts';
import {noticeBlocks} from './parts/remarks.ts';
import {cursorLead, moveKeys} from './parts/selection.ts';
import {useScreen} from './parts/use-screen.ts';

/** What has become of the steps of an older guide; the one under the cursor says what is done today. */
export function OldGuideScreen({state}: {readonly state: StateAt<'old-guide'>}): ReactNode {
	const {messages, rules, send} = useScreen();
	const {oldGuide, keys} = messages;
	const {portal, retiredOn = ''} = rules.flows['basic-display'];
	const [cursor, live] = useLive(() => 0);

	return (
		<Frame
			title={{text: oldGuide.title}}
			blocks={[
				words(fill(oldGuide.intro, {date: retiredOn}), undefined, {
					yields: 'note',
					brief: words(fill(oldGuide.brief, {date: retiredOn})),
				}),
				words(fill(oldGuide.steps, {n: portal.length}), 'strong', {gap: true, yields: 'bring'}),
				...portal.flatMap((step, index) =>
					guideBlocks(step, {index, isHere: index === cursor}, messages),
				),
				...gapped(noticeBlocks(state.notice, messages)),
			]}
			bindings={[
				{key: 'enter', words: keys.connectToday, run: () => send({type: 'confirm'})},
				...moveKeys(live, portal.length, keys.choose),
				{
					key: 'p',
					words: keys.practiseOld,
					run: () => send({type: 'practise', flow: 'basic-display'}),
				},
				{key: 'esc', words: keys.back, run: () => send({type: 'back'})},
			]}
			leave={keys.quit}
		/>
	);
}

/** `3  Purpose → Use case` and, under the cursor, what is done in its place. */
function guideBlocks(
	{id, today = []}: PortalStep,
	entry: NonNullable<Block['entry']>,
	{portal, oldGuide}: Messages,
): readonly Block[] {
	const {index, isHere} = entry;
	const {title} = portal[id];
	const titles = todayText(
		title,
		today.map(now => portal[now].title),
		oldGuide,
	);
	const number = String(index + 1).padStart(2);
	const told = today.length === 0 ? [oldGuide.goneHint] : today.map(now => portal[now].do);
	const row: Block = {
		spans: [
			{text: title, tone: isHere ? 'strong' : undefined},
			{text: ' → ', tone: 'quiet'},
			{text: titles, tone: today.length === 0 ? 'quiet' : 'good'},
		],
		lead: {...cursorLead(isHere), text: `${cursorLead(isHere).text}${number}  `},
		entry,
		gap: index === 0,
		spoken: {
			role: 'listitem',
			state: {selected: isHere},
			text: `${index + 1}. ${title}: ${titles}`,
		},
	};
	const below = told.map(text => words(text, 'quiet', {lead: {text: ' '.repeat(6)}, entry}));

	return isHere ? [row, ...below] : [row];
}

/** What a step is called today; it may be gone, or be what it was. */
function todayText(
	title: string,
	today: readonly string[],
	{gone, same}: Messages['oldGuide'],
): string {
	if (today.length === 0) {
		return gone;
	}

	return today.every(now => now === title) ? same : today.join(', ');
}
