import {Box, useIsScreenReaderEnabled} from 'ink';
import type {ReactNode} from 'react';
import type {Block} from './block.ts';
import {betweenColumns, type Composed, compose, isWhole, margin, type Parts} from './compose.ts';
import {type FieldView, fieldBlocks} from './field-view.ts';
import {Rows} from './rows.tsx';
import {SpokenFrame} from './spoken-frame.tsx';
import type {Field} from './use-field.ts';
import {useHelp} from './use-help.ts';
import {useKeys} from './use-keys.ts';
import {useScreen} from './use-screen.ts';

export type FrameProps = Pick<Parts, 'title' | 'blocks' | 'bindings'> & {
	readonly progress?: Parts['progress'];
	readonly list?: boolean;
	readonly field?: (Pick<FieldView, 'label' | 'mask'> & {readonly field: Field}) | undefined;
	/** What stands below the field. */
	readonly below?: readonly Block[];
	/** What was opened over it, or what it was opened over, is drawn next: keys that arrive before are for neither. */
	readonly isLeft?: (() => boolean) | undefined;
	/** What Ctrl-C is called in the hints. */
	readonly leave?: string | undefined;
};

/** The frame of every screen: header, steps, text, field, hints. Its keys are those that the hints show. */
export function Frame(props: FrameProps): ReactNode {
	const {title, progress, list = false, blocks, field, below = [], leave, isLeft} = props;
	const screen = useScreen();
	const isSpoken = useIsScreenReaderEnabled();
	// Of what stands below a field only what a low window leaves out is told again.
	const help = useHelp({
		title,
		progress,
		blocks: [...blocks, ...below.filter(({yields}) => yields !== undefined)],
		bindings: props.bindings,
		isWhole: () => isSpoken || isWhole(parts, screen),
	});
	const {bindings, armed} = useKeys({
		own: props.bindings,
		field: field?.field,
		help,
		leave,
		isLeft,
	});
	const fieldRows =
		field === undefined
			? []
			: fieldBlocks({...field, state: field.field.state, focused: !armed}, screen.messages);
	const parts: Parts = {
		title,
		progress,
		list,
		armed,
		field: field !== undefined,
		blocks: [...blocks, ...fieldRows, ...below],
		bindings,
	};

	const helpFrame = help.frame();

	// What is read out needs no place, so nothing is left out of it.
	return isSpoken && helpFrame === undefined ? (
		<SpokenFrame parts={parts} />
	) : (
		<Drawn frame={helpFrame ?? compose(parts, screen)} />
	);
}

function Drawn({frame}: {readonly frame: Composed}): ReactNode {
	const {header, steps, stepsWidth, body, isTight, hints} = frame;

	return (
		<Box flexDirection="column">
			<Box paddingLeft={margin - 1} marginBottom={header.length === 0 ? 0 : 1}>
				<Rows rows={header} />
			</Box>
			{steps.length === 0 ? (
				<Rows rows={body} />
			) : (
				<Box paddingLeft={margin} columnGap={betweenColumns}>
					<Box width={stepsWidth} flexShrink={0}>
						<Rows rows={steps} />
					</Box>
					<Rows rows={body} />
				</Box>
			)}
			{hints.length > 0 && (
				<Box paddingLeft={margin - 1} marginTop={isTight ? 0 : 1}>
					<Rows rows={hints} />
				</Box>
			)}
		</Box>
	);
}
