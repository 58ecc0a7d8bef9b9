import type {Granted} from '../core/profile.ts';
import {safeText} from '../core/text.ts';

/** The accounts that a sign-in opened, each as `PAGE-ID PAGE (@user)`. */
export function choicesOf(choices: readonly Granted[]): readonly string[] {
	return choices.map(({account}) => {
		const {pageId = '', pageName = '', username} = account;
		const user = username === undefined ? '' : ` (@${safeText(username)})`;
		return `${pageId} ${safeText(pageName)}${user}`.trim();
	});
}
