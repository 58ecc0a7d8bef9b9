import type {ReactNode} from 'react';
import type {Stage} from '../core/ports.ts';
import type {StateAt} from '../wizard/model.ts';
import {Frame} from './parts/frame.tsx';
import {type Block, marked} from './parts/layout.ts';
import {usePulse} from './parts/use-pulse.ts';
import {useScreen} from './parts/use-screen.ts';

/** What happens with the code, in this order. */
const usual: readonly Stage[] = ['exchange', 'long-lived', 'account'];

/** Code, short-lived token, long-lived token, account: a list that ticks off. There is no way back from here. */
export function ExchangingScreen({state}: {readonly state: StateAt<'exchanging'>}): ReactNode {
	const {messages, rules} = useScreen();
	const {exchanging, keys} = messages;
	const {draft, done, now, leaving} = state;
	const pulse = usePulse();
	const stages = [...new Set([...usual, ...done, now])];

	const line = (stage: Stage): Block => {
		if (done.includes(stage)) {
			return marked('✓', exchanging.stages[stage], 'good');
		}

		return stage === now
			? marked(pulse, exchanging.stages[stage], 'accent')
			: marked('○', exchanging.stages[stage], 'quiet');
	};

	return (
		<Frame
			title={{text: exchanging.title}}
			progress={{steps: rules.flows[draft.flow].steps, draft, here: 'sign-in'}}
			blocks={[
				...stages.map(line),
				...(leaving === true ? [marked('!', exchanging.leaving, 'warn', {gap: true})] : []),
			]}
			bindings={[]}
			leave={keys.saveAndQuit}
		/>
	);
}
