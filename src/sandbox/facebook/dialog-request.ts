import type {Configuration, FacebookPermission} from '../ledger/facebook.ts';
import {
	appByMetaId,
	isAbsolute,
	isFreeInDevelopment,
	knownFacebookPermissions,
} from '../ledger/facebook-apps.ts';
import type {App, State} from '../ledger/state.ts';
import {wayBack} from '../way-back.ts';

/** A request of the dialog that may be put before a person. */
export type DialogAsk = {
	readonly app: App;
	readonly redirectUri: string;
	readonly permissions: readonly FacebookPermission[];
	/** The configuration that named the permissions, when one did. */
	readonly configuration: Configuration | undefined;
	/** Undefined when none was sent; then none is sent back. */
	readonly state: string | undefined;
};

/**
 * Why Facebook shows a page of its own and never sends the browser back; `detail` is for the person
 * and comes from the request.
 */
export type DialogRefusal = {
	readonly why:
		| 'app'
		| 'not-absolute'
		| 'insecure'
		| 'url-blocked'
		| 'response-type'
		| 'configuration'
		| 'scopes';
	readonly detail: string;
};

/**
 * Checks the query of the dialog. A parameter that comes twice counts as wrong. With `config_id` the
 * permissions are those of the configuration, and `scope` counts for nothing.
 *
 * @see https://developers.facebook.com/documentation/facebook-login/guides/advanced/manual-flow
 */
export function readDialog(state: State, query: URLSearchParams): DialogAsk | DialogRefusal {
	const one = (name: string) => {
		const values = query.getAll(name);
		return values.length === 1 ? values[0] : undefined;
	};
	const app = appByMetaId(state, one('client_id') ?? null);

	if (app === undefined) {
		return {why: 'app', detail: query.get('client_id') ?? ''};
	}

	const redirectUri = one('redirect_uri') ?? '';
	const refusedUri = refuseUri(app, redirectUri);

	if (refusedUri !== undefined) {
		return {why: refusedUri, detail: redirectUri};
	}

	if (one('response_type') !== 'code') {
		return {why: 'response-type', detail: query.get('response_type') ?? ''};
	}

	const configId = query.get('config_id');
	const configuration = app.facebook.configurations.find(each => each.id === one('config_id'));

	if (configId !== null && configuration === undefined) {
		return {why: 'configuration', detail: configId};
	}

	const scopes = configuration?.permissions ?? scopesIn(one('scope') ?? '');
	const permissions = knownFacebookPermissions(['public_profile', ...scopes]);
	const refused = scopes.filter(
		scope => app.useCase !== 'facebook' || !permissions.some(known => known === scope),
	);

	return refused.length > 0
		? {why: 'scopes', detail: refused.join(', ')}
		: {app, redirectUri, permissions, configuration, state: query.get('state') ?? undefined};
}

function scopesIn(text: string): readonly string[] {
	return text.split(/[,\s]+/).filter(scope => scope !== '');
}

function refuseUri(app: App, uri: string): 'not-absolute' | 'insecure' | 'url-blocked' | undefined {
	if (!isAbsolute(uri)) {
		return 'not-absolute';
	}

	if (isFreeInDevelopment(uri) || app.facebook.redirectUris.includes(uri)) {
		return undefined;
	}

	return new URL(uri).protocol === 'http:' ? 'insecure' : 'url-blocked';
}

/** The address that takes the browser back with a code. `#_=_` is Facebook's and no part of the code. */
export function allowedAddress(ask: DialogAsk, code: string): string {
	return wayBack(ask, `code=${code}`, '#_=_');
}

/** The address that takes the browser back after the person cancelled. */
export function cancelledAddress(ask: DialogAsk): string {
	return wayBack(
		ask,
		'error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied',
		'#_=_',
	);
}
