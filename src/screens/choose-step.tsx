import type {ReactNode} from 'react';
import type {Step} from '../core/checklist.ts';
import type {Scope} from '../core/flow.ts';
import type {Messages} from '../messages/index.ts';
import type {StateAt} from '../wizard/model.ts';
import type {Block} from './parts/block.ts';
import {useLive} from './parts/live.ts';
import {moveKeys} from './parts/selection.ts';
import {StepFrame} from './parts/step-frame.tsx';
import {useScreen} from './parts/use-screen.ts';
import {useStep} from './parts/use-step.ts';

type ChooseStepProps = {
	readonly state: StateAt<'step'>;
	readonly step: Extract<Step, {readonly kind: 'choose'}>;
};

/** The permissions to ask for, as boxes to mark. What is required is marked and stays so. */
export function ChooseStep({state, step}: ChooseStepProps): ReactNode {
	const {messages, rules, send} = useScreen();
	const {keys} = messages;
	const {progress, text, remarks, bindings} = useStep(state, step);
	const {scopes} = rules.flows[state.draft.flow];
	const prefix = commonPrefix(scopes.map(({id}) => id));
	const [cursor, liveCursor] = useLive(() => 0);
	const [chosen, liveChosen] = useLive(() => firstChoice(scopes, state.draft.scopes));

	const toggle = (): void => {
		const scope = scopes[liveCursor.get()];

		if (scope !== undefined) {
			liveChosen.set(toggled(liveChosen.get(), scope));
		}
	};

	// In the order of the flow, so that the same choice is always the same address.
	const marked = (): readonly string[] =>
		scopes.map(({id}) => id).filter(id => liveChosen.get().has(id));

	return (
		<StepFrame
			draft={state.draft}
			here={step.id}
			title={{text: messages.flows[state.draft.flow]}}
			progress={progress}
			list
			blocks={[
				...text,
				...scopes.map((scope, index) => ({
					...boxBlock(
						{scope, prefix, isChosen: chosen.has(scope.id), isHere: index === cursor},
						messages,
					),
					gap: index === 0,
					entry: {index, isHere: index === cursor},
					spoken: {
						role: 'checkbox',
						state: {selected: index === cursor, checked: chosen.has(scope.id)},
						text: spokenScope(scope, messages),
					} as const,
				})),
				...remarks,
			]}
			bindings={bindings(
				() => send({type: 'answer', value: marked()}),
				[
					...moveKeys(liveCursor, scopes.length, keys.choose),
					{key: ' ', words: keys.mark, run: toggle},
				],
				marked,
			)}
		/>
	);
}

function firstChoice(
	scopes: readonly Scope[],
	kept: readonly string[] | undefined,
): ReadonlySet<string> {
	return new Set(
		scopes
			.filter(({id, need}) => need === 'required' || (kept?.includes(id) ?? need === 'usual'))
			.map(({id}) => id),
	);
}

function toggled(chosen: ReadonlySet<string>, {id, need}: Scope): ReadonlySet<string> {
	const next = new Set(chosen);

	if (need !== 'required' && !next.delete(id)) {
		next.add(id);
	}

	return next;
}

type Box = {
	readonly scope: Scope;
	readonly isChosen: boolean;
	readonly isHere: boolean;
	/** What all ids begin with: it tells nothing and goes first where there is no room. */
	readonly prefix: string;
};

function boxBlock({scope: {id}, isChosen, isHere, prefix}: Box, {scopes}: Messages): Block {
	const tone = isHere ? ('strong' as const) : undefined;
	const lead = {
		text: `${isHere ? '▸' : ' '} ${isChosen ? '[x]' : '[ ]'} `,
		tone: isHere ? 'accent' : undefined,
	} as const;
	const words = {text: `  ${meaningOf(id, scopes)}`, tone: 'quiet'} as const;
	const short = {text: prefix === '' ? id : `…${id.slice(prefix.length)}`, tone};

	// The words of the marked one stay in a low window too.
	return isHere
		? {spans: [{text: id, tone}, words], lead, yields: 'page', brief: {spans: [short, words], lead}}
		: {
				spans: [{text: id, tone}, words],
				lead,
				yields: 'bring',
				brief: {spans: [{text: id, tone}], lead, yields: 'page', brief: {spans: [short], lead}},
			};
}

function meaningOf(id: string, scopes: Messages['scopes']): string {
	return Object.hasOwn(scopes, id) ? scopes[id as keyof typeof scopes] : '';
}

function spokenScope({id}: Scope, {scopes}: Messages): string {
	return [id, meaningOf(id, scopes)].filter(text => text !== '').join(', ');
}

function commonPrefix(texts: readonly string[]): string {
	return texts.reduce((prefix, text) => {
		const differs = Array.from(prefix).findIndex((character, index) => character !== text[index]);
		return differs === -1 ? prefix : prefix.slice(0, differs);
	}, texts[0] ?? '');
}
