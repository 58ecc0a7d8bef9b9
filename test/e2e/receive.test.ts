import {once} from 'node:events';
import {readFile, stat, writeFile} from 'node:fs/promises';
import {type IncomingMessage, request} from 'node:http';
import {createServer} from 'node:net';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {createIdentity} from '../../src/platform/certificate.ts';
import {runCli} from '../support/cli.ts';
import {freePort} from '../support/free-port.ts';
import {peerCertificate} from '../support/peer-certificate.ts';
import {startTestSandbox, type TestSandbox} from '../support/sandbox.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {comeBack, type Line, type SetupRun, startSetup} from './setup-run.ts';

/** A sandbox where two addresses are registered. */
async function twoAddresses(): Promise<{
	readonly stage: TestSandbox;
	readonly first: string;
	readonly second: string;
}> {
	const first = `https://localhost:${await freePort()}/callback`;
	const second = `https://localhost:${await freePort()}/callback`;
	return {stage: await startTestSandbox({redirectUris: [first, second]}), first, second};
}

/** Takes the port of an address, as another program does. */
async function occupy(address: string): Promise<void> {
	const server = createServer().listen(Number(new URL(address).port), '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => {
		server.close();
	});
}

/** The address of the browser once the person has allowed the access, where nobody listens. */
async function addressAfter(stage: TestSandbox, authorize: Line): Promise<string> {
	const end = await comeBack(stage, authorize);

	if (end.type !== 'returned') {
		throw new Error(end.text);
	}

	return end.address;
}

async function certificateOf(run: SetupRun, stage: TestSandbox): Promise<string | undefined> {
	await run.line('authorize');
	return peerCertificate(stage.redirectUri);
}

test('a busy port costs nothing where another address is registered, and its holder is named', async () => {
	const {stage, first, second} = await twoAddresses();
	await occupy(first);
	// The first of the call is the first that is tried.
	const run = await startSetup({...stage, redirectUri: second}, ['shop', '--redirect-uri', first]);
	const warning = await run.line('warning');
	expect(warning).toMatchObject({code: 'port-busy'});
	expect(warning['message']).toContain(first);
	// This process holds it.
	expect(warning['message']).toContain(`(PID ${process.pid})`);
	const authorize = await run.line('authorize');
	expect(authorize).toMatchObject({redirectUri: second, listening: true});
	await comeBack({...stage, redirectUri: second}, authorize);
	expect(await run.line('saved')).toMatchObject({profile: {name: 'shop'}});
	expect(await run.ended).toMatchObject({code: 0});
});

test('an address that nobody named is never used, however busy the port is', async () => {
	const {stage, first} = await twoAddresses();
	await occupy(first);
	const run = await startSetup({...stage, redirectUri: first}, ['shop']);
	const {code, stderr} = await run.ended;
	expect(code).toBe(2);
	expect(JSON.parse(stderr)).toMatchObject({error: {code: 'port-busy', step: 'redirect-uri'}});
	expect((await stage.counts())['authorize']).toBe(0);
});

test('over SSH nobody listens: the address is pasted, and the run says why', async () => {
	const stage = await startTestSandbox();
	const run = await startSetup(stage, ['shop'], {
		env: {SSH_CONNECTION: '192.0.2.7 50122 192.0.2.9 22'},
	});
	expect(await run.line('warning')).toMatchObject({code: 'remote'});
	const authorize = await run.line('authorize');
	expect(authorize).toMatchObject({listening: false});
	run.child.stdin.write(`${await addressAfter(stage, authorize)}\n`);
	expect(await run.line('saved')).toMatchObject({profile: {name: 'shop'}});
});

test('over SSH a forwarded port is listened at when that is asked for', async () => {
	const stage = await startTestSandbox();
	const run = await startSetup(stage, ['shop', '--receive', 'listen'], {
		env: {SSH_TTY: '/dev/pts/3'},
	});
	const authorize = await run.line('authorize');
	expect(authorize).toMatchObject({listening: true});
	await comeBack(stage, authorize);
	expect(await run.line('saved')).toMatchObject({profile: {name: 'shop'}});
});

test('a certificate is kept when that is asked for, so that the browser is told once', async () => {
	const stage = await startTestSandbox();
	const folder = await tempFolder();
	const first = await startSetup(stage, ['shop', '--keep-certificate'], {folder});
	const kept = await certificateOf(first, stage);
	expect(kept).toContain('BEGIN CERTIFICATE');
	first.child.kill('SIGTERM');
	expect(await first.ended).toMatchObject({code: 143});
	const file = path.join(folder, 'sandbox', 'tls', 'listener.json');
	expect((await stat(file)).mode & 0o777).toBe(0o600);
	expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700);

	const second = await startSetup(stage, ['shop'], {folder});
	expect(await certificateOf(second, stage)).toBe(kept);
	second.child.kill('SIGTERM');
	const {stdout, stderr} = await second.ended;
	const {key} = JSON.parse(await readFile(file, 'utf8')) as {key: string};
	expect(stdout + stderr).not.toContain(key.slice(40, 80));
});

test('without that, each sign-in has a certificate of its own and none is on the disk', async () => {
	const stage = await startTestSandbox();
	const folder = await tempFolder();
	const certificates: (string | undefined)[] = [];

	for (let n = 0; n < 2; n++) {
		const run = await startSetup(stage, ['shop'], {folder});
		certificates.push(await certificateOf(run, stage));
		run.child.kill('SIGTERM');
		await run.ended;
	}

	expect(certificates[0]).not.toBe(certificates[1]);
	await expect(stat(path.join(folder, 'sandbox', 'tls'))).rejects.toThrow('ENOENT');
});

test('fewer permissions than before are shown, and taken only when the call says so', async () => {
	const stage = await startTestSandbox();
	const scopes = 'instagram_business_basic,instagram_business_manage_comments';
	const folder = await tempFolder();
	const signIn = async (args: readonly string[]): Promise<SetupRun> => {
		const run = await startSetup(stage, [...args, '--scopes', scopes], {folder});
		await comeBack(stage, await run.line('authorize'));
		return run;
	};
	expect(await (await signIn([])).ended).toMatchObject({code: 0});
	const before = await runCli(['token', '--sandbox', stage.sandbox.url], {folder});

	const faults = JSON.stringify({faults: ['exchange:fewer-scopes']});
	await fetch(`${stage.sandbox.url}/__sandbox/faults`, {
		method: 'POST',
		headers: {'content-type': 'application/json'},
		body: faults,
	});
	const refused = await (await signIn([])).ended;
	expect(refused.code).toBe(2);
	expect(JSON.parse(refused.stderr)).toMatchObject({error: {code: 'permissions-fewer'}});
	expect(refused.stderr).toContain('instagram_business_manage_comments');
	const after = await runCli(['token', '--sandbox', stage.sandbox.url], {folder});
	expect(after.stdout).toBe(before.stdout);

	const replaced = await signIn(['--replace']);
	expect(await replaced.line('saved')).toMatchObject({
		profile: {scopes: ['instagram_business_basic']},
	});
	expect((await replaced.ended).stdout).toContain('"permissions-fewer"');
});

test('behind a tunnel or an own domain the listener is elsewhere, and answers to the public name alone', async () => {
	// A name of this machine, because no test asks others for an address.
	const redirectUri = `https://localhost:${await freePort()}/callback`;
	const stage = await startTestSandbox({redirectUris: [redirectUri]});
	const port = await freePort();
	const run = await startSetup(stage, ['shop', '--listen', `127.0.0.1:${port}`]);
	const authorize = await run.line('authorize');
	expect(authorize).toMatchObject({redirectUri, listening: true});
	// Where the browser is sent nobody answers: the tunnel is this test.
	const {pathname, search} = new URL(await addressAfter(stage, {...authorize, listening: false}));
	const ask = (host: string): ReturnType<typeof tunnelled> =>
		tunnelled({port, path: pathname + search, host});

	expect((await ask('evil.example')).status).not.toBe(303);
	expect((await ask(new URL(redirectUri).host)).status).toBe(303);
	expect(await run.line('saved')).toMatchObject({profile: {name: 'shop'}});
	expect(await run.ended).toMatchObject({code: 0});
});

test('behind a tunnel that speaks TLS to the end, --tls answers it', async () => {
	const redirectUri = 'https://shop.example/callback';
	const stage = await startTestSandbox({redirectUris: [redirectUri]});
	const port = await freePort();
	const run = await startSetup(stage, ['shop', '--listen', `localhost:${port}`, '--tls']);
	await run.line('authorize');
	expect(await peerCertificate(`https://localhost:${port}/`)).toContain('BEGIN CERTIFICATE');
	run.child.kill('SIGTERM');
	expect(await run.ended).toMatchObject({code: 143});
});

test('a certificate and a key of one’s own are used where they are given', async () => {
	const stage = await startTestSandbox();
	const folder = await tempFolder();
	const {pem, key} = createIdentity('localhost', Date.now());
	const files = {cert: path.join(folder, 'own.crt'), key: path.join(folder, 'own.key')};
	await writeFile(files.cert, pem);
	await writeFile(files.key, key.reveal(), {mode: 0o600});
	const run = await startSetup(stage, ['shop', '--tls-cert', files.cert, '--tls-key', files.key]);
	expect((await certificateOf(run, stage))?.trim()).toBe(pem.trim());
	run.child.kill('SIGTERM');
	await run.ended;
});

/** A request as a tunnel hands it on: the public name, over plain http. */
async function tunnelled({
	port,
	path: target,
	host,
}: {
	readonly port: number;
	readonly path: string;
	readonly host: string;
}): Promise<{readonly status: number | undefined}> {
	const asked = request({host: '127.0.0.1', port, path: target, headers: {host}}).end();
	const [response] = (await once(asked, 'response')) as [IncomingMessage];
	response.resume();
	await once(response, 'end');
	return {status: response.statusCode};
}
