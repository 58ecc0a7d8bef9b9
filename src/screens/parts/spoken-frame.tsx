import {Box, Text} from 'ink';
import {createElement, type ReactNode} from 'react';
import type {Messages} from '../../messages/index.ts';
import {wordsOf} from '../../telling/steps.ts';
import {hintRows} from './bindings.ts';
import type {Block} from './block.ts';
import type {Parts} from './compose.ts';
import type {Title} from './header.ts';
import {stepOf} from './progress.ts';
import {useScreen} from './use-screen.ts';
import type {Row} from './wrap.ts';

/** A frame for whoever hears it: one line for each paragraph, words in place of symbols, and the keys at the end. */
export function SpokenFrame({parts}: {readonly parts: Parts}): ReactNode {
	const {messages, practice} = useScreen();
	const {title, progress, blocks, bindings, field, armed} = parts;
	const {common} = messages;
	const here = progress?.steps.find(({id}) => id === progress.here);
	const heading = [
		common.product,
		...(practice ? [common.practice] : []),
		spokenText(titleBlock(title), messages),
	];
	const hints = hintRows(bindings, messages, Number.POSITIVE_INFINITY, {field, armed});

	return (
		<Box flexDirection="column">
			<Text>{heading.filter(text => text !== '').join('. ')}</Text>
			{progress !== undefined && here !== undefined && (
				<Box aria-role="progressbar">
					<Text>{`${stepOf(progress, messages)}, ${wordsOf(here, messages).title}`}</Text>
				</Box>
			)}
			{createElement(
				Box,
				{flexDirection: 'column'},
				...blocks.map(block => spokenBlock(block, messages)),
			)}
			<Box aria-role="toolbar">
				<Text>{hints.map(row => spokenKeys(row, messages)).join(', ')}</Text>
			</Box>
		</Box>
	);
}

function spokenBlock(block: Block, messages: Messages): ReactNode {
	const text = spokenText(block, messages);
	const {role, state} = block.spoken ?? {};

	return text === ''
		? null
		: createElement(
				Box,
				{
					...(role === undefined ? {} : {'aria-role': role}),
					...(state === undefined ? {} : {'aria-state': state}),
				},
				createElement(Text, {}, text),
			);
}

/** What a block says, with words for the symbol in front of it. */
function spokenText({spans, lead, spoken}: Block, messages: Messages): string {
	const text = spoken?.text ?? textOf(spans);
	const before = spoken?.text === undefined ? (lead?.text ?? '').trim() : '';
	const symbol = before.at(-1) ?? '';
	const told = symbolWords(symbol, messages);
	const name = told === undefined ? before : before.slice(0, -1).trim();

	return [name, told ?? '', text].filter(part => part !== '').join(': ');
}

/** Undefined for what is no symbol. */
function symbolWords(symbol: string, {spoken}: Messages): string | undefined {
	switch (symbol) {
		case '✓':
			return spoken.good;
		case '!':
			return spoken.note;
		case '✗':
			return spoken.error;
		case '?':
			return spoken.question;
		case '○':
			return spoken.open;
		case '◐':
		case '◓':
		case '◑':
		case '◒':
			return spoken.working;
		case '▸':
		case '>':
		case '·':
		case '−':
			return '';
		default:
			return undefined;
	}
}

/** The title, with the symbol that it may begin with as the lead of a block. */
function titleBlock({text}: Title): Block {
	const [, symbol = '', rest = ''] = /^([✓✗] )?(.*)$/u.exec(text) ?? [];
	return {spans: [{text: rest}], lead: {text: symbol}};
}

/** `enter continue, o open page` */
function spokenKeys(row: Row, {spoken}: Messages): string {
	return textOf(row).split(/ {3}/).join(', ').replace('↑↓', spoken.arrows);
}

function textOf(row: Row): string {
	return row
		.map(({text}) => text)
		.join('')
		.trim();
}
