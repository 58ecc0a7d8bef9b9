import type {LoginFlow, Scope} from '../flow.ts';
import type {Site} from '../site.ts';
import {authorizeAddress, scopeParameter} from './authorize-address.ts';
import {portal} from './basic-display/portal.ts';
import {steps} from './basic-display/steps.ts';
import {withOwnSteps} from './own-steps.ts';
import {probe} from './probe.ts';
import {exchange, identify, renew} from './token-calls.ts';

const scopes: readonly Scope[] = [
	{id: 'user_profile', need: 'required'},
	{id: 'user_media', need: 'usual'},
];

const accountFields = ['id', 'username', 'account_type'] as const;

/**
 * Instagram Basic Display, the login of the guides of 2022. Meta has refused it since it was retired,
 * so it runs against a sandbox only, to follow such a guide to its end.
 * @see https://developers.facebook.com/blog/post/2024/09/04/update-on-instagram-basic-display-api/
 */
export function basicDisplay(site: Site): LoginFlow {
	return withOwnSteps({
		id: 'basic-display',
		status: 'retired',
		retiredOn: '2024-12-04',
		steps,
		portal,
		scopes,
		// Authorization window and code exchange shared a host.
		authorizeUrl: ({appId}, ask) =>
			authorizeAddress(`${site.exchange}/oauth/authorize`, appId, ask, scopeParameter(ask.scopes)),
		probe: app => probe(site, app),
		exchange: (app, code) => exchange(site, app, code),
		// There was no app-scoped id: `id` is the account's own.
		identify: grant =>
			identify(site, grant, accountFields, ({appScopedId, ...account}) => ({
				...account,
				id: appScopedId,
			})),
		renew: profile => renew(site, profile),
	});
}
