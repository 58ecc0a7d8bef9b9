import {askedScopes} from '../core/answers.ts';
import type {Step} from '../core/checklist.ts';
import type {Draft, Grant, Granted} from '../core/profile.ts';
import {finish, reopen} from './changes.ts';
import type {SignIn} from './model.ts';

/** The draft when id and secret were tried with made-up values and taken. */
export function provedByProbe(steps: readonly Step[], draft: Draft, at: number): Draft {
	return proved(draft, withField(steps, 'appId', 'appSecret'), at);
}

/** The draft when the browser came back: a listener that was reached at the redirect URI shows that it leads here. */
export function provedByCallback(
	steps: readonly Step[],
	draft: Draft,
	{reachable}: SignIn,
	at: number,
): Draft {
	return reachable === true ? proved(draft, withField(steps, 'redirectUri'), at) : draft;
}

/**
 * The draft when Meta issued a token: nobody gets one with a wrong id, secret or redirect URI, or
 * with an account that has no role in the app.
 */
export function provedByToken(
	steps: readonly Step[],
	draft: Draft,
	grant: Grant,
	at: number,
): Draft {
	const fields = withField(steps, 'appId', 'appSecret', 'redirectUri', 'configId').filter(
		step => 'field' in step && draft[step.field] !== undefined,
	);

	return withPermissions(
		steps,
		proved(draft, [...rolesAndOrigin(steps), ...fields], at),
		grant,
		at,
	);
}

/** The step that the token comes from, and what has to be done in the app for an account. */
function rolesAndOrigin(steps: readonly Step[]): readonly Step[] {
	return steps.filter(({of}) => of.includes('app') && of.includes('account'));
}

/** The draft when Meta said whose the token is. What was known of another account is not known of this one. */
export function provedByAccount(
	steps: readonly Step[],
	draft: Draft,
	{grant, account}: Granted,
	at: number,
): Draft {
	const {accountType, pageId} = account;
	const professional = steps.filter(({id}) => id === 'professional-account');
	const linked = steps.filter(({id}) => id === 'fb-page-link' && pageId !== undefined);
	// Nothing was issued here, so that it works is all that shows where it comes from.
	const origin = draft.method === 'import' ? rolesAndOrigin(steps) : [];
	// A Page leads to professional accounts only.
	const isProfessional =
		pageId !== undefined ||
		(accountType !== undefined && professionalTypes.has(comparable(accountType)));
	const isTold = accountType !== undefined;
	const isByWord = draft.proofs?.['professional-account']?.by === 'person';
	const judged = isProfessional
		? proved(draft, professional, at)
		: reopen(draft, isTold || !isByWord ? professional : []);

	return withPermissions(steps, proved(judged, [...linked, ...origin], at), grant, at);
}

/** `Business` and `Media_Creator` in Meta's documentation, in other forms in its answers. */
const professionalTypes: ReadonlySet<string> = new Set(['business', 'mediacreator']);

function comparable(accountType: string): string {
	return accountType.replaceAll('_', '').toLowerCase();
}

/** Permissions that were asked for and granted are proved; when one is missing, the step is open. */
function withPermissions(
	steps: readonly Step[],
	draft: Draft,
	{permissions}: Grant,
	at: number,
): Draft {
	const scopes = askedScopes(draft);

	if (permissions === undefined || scopes === undefined) {
		return draft;
	}

	const asked = withField(steps, 'scopes');
	return scopes.every(scope => permissions.includes(scope))
		? proved(draft, asked, at)
		: reopen(draft, asked);
}

function proved(draft: Draft, steps: readonly Step[], at: number): Draft {
	return finish(draft, steps, {by: 'machine', at});
}

function withField(
	steps: readonly Step[],
	...fields: readonly Extract<Step, {readonly field: unknown}>['field'][]
): readonly Step[] {
	return steps.filter(step => 'field' in step && fields.includes(step.field));
}
