import {loginFlows} from '../../src/core/flows/index.ts';
import type {OpenBrowser} from '../../src/core/ports.ts';
import {Secret} from '../../src/core/secret.ts';
import {metaSite} from '../../src/core/site.ts';
import type {Deps, Practice} from '../../src/wizard/deps.ts';
import {type FakeClock, fakeClock} from './fake-clock.ts';
import {createMemoryStore, type MemoryStore, type Stored} from './memory-store.ts';
import {type ScriptedListen, scriptedListen} from './scripted-listen.ts';
import {type ScriptedSend, scriptedSend} from './scripted-send.ts';

/** When a test begins by its own clock. */
export const startOfTests = Date.UTC(2026, 10, 24, 10);

/** A world that a test can move: time, network, listener, browser and clipboard are played, the rest is real. */
export type World = {
	readonly deps: Deps;
	readonly store: MemoryStore;
	readonly clock: FakeClock;
	readonly network: ScriptedSend;
	readonly listener: ScriptedListen;
	/** Addresses that the browser was sent to. */
	readonly visited: string[];
	/** What reached the clipboard. */
	readonly clipboard: string[];
	/** Contents of the files that were saved, by name. */
	readonly saved: Map<string, string>;
};

export type WorldOptions = {
	readonly stored?: Stored;
	readonly practice?: Practice;
	readonly browser?: OpenBrowser;
	readonly hasClipboard?: boolean;
};

/** The ports of a run, in memory. States are `state-1`, `state-2`, and so on. */
export function createWorld({
	stored,
	practice,
	browser = async () => 'opened',
	hasClipboard = true,
}: WorldOptions = {}): World {
	const site = metaSite();
	const store = createMemoryStore(stored);
	const clock = fakeClock(startOfTests);
	const network = scriptedSend(clock.wall);
	const listener = scriptedListen();
	const visited: string[] = [];
	const clipboard: string[] = [];
	const saved = new Map<string, string>();
	let states = 0;

	return {
		store,
		clock,
		network,
		listener,
		visited,
		clipboard,
		saved,
		deps: {
			site,
			flows: loginFlows(site),
			store,
			send: network.send,
			listen: listener.listen,
			async makeCertificate(host, days) {
				return {
					certificate: '-----BEGIN CERTIFICATE-----',
					key: new Secret('key'),
					host,
					endsAt: clock.wall() + days * 86_400_000,
				};
			},
			drawQr: async text => [text],
			async saveFile(name, content) {
				saved.set(name, content);
				return `/home/ana/${name}`;
			},
			openBrowser(url) {
				visited.push(url);
				return browser(url);
			},
			clock,
			random: {state: () => `state-${++states}`, same: (a, b) => a === b},
			copy(text) {
				if (hasClipboard) {
					clipboard.push(text);
				}

				return hasClipboard;
			},
			practice,
		},
	};
}
