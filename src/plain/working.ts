import type {Stage} from '../core/ports.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {Preflight, StateAt} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {indent, section} from './lines.ts';

/** Id and secret are tried with made-up values before anybody signs in. */
export function checkingLines({messages: {checking}}: PlainContext): readonly string[] {
	return section(checking.title, [checking.text]);
}

/** What the check of id and secret has found, while the listener is opened. */
export function listeningLines(
	{preflight}: StateAt<'listening'>,
	{messages}: PlainContext,
): readonly string[] {
	return [...found(preflight, messages), messages.waiting.opening].map(indent);
}

function found(preflight: Preflight, {checking}: Messages): readonly string[] {
	switch (preflight) {
		case 'ok':
			return [checking.known];
		case 'unknown':
			return [checking.unclear];
		case 'off':
			return [];
		default:
			return preflight satisfies never;
	}
}

type Exchanging = StateAt<'exchanging'>;

/** Code, short-lived token, long-lived token, account: a line each, as it begins. */
export function exchangingLines(
	{now, draft}: Exchanging,
	{messages}: PlainContext,
): readonly string[] {
	const {exchanging} = messages;
	return section(exchanging.title, [stageText(now, draft.flow, messages)]);
}

/** The next stage, and that leaving waits for what Meta grants. */
export function exchangingNews(
	before: Exchanging,
	{now, draft, leaving}: Exchanging,
	{messages}: PlainContext,
): readonly string[] {
	return [
		...(now === before.now ? [] : [indent(stageText(now, draft.flow, messages))]),
		...(leaving === before.leaving ? [] : [messages.exchanging.leaving]),
	];
}

function stageText(stage: Stage, flow: string, {exchanging}: Messages): string {
	return flow === 'facebook-login' && stage === 'account'
		? exchanging.stages.pages
		: exchanging.stages[stage];
}

type Saving = StateAt<'saving'>;

/** The token is being written. */
export function savingLines({name}: Saving, {messages}: PlainContext): readonly string[] {
	return ['', fill(messages.naming.saving, {name})];
}

/** Leaving waits until the token is written. */
export function savingNews(
	before: Saving,
	{leaving}: Saving,
	{messages}: PlainContext,
): readonly string[] {
	return leaving === before.leaving ? [] : [messages.exchanging.leaving];
}
