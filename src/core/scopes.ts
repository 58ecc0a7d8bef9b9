import type {Checked} from './fields.ts';
import type {Scope} from './flow.ts';
import {findTranslated} from './translated.ts';

/** The permissions to ask for: those of the flow only, and all that it cannot do without. */
export function checkScopes(
	asked: readonly string[],
	known: readonly Scope[],
): Checked<readonly string[]> {
	const chosen = [...new Set(asked)];

	if (!chosen.every(id => known.some(scope => scope.id === id))) {
		const isTranslated = findTranslated(chosen.join(',')).length > 0;
		return {ok: false, problem: isTranslated ? 'scopes-translated' : 'scopes-unknown'};
	}

	return known.some(({id, need}) => need === 'required' && !chosen.includes(id))
		? {ok: false, problem: 'scopes-basic-missing'}
		: {ok: true, value: chosen, notes: []};
}
