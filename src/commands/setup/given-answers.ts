import type {Given} from '../../core/checklist.ts';
import {AppError} from '../../core/errors.ts';
import {type Checked, checkAppId, checkAppSecret, checkRedirectUri} from '../../core/fields.ts';
import type {FlowId} from '../../core/profile.ts';
import type {Secret} from '../../core/secret.ts';
import type {Context, Input} from '../context.ts';
import {option, readFlow, taken} from '../input.ts';
import {givenSecret} from './given-secret.ts';

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
	const flow = readFlow(context, input).id;
	const appId = option(input, 'app-id');
	const redirectUri = option(input, 'redirect-uri');
	const scopes = option(input, 'scopes');
	const secret = await givenSecret(context, input);
	const checkedSecret = secret === undefined ? undefined : checkAppSecret(secret);

	return {
		flow,
		given: {
			...(appId === undefined
				? {}
				: {appId: taken(checkAppId(appId), steps['app-id'].title, messages)}),
			...(checkedSecret === undefined ? {} : {appSecret: insist(checkedSecret, context)}),
			...(redirectUri === undefined
				? {}
				: {
						redirectUri: taken(
							checkRedirectUri(redirectUri),
							steps['redirect-uri'].title,
							messages,
						),
					}),
			...(scopes === undefined ? {} : {scopes: readScopes(context, flow, scopes)}),
		},
		unusualSecret: checkedSecret !== undefined && !checkedSecret.ok,
	};
}

/** An unusual secret is taken without a question; a refused one is not. */
function insist(secret: Checked<Secret>, {messages}: Context): Secret {
	return !secret.ok && secret.doubt !== undefined
		? secret.doubt
		: taken(secret, messages.steps['app-secret'].title, messages);
}

function readScopes({deps, messages}: Context, flow: FlowId, text: string): readonly string[] {
	const asked = [...new Set(text.split(/[\s,]+/).filter(id => id !== ''))];
	const known = deps.flows[flow].scopes;

	if (!asked.every(id => known.some(scope => scope.id === id))) {
		throw new AppError('invalid-value', {
			field: '--scopes',
			problem: `${messages.problems['scopes-unknown']} (${known.map(({id}) => id).join(', ')})`,
		});
	}

	if (known.some(({id, need}) => need === 'required' && !asked.includes(id))) {
		throw new AppError('invalid-value', {
			field: '--scopes',
			problem: messages.problems['scopes-basic-missing'],
		});
	}

	return asked;
}
