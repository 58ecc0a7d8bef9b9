import {readdirSync, readFileSync, readlinkSync} from 'node:fs';
import {BlockList} from 'node:net';
import path from 'node:path';
import type {Address} from './addresses.ts';

/** Where Linux tells what listens, IPv4 and IPv6. */
const tables = ['/proc/net/tcp', '/proc/net/tcp6'];
const listening = '0A';

/**
 * Which program of this account has a port, such as `node (PID 4711)`; undefined where the system does
 * not tell. Only Linux does so in files that can simply be read. Elsewhere another program would have to
 * be started and its output understood, which is not worth it for a hint.
 */
export function portHolder(address: Address): string | undefined {
	const sockets = new Set(
		tables.flatMap(linesOf).flatMap(line => {
			const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/);
			return state === listening && isInTheWay(local, address) ? [`socket:[${inode}]`] : [];
		}),
	);
	const pid = sockets.size === 0 ? undefined : pids().find(pid => hasOpen(pid, sockets));

	return pid === undefined ? undefined : `${programOf(pid)} (PID ${pid})`;
}

/** Whether a socket at `local`, such as `0100007F:2119`, keeps others from binding the address. */
function isInTheWay(local: string, {host, port}: Address): boolean {
	const [bytes = '', number = ''] = local.split(':');
	const wanted = new BlockList();
	wanted.addAddress(host, host.includes(':') ? 'ipv6' : 'ipv4');
	const isAll = (text: string): boolean => /^[0:.]+$/.test(text);

	return (
		Number.parseInt(number, 16) === port &&
		(isAll(host) || isAll(bytes) || wanted.check(...printed(bytes)))
	);
}

/** The kernel prints each 32 bits of an address as a number of this machine, which is little-endian. */
function printed(hex: string): [address: string, family: 'ipv4' | 'ipv6'] {
	const bytes = (hex.match(/.{8}/g) ?? []).flatMap(word => (word.match(/../g) ?? []).reverse());

	return bytes.length === 4
		? [bytes.map(byte => Number.parseInt(byte, 16)).join('.'), 'ipv4']
		: [(bytes.join('').match(/.{4}/g) ?? []).join(':'), 'ipv6'];
}

/** Ascending: of several processes that share a socket, the first has opened it. */
function pids(): readonly number[] {
	return orNone(() => readdirSync('/proc'))
		.map(Number)
		.filter(Number.isSafeInteger)
		.sort((a, b) => a - b);
}

function hasOpen(pid: number, sockets: ReadonlySet<string>): boolean {
	const folder = `/proc/${pid}/fd`;

	return orNone(() => readdirSync(folder)).some(descriptor =>
		orNone(() => [readlinkSync(`${folder}/${descriptor}`)]).some(target => sockets.has(target)),
	);
}

/** By its file: a process can call itself anything, and Node calls itself `MainThread`. */
function programOf(pid: number): string {
	const [file = ''] = orNone(() => [readlinkSync(`/proc/${pid}/exe`)]);
	return path.basename(file).replace(/ \(deleted\)$/, '') || '?';
}

function linesOf(file: string): readonly string[] {
	return orNone(() => readFileSync(file, 'latin1').split('\n'));
}

/** Processes end and those of others are closed to this one: what cannot be read says nothing. */
function orNone<T>(read: () => readonly T[]): readonly T[] {
	try {
		return read();
	} catch {
		return [];
	}
}
