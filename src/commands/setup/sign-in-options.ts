import {AppError} from '../../core/errors.ts';
import {Secret} from '../../core/secret.ts';
import type {Messages} from '../../messages/index.ts';
import type {SignInOptions} from '../../wizard/sign-in.ts';
import type {Context, Input} from '../context.ts';
import {flag, option, wholeNumber} from '../input.ts';
import {readSmallFile} from '../secret-file.ts';

/** How long a sign-in waits for the browser when nothing else is said. */
const usualTimeout = 300;

/** A chain of certificates is far shorter, in bytes. */
const longestPem = 256 * 1024;

/**
 * How this run receives the code, from the options `--receive`, `--listen`, `--timeout`, `--tls`, `--tls-cert`, `--tls-key` and `--keep-certificate`.
 * @throws AppError `not-one-of`, `not-a-number`, `not-like`, `usage`, `file-refused`
 */
export async function readSignInOptions(
	{
		language,
		terminal,
		deps,
		messages,
	}: Pick<Context, 'language' | 'terminal' | 'deps' | 'messages'>,
	input: Input,
): Promise<SignInOptions> {
	const bind = readBind(option(input, 'listen'));

	return {
		receive: readReceive(option(input, 'receive')),
		timeoutSeconds: wholeNumber(input, 'timeout', {min: 1, max: 3600}) ?? usualTimeout,
		bind,
		tls:
			(await readCertificate(option(input, 'tls-cert'), option(input, 'tls-key'), messages)) ??
			(flag(input, 'tls') ? await deps.makeCertificate(bind?.host ?? 'localhost', 1) : undefined),
		// Over SSH the browser is on another machine, where nothing listens.
		remote: ['SSH_CONNECTION', 'SSH_TTY'].some(name => Boolean(terminal.environment(name))),
		keepCertificate: flag(input, 'keep-certificate'),
		language,
	};
}

function readReceive(text: string | undefined): SignInOptions['receive'] {
	switch (text) {
		case undefined:
			return 'auto';
		case 'auto':
		case 'listen':
		case 'paste':
			return text;
		default:
			throw new AppError('not-one-of', {field: '--receive', list: ['auto', 'listen', 'paste']});
	}
}

function readBind(text: string | undefined): SignInOptions['bind'] {
	if (text === undefined) {
		return undefined;
	}

	const url = URL.canParse(`http://${text}`) ? new URL(`http://${text}`) : undefined;
	const port = /:(\d{1,5})$/.exec(text)?.[1];

	if (url === undefined || port === undefined || Number(port) > 65_535 || url.pathname !== '/') {
		throw new AppError('not-like', {field: '--listen', example: '127.0.0.1:8473'});
	}

	return {host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port)};
}

async function readCertificate(
	certificateFile: string | undefined,
	keyFile: string | undefined,
	messages: Messages,
): Promise<SignInOptions['tls']> {
	if (certificateFile === undefined && keyFile === undefined) {
		return undefined;
	}

	if (certificateFile === undefined || keyFile === undefined) {
		throw new AppError('usage', {reason: '--tls-cert, --tls-key', command: 'setup'});
	}

	const [certificate, key] = await Promise.all([
		readPem(certificateFile, messages),
		readPem(keyFile, messages),
	]);
	return {certificate, key: new Secret(key)};
}

async function readPem(file: string, messages: Messages): Promise<string> {
	const text = await readSmallFile(file, messages, {limit: longestPem, isPrivate: false});

	if (!text.includes('-----BEGIN ')) {
		throw new AppError('file-refused', {file, reason: 'PEM'});
	}

	return text;
}
