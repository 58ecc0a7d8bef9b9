import {Box} from 'ink';
import type {ReactNode} from 'react';
import {betweenColumns, type Composed, compose, margin, type Parts} from './compose.ts';
import {type FieldView, fieldBlocks} from './field-view.ts';
import type {Block} from './layout.ts';
import {Rows} from './rows.tsx';
import type {Field} from './use-field.ts';
import {useHelp} from './use-help.ts';
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
	const {title, progress, list = false, blocks, field, below = [], leave} = props;
	const screen = useScreen();
	// Of what stands below a field only what a low window leaves out is told again.
	const help = useHelp({
		title,
		progress,
		blocks: [...blocks, ...below.filter(({yields}) => yields !== undefined)],
	});
	const {bindings, armed} = useKeys(props.bindings, field?.field, help, leave);
	const fieldRows =
		field === undefined ? [] : fieldBlocks({...field, state: field.field.state, focused: !armed});
	const frame =
		help.frame ??
		compose(
			{
				title,
				progress,
				list,
				armed,
				field: field !== undefined,
				blocks: [...blocks, ...fieldRows, ...below],
				bindings,
			},
			screen,
		);

	return <Drawn frame={frame} />;
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
