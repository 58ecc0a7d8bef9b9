import type {ReactNode} from 'react';
import type {Stage} from '../core/ports.ts';
import {stepsOf} from '../telling/steps.ts';
import type {StateAt} from '../wizard/model.ts';
import {type Block, marked} from './parts/block.ts';
import {Frame} from './parts/frame.tsx';
import {usePulse} from './parts/use-pulse.ts';
import {useScreen} from './parts/use-screen.ts';

/** What happens with the code, in this order. */
const usual: readonly Stage[] = ['exchange', 'long-lived', 'account'];
/** With a token that the dashboard made. */
const imported: readonly Stage[] = ['account'];

/** Code, short-lived token, long-lived token, account: a list that ticks off. There is no way back from here. */
export function ExchangingScreen({state}: {readonly state: StateAt<'exchanging'>}): ReactNode {
	const {messages, rules} = useScreen();
	const {exchanging, keys} = messages;
	const {draft, done, now, leaving} = state;
	const pulse = usePulse();
	const hasPages = draft.flow === 'facebook-login';
	const stages = [...new Set([...(draft.method === 'import' ? imported : usual), ...done, now])];

	const line = (stage: Stage): Block => {
		const text = exchanging.stages[hasPages && stage === 'account' ? 'pages' : stage];

		if (done.includes(stage)) {
			return marked('✓', text, 'good');
		}

		return stage === now ? marked(pulse, text, 'accent') : marked('○', text, 'quiet');
	};

	return (
		<Frame
			title={{text: exchanging.title}}
			progress={{
				steps: stepsOf(draft, rules),
				draft,
				here: draft.method === 'import' ? 'dashboard-token' : 'sign-in',
			}}
			blocks={[
				...stages.map(line),
				...(leaving === true ? [marked('!', exchanging.leaving, 'warn', {gap: true})] : []),
			]}
			bindings={[]}
			leave={keys.saveAndQuit}
		/>
	);
}
