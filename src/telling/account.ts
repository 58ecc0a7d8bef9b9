import type {Account} from '../core/profile.ts';
import {safeText} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';

/** What an account is called: its user name, else its id. */
export function accountName({username, id, appScopedId}: Account, {common}: Messages): string {
	return safeText(username ?? id ?? appScopedId ?? common.unknown);
}

/** What an account is called, its Page, its type and its id, as far as they are known, each once. */
export function accountParts(account: Account, messages: Messages): readonly string[] {
	const parts = [accountName(account, messages), account.pageName, account.accountType, account.id]
		.filter(text => text !== undefined)
		.map(text => safeText(text));
	return [...new Set(parts)];
}
