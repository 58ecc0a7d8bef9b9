import type {ReactNode} from 'react';
import type {StepId} from '../../core/checklist.ts';
import type {Draft} from '../../core/profile.ts';
import {StepList} from '../step-list.tsx';
import {Frame, type FrameProps} from './frame.tsx';
import {useLive} from './live.ts';
import {useScreen} from './use-screen.ts';

type StepFrameProps = Omit<FrameProps, 'leave'> & {
	readonly draft: Draft;
	/** The step that is shown or waited for, if any. */
	readonly here?: StepId;
};

/** A frame of a set-up: a key opens the list of all steps over it, and leaving keeps the answers. */
export function StepFrame({draft, here, bindings, isLeft, ...props}: StepFrameProps): ReactNode {
	const {messages} = useScreen();
	const [isOpen, live] = useLive(() => false);

	if (isOpen) {
		return (
			<StepList
				draft={draft}
				here={here}
				close={() => live.set(false)}
				isLeft={() => !live.get()}
			/>
		);
	}

	const back = bindings.filter(({key}) => key === 'esc');
	const others = bindings.filter(({key}) => key !== 'esc');

	return (
		<Frame
			{...props}
			isLeft={() => live.get() || isLeft?.() === true}
			bindings={[
				...others,
				{key: 's', words: messages.keys.steps, run: () => live.set(true)},
				...back,
			]}
			leave={messages.keys.saveAndQuit}
		/>
	);
}
