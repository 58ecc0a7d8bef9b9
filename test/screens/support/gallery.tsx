import type {ReactNode} from 'react';
import type {FlowId} from '../../../src/core/profile.ts';
import {languages} from '../../../src/messages/index.ts';
import {BrowserErrors} from '../../../src/screens/browser-errors.tsx';
import {StepList} from '../../../src/screens/step-list.tsx';
import type {State, StateAt} from '../../../src/wizard/model.ts';
import {draw, drawNode, speak} from './draw.tsx';
import {
	emptyDraft,
	facebookDraft,
	fullDraft,
	importDraft,
	oldDraft,
	sampleSettings,
} from './sample.ts';
import {states} from './states.ts';

/** A frame and the name of the file that it is kept in. */
type Picture = {readonly file: string; readonly draw: () => string};

/** The windows that the frames are drawn for. */
const windows = [
	{columns: 40, rows: 24},
	{columns: 80, rows: 24},
	{columns: 120, rows: 30},
] as const;

const drafts = {
	'instagram-login': fullDraft,
	'facebook-login': facebookDraft,
	'basic-display': oldDraft,
	import: importDraft,
} as const;

/** Every screen, every step of every flow, and what opens over them, in all languages and windows, and as they are read out. */
export function* gallery(): Generator<Picture> {
	const all = [...Object.entries<State>(states), ...everyStep()];

	for (const language of languages) {
		const settings = sampleSettings(language);

		for (const [name, state] of all) {
			for (const size of windows) {
				yield {
					file: `${language}/${size.columns}/${name}.txt`,
					draw: () => draw(state, {...size, settings}),
				};
			}

			yield {file: `${language}/spoken/${name}.txt`, draw: () => speak(state, settings)};
		}

		for (const [name, node] of overlays()) {
			for (const size of windows) {
				yield {
					file: `${language}/${size.columns}/${name}.txt`,
					draw: () => drawNode(node, {...size, settings}),
				};
			}
		}
	}
}

/** Each step of each flow as it is met for the first time. */
export function everyStep(): readonly (readonly [string, StateAt<'step'>])[] {
	const {flows} = sampleSettings().rules;
	const walks = [
		...Object.values(flows).map(({id, steps}) => [id, {...emptyDraft, flow: id}, steps] as const),
		...Object.values(flows).flatMap(({importSteps}) =>
			importSteps === undefined ? [] : [['import', importDraft, importSteps] as const],
		),
	];

	return walks.flatMap(([walk, draft, steps]) =>
		steps.map(
			({id}, index) =>
				[
					`step-${walk}-${String(index + 1).padStart(2, '0')}-${id}`,
					{at: 'step', draft: {...draft, step: id}, step: id, notes: []},
				] as const,
		),
	);
}

function overlays(): readonly (readonly [string, ReactNode])[] {
	const close = (): void => undefined;
	const flowIds: readonly FlowId[] = ['instagram-login', 'facebook-login', 'basic-display'];

	return [
		...Object.entries(drafts).map(
			([name, draft]) =>
				[
					`steps-${name}`,
					<StepList key={name} draft={draft} here={undefined} close={close} />,
				] as const,
		),
		...flowIds.map(
			flow =>
				[
					`browser-errors-${flow}`,
					<BrowserErrors key={flow} draft={{...fullDraft, flow}} close={close} />,
				] as const,
		),
	];
}
