import type {ReactNode} from 'react';
import {fill} from '../core/text.ts';
import type {StateAt} from '../wizard/model.ts';
import {marked} from './parts/block.ts';
import {Frame} from './parts/frame.tsx';
import {usePulse} from './parts/use-pulse.ts';
import {useScreen} from './parts/use-screen.ts';

/** The token is being written. */
export function SavingScreen({state}: {readonly state: StateAt<'saving'>}): ReactNode {
	const {naming, exchanging, keys} = useScreen().messages;
	const {name, leaving} = state;

	return (
		<Frame
			title={{text: exchanging.stages.save}}
			blocks={[
				marked(usePulse(), fill(naming.saving, {name}), 'accent'),
				...(leaving === true ? [marked('!', exchanging.leaving, 'warn', {gap: true})] : []),
			]}
			bindings={[]}
			leave={keys.saveAndQuit}
		/>
	);
}
