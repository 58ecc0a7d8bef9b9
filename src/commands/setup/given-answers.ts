import type {Field, Given} from '../../core/checklist.ts';
import {AppError} from '../../core/errors.ts';
import {type Checked, checkAppId, checkAppSecret, checkRedirectUri} from '../../core/fields.ts';
import type {LoginFlow} from '../../core/flow.ts';
import type {FlowId} from '../../core/profile.ts';
import {checkScopes} from '../../core/scopes.ts';
import type {Secret} from '../../core/secret.ts';
import type {Messages} from '../../messages/index.ts';
import type {Context, Input} from '../context.ts';
import {option, readFlow, taken} from '../input.ts';
import {givenSecret} from './given-secret.ts';
import {redirectUris} from './rules.ts';

/** What options and environment answer of the wizard's questions; only what was given has a key. */
export type GivenAnswers = {
	readonly flow: FlowId;
	readonly given: Given;
	/** An unusual secret was given; it is taken all the same. */
	readonly unusualSecret: boolean;
};

/**
 * Reads and checks the answers of a call.
 *
 * @throws AppError `invalid-value`, `secret-file-refused`, `two-readers-of-input`
 */
export async function readGivenAnswers(context: Context, input: Input): Promise<GivenAnswers> {
	const {messages} = context;
	const flow = readFlow(context, input);
	const titles = titlesOf(flow, messages);
	const appId = option(input, 'app-id');
	const [redirectUri, ...others] = redirectUris(input);
	const configId = option(input, 'config-id');
	const pageId = option(input, 'page');
	const scopes = option(input, 'scopes');
	const secret = await givenSecret(context, input);
	const readRedirectUri = (text: string): string =>
		taken(checkRedirectUri(text), titles('redirectUri'), messages);
	const checkedSecret = secret === undefined ? undefined : checkAppSecret(secret);

	return {
		flow: flow.id,
		given: {
			...(appId === undefined ? {} : {appId: taken(checkAppId(appId), titles('appId'), messages)}),
			...(checkedSecret === undefined
				? {}
				: {appSecret: taken(insisted(checkedSecret), titles('appSecret'), messages)}),
			...(redirectUri === undefined ? {} : {redirectUri: readRedirectUri(redirectUri)}),
			...(others.length === 0 ? {} : {otherRedirectUris: others.map(readRedirectUri)}),
			...(scopes === undefined ? {} : {scopes: readScopes(context, flow.id, scopes)}),
			...(configId === undefined
				? {}
				: {configId: taken(checkAppId(configId), '--config-id', messages)}),
			...(pageId === undefined ? {} : {pageId: taken(checkAppId(pageId), '--page', messages)}),
		},
		unusualSecret: checkedSecret !== undefined && !checkedSecret.ok,
	};
}

/** What a flow calls its questions. */
function titlesOf({steps}: LoginFlow, messages: Messages): (field: Field) => string {
	return field => {
		const step = steps.find(each => 'field' in each && each.field === field);
		return step === undefined ? field : messages.steps[step.id].title;
	};
}

/** An unusual secret is taken without a question; a refused one is not. */
function insisted(secret: Checked<Secret>): Checked<Secret> {
	return !secret.ok && secret.doubt !== undefined
		? {ok: true, value: secret.doubt, notes: []}
		: secret;
}

/** What is not known or missing is told together with what there is. */
function readScopes({deps, messages}: Context, flow: FlowId, text: string): readonly string[] {
	const known = deps.flows[flow].scopes;
	const checked = checkScopes(text.split(/[\s,]+/).filter(Boolean), known);

	if (checked.ok) {
		return checked.value;
	}

	const isMissing = checked.problem === 'scopes-basic-missing';
	const list = known.filter(({need}) => !isMissing || need === 'required').map(({id}) => id);
	throw new AppError('invalid-value', {
		field: '--scopes',
		problem: `${messages.problems[checked.problem]} (${list.join(', ')})`,
	});
}
