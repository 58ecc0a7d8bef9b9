import {onTestFinished} from 'vitest';
import type {SandboxOptions} from '../../src/sandbox/options.ts';
import {createPerson, type Person} from '../../src/sandbox/person.ts';
import {type ReadyApp, type Sandbox, startSandbox} from '../../src/sandbox/server.ts';
import {freePort} from './free-port.ts';

export type TestSandbox = {
	readonly sandbox: Sandbox;
	readonly app: ReadyApp;
	readonly redirectUri: string;
	readonly person: Person;
	/** How many requests arrived at each endpoint. */
	readonly counts: () => Promise<Readonly<Record<string, number>>>;
};

/** A stand-in for Meta with a ready app whose redirect URI has a port of this test. */
export async function startTestSandbox(options: SandboxOptions = {}): Promise<TestSandbox> {
	const [redirectUri = `https://localhost:${await freePort()}/callback`] =
		options.redirectUris ?? [];
	const sandbox = await startSandbox({
		port: 0,
		ready: true,
		...options,
		redirectUris: options.redirectUris ?? [redirectUri],
	});
	onTestFinished(() => sandbox.close());
	const {app} = sandbox;

	if (app === undefined) {
		throw new TypeError('A ready sandbox has an app.');
	}

	return {
		sandbox,
		app,
		redirectUri,
		person: createPerson({origin: sandbox.url}),
		async counts() {
			const response = await fetch(`${sandbox.url}/__sandbox/requests`);
			const {counts} = (await response.json()) as {counts: Record<string, number>};
			return counts;
		},
	};
}
