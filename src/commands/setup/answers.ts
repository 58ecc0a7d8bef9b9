import type {Field} from '../../core/checklist.ts';
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
	const {steps} = deps.flows[flow];
	const {named, app} = await readKnown(deps.store, {flow, name, appId: given.appId});
	const usual = deps.flows[flow].scopes.filter(({need}) => need !== 'optional').map(({id}) => id);
	const draft: Draft = {
		key: name ?? '_new',
		flow,
		step: 'sign-in',
		done: [],
		name,
		...app,
		// An imported token does not tell its permissions.
		scopes: named === undefined || named.scopes.length === 0 ? usual : named.scopes,
		savedAt: 0,
		...given,
	};

	return {
		draft,
		missing: steps.flatMap(step =>
			'field' in step && !('optional' in step) && draft[step.field] === undefined
				? [givenBy[step.field]]
				: [],
		),
	};
}

/** The options that answer the questions of the wizard. */
const givenBy: Readonly<Record<Field, string>> = {
	metaAppId: '--meta-app-id',
	appId: '--app-id',
	appSecret: '--app-secret-stdin',
	redirectUri: '--redirect-uri',
	otherRedirectUris: '--redirect-uri',
	scopes: '--scopes',
	configId: '--config-id',
};
