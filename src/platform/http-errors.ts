import {AppError} from '../core/errors.ts';
import type {Stage} from '../core/ports.ts';

/** How far a request has come. */
export type Course = {
	/** Host and port, the only part of the address that errors name. */
	readonly host: string;
	readonly stage: Stage;
	/** The connection stood, so the other side may have read the request and acted on it. */
	sent: boolean;
};

/** Codes of Node and OpenSSL for a connection that is not safe. */
const tlsCode =
	/^ERR_(SSL|TLS)_|^EPROTO$|CERT|SIGNATURE|CRL|ISSUER|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)/;

/**
 * What a failed request means for a person. Only the code of `error` is used: its message, stack and
 * properties can hold the address with its query, the form body and the bearer token.
 */
export function transportError(error: unknown, course: Course, expired: boolean): AppError {
	const {host, sent} = course;
	const reason = expired ? 'timeout' : codeOf(error);

	if (sent && (!expired || changesSomething(course.stage))) {
		return new AppError('answer-lost', {host, reason});
	}

	return new AppError(tlsCode.test(reason) ? 'tls-failed' : 'network', {host, reason});
}

/** Whether Meta issues or renews something at this stage, so that a lost answer cannot be asked for again. */
function changesSomething(stage: Stage): boolean {
	return stage === 'exchange' || stage === 'long-lived' || stage === 'refresh';
}

function codeOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return typeof code === 'string' && /^[\w/]{1,64}$/.test(code) ? code : 'unknown';
}
