import type {Deps} from '../../wizard/deps.ts';
import type {Rules} from '../../wizard/model.ts';
import type {Input} from '../context.ts';
import {flag, repeated} from '../input.ts';

/** Offered for registration unless another one is named. Its port is fixed, because Meta compares the whole address. */
export const usualRedirectUri = 'https://localhost:8473/callback';

/** The redirect URIs of the call: the first is to be used, the others where its port is busy. */
export function redirectUris(input: Input): readonly string[] {
	return repeated(input, 'redirect-uri') ?? [];
}

/** The redirect URI that this run offers for registration. */
export function suggestedRedirectUri(input: Input): string {
	return redirectUris(input)[0] ?? usualRedirectUri;
}

/** What the machine knows of this run. */
export function rulesOf({flows, site}: Pick<Deps, 'flows' | 'site'>, input: Input): Rules {
	return {
		flows,
		sandbox: site.sandbox !== undefined,
		suggestedRedirectUri: suggestedRedirectUri(input),
		preflight: !flag(input, 'no-preflight'),
	};
}
