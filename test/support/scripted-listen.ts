import {AppError} from '../../src/core/errors.ts';
import type {CallbackAnswer, Listen, ListenOptions} from '../../src/core/ports.ts';

export type ScriptedListen = {
	readonly listen: Listen;
	/** Redirect URIs that were listened at, in order. */
	readonly opened: string[];
	/** How many listeners are open now. */
	open(): number;
	/** The most that were open at once. */
	most(): number;
	/** A browser comes to the open listener with this query. */
	callback(query: string): CallbackAnswer;
	/** The open listener has something to say. */
	note: ListenOptions['note'];
	/** Listeners open only when the returned function is called. */
	openLater(): () => void;
	/** Ports become free only when the returned function is called. */
	freeLater(): () => void;
	/** How each listener ended. */
	readonly endings: ('finish' | 'close')[];
};

/** A listener without a port: one at a time for an address, and a callback that was taken ends the asking. */
export function scriptedListen(): ScriptedListen {
	const open = new Map<string, ListenOptions & {isAnswered: boolean}>();
	const opened: string[] = [];
	const endings: ('finish' | 'close')[] = [];
	let when: Promise<void> = Promise.resolve();
	let free: Promise<void> = Promise.resolve();
	let most = 0;

	const only = () => {
		const [listener] = open.values();

		if (listener === undefined) {
			throw new Error('Nobody listens.');
		}

		return listener;
	};

	return {
		async listen(options) {
			await when;
			const {redirectUri} = options;

			if (open.has(redirectUri)) {
				throw new AppError('port-busy', {port: new URL(redirectUri).port, address: redirectUri});
			}

			open.set(redirectUri, {...options, isAnswered: false});
			opened.push(redirectUri);
			most = Math.max(most, open.size);

			const end = async (how: 'finish' | 'close'): Promise<void> => {
				endings.push(how);
				await free;
				open.delete(redirectUri);
			};

			return {
				addresses: ['127.0.0.1:8473'],
				certificate: {pem: '-----BEGIN CERTIFICATE-----', fingerprint: '4F:1C:9A'},
				reachable: true,
				finish: () => end('finish'),
				close: () => end('close'),
			};
		},
		opened,
		endings,
		open: () => open.size,
		most: () => most,
		callback(query) {
			const listener = only();

			if (listener.isAnswered) {
				return 'accepted';
			}

			const answer = listener.judge(query);
			listener.isAnswered = answer === 'accepted' || answer === 'declined';
			return answer;
		},
		note: note => only().note(note),
		openLater() {
			const {promise, resolve} = Promise.withResolvers<void>();
			when = promise;
			return resolve;
		},
		freeLater() {
			const {promise, resolve} = Promise.withResolvers<void>();
			free = promise;
			return resolve;
		},
	};
}
