import type {Given} from '../../core/checklist.ts';
import {AppError} from '../../core/errors.ts';
import {type Checked, checkAppId, checkAppSecret, checkRedirectUri} from '../../core/fields.ts';
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
	const {steps} = messages;
	const flow = readFlow(context, input);
	const appId = option(input, 'app-id');
	const [redirectUri, ...others] = redirectUris(input);
	const configId = option(input, 'config-id');
	const pageId = option(input, 'page');
	const scopes = option(input, 'scopes');
	const secret = await givenSecret(context, input);
	const checkedSecret = secret === undefined ? undefined : checkAppSecret(secret);

	return {
		flow: flow.id,
		given: {
			...(appId === undefined
				? {}
				: {appId: taken(checkAppId(appId), steps['app-id'].title, messages)}),
			...(checkedSecret === undefined ? {} : {appSecret: insist(checkedSecret, context)}),
			...(redirectUri === undefined ? {} : {redirectUri: readRedirectUri(redirectUri, messages)}),
			...(others.length === 0
				? {}
				: {otherRedirectUris: others.map(uri => readRedirectUri(uri, messages))}),
			...(scopes === undefined ? {} : {scopes: readScopes(context, flow.id, scopes)}),
			...(configId === undefined
				? {}
				: {configId: taken(checkAppId(configId), '--config-id', messages)}),
			...(pageId === undefined ? {} : {pageId: taken(checkAppId(pageId), '--page', messages)}),
		},
		unusualSecret: checkedSecret !== undefined && !checkedSecret.ok,
	};
}

function readRedirectUri(text: string, messages: Messages): string {
	return taken(checkRedirectUri(text), messages.steps['redirect-uri'].title, messages);
}

/** An unusual secret is taken without a question; a refused one is not. */
function insist(secret: Checked<Secret>, {messages}: Context): Secret {
	return !secret.ok && secret.doubt !== undefined
		? secret.doubt
		: taken(secret, messages.steps['app-secret'].title, messages);
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
