import {parseFault} from './faults.ts';
import {redirectUriProblem} from './ledger/redirect-uris.ts';
import {optionError} from './option-error.ts';
import type {RandomBytes} from './random.ts';

/** How the bodies of the code exchange and of `/me` are wrapped: documented are both. */
export type Shape = 'flat' | 'wrapped';
/** Whether ids are bare JSON numbers or strings. */
export type Ids = 'number' | 'string';
/** How the code exchange lists what was granted; `none` leaves it out. */
export type PermissionsForm = 'array' | 'string' | 'none';
/** `ask` shows the consent page; the others answer the authorize request at once. */
export type Consent = 'ask' | 'allow' | 'deny';

export type SandboxOptions = {
	/** 0 takes a free one. */
	readonly port?: number | undefined;
	/** Makes an app with everything accepted. */
	readonly ready?: boolean | undefined;
	/** Redirect URIs of the ready app, instead of the usual ones. */
	readonly redirectUris?: readonly string[] | undefined;
	readonly consent?: Consent | undefined;
	/** `NAME`, `NAME:TIMES`, `ENDPOINT:NAME` or `ENDPOINT:NAME:TIMES`. */
	readonly faults?: readonly string[] | undefined;
	readonly shape?: Shape | undefined;
	readonly ids?: Ids | undefined;
	readonly permissions?: PermissionsForm | undefined;
	/** Lets the portal put a slash behind a redirect URI when it is saved, as Meta's does at times. */
	readonly appendSlash?: boolean | undefined;
	/** File that keeps the state over a restart. */
	readonly data?: string | undefined;
	/** Epoch milliseconds of the machine; the sandbox's own clock runs on top of it. */
	readonly now?: (() => number) | undefined;
	readonly random?: RandomBytes | undefined;
	/** Lets time pass for the slow faults; resolves early when the signal ends it. */
	readonly wait?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined;
};

/** What a person or a script writes on the command line, before it is checked. */
export type OptionTexts = {
	readonly port?: string | undefined;
	readonly consent?: string | undefined;
	readonly shape?: string | undefined;
	readonly ids?: string | undefined;
	readonly permissions?: string | undefined;
	readonly faults?: readonly string[] | undefined;
	readonly redirectUris?: readonly string[] | undefined;
};

/** Port when none is asked for. */
export const defaultPort = 8474;

/** Redirect URIs of the ready app when none are named. */
export const defaultRedirectUris: readonly string[] = [
	'https://localhost:8473/callback',
	'http://127.0.0.1:8473/callback',
	'http://localhost:8473/callback',
];

/**
 * Turns the texts of the command line into options.
 *
 * @throws OptionError with the reason `port`, `consent`, `shape`, `ids`, `permissions`, `redirect-uri` or one of the faults' reasons
 */
export function parseOptions(texts: OptionTexts): SandboxOptions {
	for (const fault of texts.faults ?? []) {
		parseFault(fault);
	}

	for (const uri of texts.redirectUris ?? []) {
		if (redirectUriProblem(uri) !== undefined) {
			throw optionError('redirect-uri', uri);
		}
	}

	return {
		port: texts.port === undefined ? defaultPort : parsePort(texts.port),
		consent: oneOf('consent', texts.consent, ['ask', 'allow', 'deny']),
		shape: oneOf('shape', texts.shape, ['flat', 'wrapped']),
		ids: oneOf('ids', texts.ids, ['number', 'string']),
		permissions: oneOf('permissions', texts.permissions, ['array', 'string', 'none']),
		faults: texts.faults,
		redirectUris: texts.redirectUris,
	};
}

function parsePort(text: string): number {
	if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
		throw optionError('port', text);
	}

	return Number(text);
}

function oneOf<const Value extends string>(
	option: 'consent' | 'shape' | 'ids' | 'permissions',
	text: string | undefined,
	values: readonly Value[],
): Value | undefined {
	const found = values.find(value => value === text);

	if (text !== undefined && found === undefined) {
		throw optionError(option, text);
	}

	return found;
}
