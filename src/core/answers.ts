import type {Field, Given, Step} from './checklist.ts';
import type {Draft} from './profile.ts';

/**
 * The first step that the sign-in cannot do without and that has no answer yet. A saved
 * configuration stands for the permissions.
 */
export function firstUnanswered(steps: readonly Step[], draft: Draft): Step | undefined {
	return steps.find(
		step =>
			'field' in step &&
			!('optional' in step) &&
			draft[step.field] === undefined &&
			!(step.field === 'scopes' && draft.configId !== undefined),
	);
}

/** The permissions that the sign-in asks for. Undefined with a saved configuration: it names its own, whatever was answered. */
export function askedScopes({configId, scopes}: Draft): readonly string[] | undefined {
	return configId === undefined ? scopes : undefined;
}

/** What belongs to one app id. */
const ofOneId = ['appSecret', 'configId'] as const satisfies readonly Field[];

/**
 * The draft with new answers, and without what they make useless. Id and secret are a pair: another
 * id leaves no secret, and no configuration. What Meta granted belongs to the app of that pair, so it
 * goes with either.
 */
export function withAnswers(draft: Draft, answers: Given): Draft {
	const {appId = draft.appId, appSecret = draft.appSecret} = answers;
	const isOtherId = draft.appId !== undefined && draft.appId !== appId;
	const isOtherSecret =
		draft.appSecret !== undefined && appSecret?.equals(draft.appSecret) !== true;
	const useless = isOtherId ? ofOneId.filter(field => answers[field] === undefined) : [];

	return {
		...draft,
		...answers,
		...Object.fromEntries(useless.map(field => [field, undefined])),
		...(isOtherId || isOtherSecret ? {granted: undefined} : {}),
	};
}

const fields: readonly (Field | 'pageId' | 'name' | 'granted')[] = [
	'metaAppId',
	'appId',
	'appSecret',
	'redirectUri',
	'otherRedirectUris',
	'scopes',
	'configId',
	'pageId',
	'name',
	'granted',
];

/** Whether nobody has answered or done anything yet. */
export function isUntouched(draft: Draft): boolean {
	return draft.done.length === 0 && fields.every(field => draft[field] === undefined);
}
