import {AppError} from '../core/errors.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import {isOptionError, type OptionReason} from '../sandbox/option-error.ts';
import {defaultPort, parseOptions} from '../sandbox/options.ts';
import type {Sandbox} from '../sandbox/server.ts';
import type {Command, Context, Input} from './context.ts';
import {listFaults} from './fault-list.ts';
import {flag, option, repeated} from './input.ts';

/**
 * Runs the stand-in for Meta until Ctrl-C or SIGTERM, both of which are how it is meant to end. With
 * `--fault list` it prints the names of the faults instead.
 */
export const run: Command = async (context, input) => {
	if (repeated(input, 'fault')?.includes('list')) {
		await listFaults(context);
		return undefined;
	}

	try {
		await serve(context, input);
	} catch (error) {
		const port = option(input, 'port') ?? String(defaultPort);
		throw failureOf(error, {messages: context.messages, port});
	}

	return undefined;
};

async function serve(context: Context, input: Input): Promise<void> {
	const {startSandbox} = await import('../sandbox/server.ts');
	const sandbox = await startSandbox({
		...parseOptions({
			port: option(input, 'port'),
			consent: option(input, 'consent'),
			shape: option(input, 'shape'),
			ids: option(input, 'ids'),
			permissions: option(input, 'permissions'),
			faults: repeated(input, 'fault'),
			redirectUris: repeated(input, 'redirect-uri'),
		}),
		ready: flag(input, 'ready'),
		data: option(input, 'data'),
	});

	try {
		announce(context, sandbox);
		await ended(context.signal);
	} finally {
		await sandbox.close();
	}
}

/** What kept a sandbox from starting, or from keeping its state, as an AppError; the error itself where no option is at fault. */
export function failureOf(
	error: unknown,
	{messages, port}: {readonly messages: Messages; readonly port: string},
): unknown {
	const {sandbox: words} = messages;

	if (isOptionError(error)) {
		return new AppError('invalid-value', {
			field: `--${optionOf(error.reason)}`,
			problem: fill(words.problems[error.reason], {value: error.value}),
		});
	}

	switch (error instanceof Error && 'code' in error && error.code) {
		case 'EADDRINUSE':
			return new AppError('sandbox-port-busy', {port});
		case 'EACCES':
			return new AppError('invalid-value', {
				field: '--port',
				problem: fill(words.portForbidden, {port}),
			});
		default:
			return error;
	}
}

/** Says where the sandbox is. The first line is for programs that wait for it, and the same in every language. */
export function announce(
	{
		json,
		messages,
		print,
		printJson,
		say,
	}: Pick<Context, 'json' | 'messages' | 'print' | 'printJson' | 'say'>,
	{url, app}: Pick<Sandbox, 'url' | 'app'>,
): void {
	if (json) {
		printJson({url, ...app});
		return;
	}

	print(`sandbox ready ${url}`);
	say(messages.sandbox.isStandIn);
	say(fill(messages.sandbox.next, {url}));

	if (app !== undefined) {
		say(`${messages.sandbox.app}  ${app.appId}`);
		// The secret of a made-up app protects nothing.
		say(`${messages.sandbox.secret}  ${app.appSecret}`);
		say(`${messages.sandbox.tester}  ${app.tester}`);

		for (const uri of app.redirectUris) {
			say(`${messages.sandbox.redirectUri}  ${uri}`);
		}

		say(`${messages.sandbox.facebookApp}  ${app.facebookAppId}`);
		say(`${messages.sandbox.facebookSecret}  ${app.facebookAppSecret}`);
		say(`${messages.sandbox.facebookConfiguration}  ${app.facebookConfigId}`);
	}
}

function ended(signal: AbortSignal): Promise<void> {
	return new Promise(resolve => {
		if (signal.aborted) {
			resolve();
		}

		signal.addEventListener('abort', () => resolve(), {once: true});
	});
}

function optionOf(reason: OptionReason): string {
	return reason.startsWith('fault-') ? 'fault' : reason.startsWith('data-') ? 'data' : reason;
}
