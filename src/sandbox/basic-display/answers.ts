import {jsonAnswer, objectText} from '../answers.ts';
import type {Account} from '../ledger/state.ts';

/**
 * The answer of the code exchange: flat, with the professional account's id as a bare number and
 * without permissions.
 */
export function grantAnswer(token: string, account: Account | undefined): Response {
	return jsonAnswer(objectText({access_token: JSON.stringify(token), user_id: account?.id}));
}

/** What `/me` knew, each field as JSON text. There is no app-scoped id: `id` is the account's own. */
export function accountFields(
	account: Pick<Account, 'id' | 'username' | 'type'>,
): Readonly<Record<string, string>> {
	return {
		id: JSON.stringify(account.id),
		username: JSON.stringify(account.username),
		account_type: JSON.stringify(account.type),
		media_count: '0',
	};
}
