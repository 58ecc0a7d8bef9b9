import {AppError} from '../core/errors.ts';
import type {Terminal} from '../core/ports.ts';

type Environment = Terminal['environment'];

/** The proxy for https as Node's agents take it. */
export type ProxySettings = {readonly HTTPS_PROXY?: string; readonly NO_PROXY?: string};

/**
 * Which proxy https requests go through. As other tools do, an address without a scheme is taken as
 * http, and the lower-case name of a variable comes first.
 *
 * @throws AppError `network` when the address is none that can be used: Node would go without a proxy silently
 */
export function proxySettings(environment: Environment): ProxySettings {
	const proxy = either(environment, 'https_proxy', 'HTTPS_PROXY');
	const except = either(environment, 'no_proxy', 'NO_PROXY');

	if (proxy === undefined) {
		return {};
	}

	const address = proxy.includes('://') ? proxy : `http://${proxy}`;

	if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
		throw new AppError('network', {host: 'HTTPS_PROXY', reason: 'ERR_PROXY_INVALID_CONFIG'});
	}

	return {HTTPS_PROXY: address, ...(except !== undefined && {NO_PROXY: except})};
}

/**
 * With this variable Node talks to whoever answers, and the secrets would be theirs.
 *
 * @throws AppError `tls-verification-off`
 */
export function refuseUnverified(environment: Environment): void {
	if (environment('NODE_TLS_REJECT_UNAUTHORIZED') === '0') {
		throw new AppError('tls-verification-off');
	}
}

function either(environment: Environment, ...names: readonly string[]): string | undefined {
	return names.map(environment).find(value => value !== undefined && value !== '');
}
