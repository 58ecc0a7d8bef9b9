import {Box} from 'ink';
import type {ReactNode} from 'react';
import {betweenColumns, compose, margin, type Parts} from './compose.ts';
import {type FieldView, fieldBlocks} from './field-view.ts';
import {helpBindings, helpBlocks} from './help.ts';
import type {Block} from './layout.ts';
import {Rows} from './rows.tsx';
import type {Field} from './use-field.ts';
import {useKeys} from './use-keys.ts';
import {useScreen} from './use-screen.ts';

type FrameProps = Pick<Parts, 'title' | 'blocks' | 'bindings'> & {
	readonly progress?: Parts['progress'];
	readonly list?: boolean;
	readonly field?: (Pick<FieldView, 'label' | 'mask'> & {readonly field: Field}) | undefined;
	/** What stands below the field. */
	readonly below?: readonly Block[];
	/** What Ctrl-C is called in the hints. */
	readonly leave?: string | undefined;
};

/** The frame of every screen: header, steps, text, field, hints. Its keys are those that the hints show. */
export function Frame(props: FrameProps): ReactNode {
	const {title, progress, list = false, field, below = []} = props;
	const screen = useScreen();
	const {bindings, help, armed} = useKeys(props.bindings, field?.field, props.leave);
	const fieldRows =
		field === undefined ? [] : fieldBlocks({...field, state: field.field.state, focused: !armed});
	const {header, steps, stepsWidth, body, hints} = compose(
		{
			title,
			progress,
			list,
			armed,
			field: field !== undefined && !help,
			blocks: help ? helpBlocks(screen.messages) : [...props.blocks, ...fieldRows, ...below],
			bindings: help ? helpBindings(screen.messages) : bindings,
		},
		screen,
	);

	return (
		<Box flexDirection="column" rowGap={1}>
			<Box paddingLeft={margin - 1}>
				<Rows rows={header} />
			</Box>
			<Box paddingLeft={margin} columnGap={betweenColumns}>
				{steps.length > 0 && (
					<Box width={stepsWidth} flexShrink={0}>
						<Rows rows={steps} />
					</Box>
				)}
				<Rows rows={body} />
			</Box>
			{hints.length > 0 && (
				<Box paddingLeft={margin - 1}>
					<Rows rows={hints} />
				</Box>
			)}
		</Box>
	);
}
