import {askedScopes} from '../../core/answers.ts';
import {AppError} from '../../core/errors.ts';
import type {Event, NameConflict, State} from '../../wizard/model.ts';
import type {Input} from '../context.ts';
import {flag} from '../input.ts';

type Naming = Extract<State, {readonly at: 'naming'}>;

/**
 * The name under which a script stores what Meta granted: the one that it gave, or the one that the
 * machine offers. A conflict is agreed to by the option that names it, and by nothing else.
 *
 * @throws AppError `profile-exists`, `permissions-fewer`, `account-differs`, `account-stored`; `provider-refused` when a permission is missing that had to be granted
 */
export function answerName(state: Naming, input: Input, name: string | undefined): Event {
	const {conflict, granted, draft} = state;

	if (conflict !== undefined) {
		refuseConflict(conflict, input);
	}

	if (flag(input, 'require-scopes') && granted.grant.permissions !== undefined) {
		const given = granted.grant.permissions;
		const missing = (askedScopes(draft) ?? []).filter(scope => !given.includes(scope));

		if (missing.length > 0) {
			throw new AppError('provider-refused', {
				said: missing.join(', '),
				failure: 'permission-missing',
				step: 'permissions',
			});
		}
	}

	return {type: 'answer', value: name ?? state.suggestion};
}

function refuseConflict(conflict: NameConflict, input: Input): void {
	const {name} = conflict;

	switch (conflict.type) {
		case 'replace':
			// Who allows another account in this place allows the same one.
			if (!flag(input, 'replace') && !flag(input, 'switch-account')) {
				throw new AppError('profile-exists', {name});
			}

			return;
		case 'fewer-permissions':
			if (!flag(input, 'replace') && !flag(input, 'switch-account')) {
				throw new AppError('permissions-fewer', {name, list: conflict.lost});
			}

			return;
		case 'switch-account':
			if (!flag(input, 'switch-account')) {
				throw new AppError('account-differs', {name, username: conflict.username});
			}

			return;
		case 'duplicate':
			if (!flag(input, 'duplicate')) {
				throw new AppError('account-stored', {name});
			}

			return;
		default:
			conflict satisfies never;
	}
}
