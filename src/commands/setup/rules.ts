import type {Deps} from '../../wizard/deps.ts';
import type {Rules} from '../../wizard/model.ts';
import type {Input} from '../context.ts';
import {flag, option} from '../input.ts';

/** Offered for registration unless another one is named. Its port is fixed, because Meta compares the whole address. */
export const usualRedirectUri = 'https://localhost:8473/callback';

/** The redirect URI that this run offers for registration. */
export function suggestedRedirectUri(input: Input): string {
	return option(input, 'redirect-uri') ?? usualRedirectUri;
}

/** What the machine knows of this run. */
export function rulesOf({flows}: Pick<Deps, 'flows'>, input: Input): Rules {
	return {
		flows,
		suggestedRedirectUri: suggestedRedirectUri(input),
		preflight: !flag(input, 'no-preflight'),
	};
}
