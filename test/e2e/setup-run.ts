import {onTestFinished} from 'vitest';
import {type CliOptions, type RunningCli, startCli} from '../support/cli.ts';
import {peerCertificate} from '../support/peer-certificate.ts';
import type {TestSandbox} from '../support/sandbox.ts';
import {tempFolder} from '../support/temp-folder.ts';

export type Line = Readonly<Record<string, unknown>> & {readonly type: string};

export type SetupRun = RunningCli & {
	readonly folder: string;
	/** The next line of JSON that has this type; other lines before it are skipped. */
	readonly line: (type: string) => Promise<Line>;
};

/** The sandbox and the app that a sign-in is made with. */
type Target = {
	readonly sandbox: Pick<TestSandbox['sandbox'], 'url'>;
	readonly app: Pick<TestSandbox['app'], 'appId' | 'appSecret'>;
	readonly redirectUri: string;
};

/** The options of `setup` that answer every question for an app of a sandbox. */
export function answersFor({sandbox, app, redirectUri}: Target): readonly string[] {
	return ['--app-id', app.appId, '--redirect-uri', redirectUri, '--sandbox', sandbox.url];
}

/** Starts `setup --json` against a sandbox with the secret in the environment. */
export async function startSetup(
	stage: Target,
	args: readonly string[],
	options: Partial<CliOptions> = {},
): Promise<SetupRun> {
	const folder = options.folder ?? (await tempFolder());
	const cli = startCli(['setup', ...args, ...answersFor(stage), '--json'], {
		...options,
		folder,
		env: {IG_WIZARD_APP_SECRET: stage.app.appSecret, ...options.env},
	});
	onTestFinished(() => {
		cli.child.stdin.end();
	});

	return {
		...cli,
		folder,
		async line(type) {
			for (;;) {
				const line = JSON.parse(await cli.nextLine()) as Line;

				if (line.type === type) {
					return line;
				}
			}
		},
	};
}

/** Sends the person to the address of the `authorize` line and back to the listener. */
export async function comeBack(
	{person, redirectUri}: TestSandbox,
	authorize: Line,
	decision: 'allow' | 'deny' = 'allow',
	account?: string,
): ReturnType<TestSandbox['person']['signIn']> {
	const isHttps = redirectUri.startsWith('https:') && authorize['listening'] === true;

	return person.signIn({
		url: String(authorize['url']),
		decision,
		certificatePem: isHttps ? await peerCertificate(redirectUri) : undefined,
		...(account === undefined ? {} : {account}),
	});
}
