import type {Draft} from '../../core/profile.ts';
import {readKnown} from '../../wizard/known-app.ts';
import type {Context} from '../context.ts';
import type {GivenAnswers} from './given-answers.ts';

/** A draft for a run without questions, and what it still lacks. */
export type Answers = {
	readonly draft: Draft;
	/** Options that would give what is missing. */
	readonly missing: readonly string[];
};

/** Completes what was given by what is stored for this profile or the current one, and by what is usual. */
export async function completeAnswers(
	{deps}: Pick<Context, 'deps'>,
	{flow, given}: GivenAnswers,
	name: string | undefined,
): Promise<Answers> {
	const {named, app} = await readKnown(deps.store, {flow, name, appId: given.appId});
	const usual = deps.flows[flow].scopes.filter(({need}) => need !== 'optional').map(({id}) => id);
	const draft: Draft = {
		key: name ?? '_new',
		flow,
		step: 'sign-in',
		done: [],
		name,
		...app,
		scopes: named?.scopes ?? usual,
		savedAt: 0,
		...given,
	};

	return {
		draft,
		missing: [
			...(draft.appId === undefined ? ['--app-id'] : []),
			...(draft.appSecret === undefined ? ['--app-secret-stdin'] : []),
			...(draft.redirectUri === undefined ? ['--redirect-uri'] : []),
		],
	};
}
