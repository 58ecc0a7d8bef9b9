import {describe, expect, it} from 'vitest';
import type {KeptCertificate, ListenOptions} from '../../src/core/ports.ts';
import {Secret} from '../../src/core/secret.ts';
import {day} from '../../src/core/tokens.ts';
import {type SignInOptions, startSignIn} from '../../src/wizard/sign-in.ts';
import {createWorld, startOfTests} from '../support/deps.ts';
import {fullDraft, suggested} from './fixtures.ts';
import {signInOptions} from './run.ts';

const tomorrow = startOfTests + day;

function kept(host: string, endsAt: number): KeptCertificate {
	return {certificate: `-----BEGIN CERTIFICATE----- ${host}`, key: new Secret('key'), host, endsAt};
}

/** What the listener of a sign-in is given, what the person is told, and what is kept afterwards. */
async function tlsOf(
	certificate: KeptCertificate | undefined,
	options: Partial<SignInOptions> = {},
	redirectUri = suggested,
) {
	const world = createWorld({stored: certificate === undefined ? {} : {certificate}});
	const seen: ListenOptions[] = [];
	const listen: typeof world.deps.listen = given => {
		seen.push(given);
		return world.deps.listen(given);
	};
	const {signIn} = await startSignIn(
		{...world.deps, listen},
		{...signInOptions, ...options},
		fullDraft({redirectUri}),
		() => undefined,
	);

	return {
		tls: seen[0]?.tls,
		until: signIn.certificateKeptUntil,
		stored: await world.store.certificate.read(),
	};
}

describe('the certificate of the listener', () => {
	it('is its own affair as long as nobody wants to keep it', async () => {
		expect(await tlsOf(undefined)).toEqual({tls: undefined, until: undefined, stored: undefined});
	});

	it('is made for 90 days and kept when that is wanted', async () => {
		const endsAt = startOfTests + 90 * day;
		const {tls, until, stored} = await tlsOf(undefined, {keepCertificate: true});
		expect(tls).toMatchObject({certificate: '-----BEGIN CERTIFICATE-----'});
		expect(until).toBe(endsAt);
		expect(stored).toMatchObject({host: 'localhost', endsAt});
	});

	it.each([true, false])('is used again while it is good; still to be kept: %s', async keep => {
		const certificate = kept('localhost', tomorrow + 1);
		const {tls, until} = await tlsOf(certificate, {keepCertificate: keep});
		expect(tls).toMatchObject({certificate: certificate.certificate});
		expect(until).toBe(certificate.endsAt);
	});

	it.each([kept('localhost', tomorrow), kept('127.0.0.1', tomorrow + 30 * day)])(
		'of $host until $endsAt does not do for a sign-in at localhost',
		async certificate => {
			expect((await tlsOf(certificate)).tls).toBeUndefined();
			const {stored} = await tlsOf(certificate, {keepCertificate: true});
			expect(stored).toMatchObject({host: 'localhost', endsAt: startOfTests + 90 * day});
		},
	);

	it.each([
		['that was given', {tls: {certificate: 'given', key: new Secret('key')}}, suggested],
		['behind a proxy', {bind: {host: '127.0.0.1', port: 9000}}, suggested],
		['of plain http', {}, 'http://localhost:8473/callback'],
	] as const)('%s is none that is kept', async (_, options, redirectUri) => {
		const certificate = kept('localhost', tomorrow + 30 * day);
		const asked = {...options, keepCertificate: true};
		const {tls, until} = await tlsOf(certificate, asked, redirectUri);
		expect(tls).toEqual('tls' in options ? options.tls : undefined);
		expect(until).toBeUndefined();
	});
});
