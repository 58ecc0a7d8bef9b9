import {firstUnanswered} from '../../core/answers.ts';
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

/**
 * Completes what was given by what is stored for this profile or the current one, and by what is usual.
 *
 * @param mayDiffer the profile may change to another account, so its Page is not the answer
 */
export async function completeAnswers(
	{deps}: Pick<Context, 'deps'>,
	{flow, given}: GivenAnswers,
	{name, mayDiffer}: {readonly name: string | undefined; readonly mayDiffer: boolean},
): Promise<Answers> {
	const {steps} = deps.flows[flow];
	const {named, app} = await readKnown(deps.store, {flow, name, appId: given.appId});
	const usual = deps.flows[flow].scopes.filter(({need}) => need !== 'optional').map(({id}) => id);
	// An imported token does not tell its permissions.
	const scopes = named === undefined || named.scopes.length === 0 ? usual : named.scopes;
	const draft: Draft = {
		key: name ?? '_new',
		flow,
		step: 'sign-in',
		done: [],
		name,
		...app,
		// A configuration names its own.
		scopes: given.configId === undefined ? scopes : undefined,
		pageId: mayDiffer ? undefined : named?.account.pageId,
		savedAt: 0,
		...given,
	};

	return {
		draft,
		missing: steps.flatMap(step =>
			'field' in step && firstUnanswered([step], draft) !== undefined ? [givenBy[step.field]] : [],
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
