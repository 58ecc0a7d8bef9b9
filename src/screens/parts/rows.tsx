import {Box, Text, type TextProps} from 'ink';
import {createElement, type ReactNode} from 'react';
import {useScreen} from './use-screen.ts';
import type {Row, Span, Tone} from './wrap.ts';

const looks: Readonly<Record<Tone, TextProps>> = {
	strong: {bold: true},
	quiet: {dimColor: true},
	good: {color: 'green'},
	warn: {color: 'yellow'},
	bad: {color: 'red'},
	accent: {color: 'cyan'},
};

/** Rows that were laid out already, one below the other. */
export function Rows({rows}: {readonly rows: readonly Row[]}): ReactNode {
	const {colour} = useScreen();
	const look = (tone: Tone | undefined): TextProps =>
		tone === undefined || colour === false ? {} : looks[tone];
	const drawSpan = ({text, tone}: Span): ReactNode => createElement(Text, look(tone), text);
	// A text without characters has no height.
	const drawRow = (row: Row): ReactNode =>
		row.length === 0 ? <Text> </Text> : createElement(Text, {wrap: 'hard'}, ...row.map(drawSpan));

	return createElement(Box, {flexDirection: 'column'}, ...rows.map(drawRow));
}
