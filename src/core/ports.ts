import type {Secret} from './secret.ts';

/**
 * What the program needs from the world, as types only. `src/cli/deps.ts` plugs in the real ones;
 * tests plug in real ones on temporary folders and loopback servers, fakes only for clock, randomness and browser.
 */
export type * from './ports/store.ts';
export type * from './ports/terminal.ts';

/** A step of the conversation with Meta; the name stands in errors, progress lines and the sandbox's record. */
export type Stage = 'preflight' | 'exchange' | 'long-lived' | 'account' | 'refresh' | 'inspect';

export type HttpRequest = {
	readonly stage: Stage;
	readonly method: 'GET' | 'POST';
	/** Origin and path. The query stands apart, so that an address can be named without a secret in it. */
	readonly url: string;
	readonly query?: Readonly<Record<string, string | Secret>>;
	/** Sent as `application/x-www-form-urlencoded`. */
	readonly form?: Readonly<Record<string, string | Secret>>;
};

export type HttpReply = {
	readonly status: number;
	/** Header names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	/** At most 64 KiB, after decompression. */
	readonly body: Uint8Array;
	/** Epoch milliseconds by the program's clock when the answer was complete. */
	readonly receivedAt: number;
};

/**
 * Sends one request and returns the answer whatever its status, redirects excepted.
 * @throws AppError `network`, `tls-failed`, `answer-lost`, `answer-too-large`, `unexpected-redirect`,
 * `tls-verification-off`; none of them holds a query, a body or a secret.
 */
export type Send = (request: HttpRequest, signal?: AbortSignal) => Promise<HttpReply>;

/** What the program makes of one well-formed request at the redirect URI. */
export type CallbackAnswer = 'accepted' | 'declined' | 'not-this-sign-in' | 'incomplete';

/** Things that happen while the listener waits and that a person may want to know. */
export type ListenerNote =
	| 'not-this-sign-in'
	| 'repeated'
	| 'https-sent-to-http'
	| 'http-sent-to-https'
	| 'certificate-refused'
	| 'one-family-only'
	/** A request of our own to the redirect URI did not come back to this listener. */
	| 'not-reachable';

export type ListenOptions = {
	/** The registered redirect URI; path and Host header of the callback must match it exactly. */
	readonly redirectUri: string;
	/** Where to listen when that is not where the redirect URI points (tunnel, reverse proxy, container). */
	readonly bind?: {readonly host: string; readonly port: number} | undefined;
	/** Certificate and key in PEM; without them an https listener makes its own. */
	readonly tls?: {readonly certificate: string; readonly key: Secret} | undefined;
	/** Judges the query (without `?`) of a request. After `accepted` or `declined` it is not called again. */
	readonly judge: (query: string) => CallbackAnswer;
	readonly note: (note: ListenerNote) => void;
	/** Language of the page that the browser shows. */
	readonly language: string;
};

export type Listening = {
	/** Literal addresses that are bound, such as `127.0.0.1:8473` and `[::1]:8473`. */
	readonly addresses: readonly string[];
	/** The certificate that the browser will be shown; absent for plain http. */
	readonly certificate?: {readonly pem: string; readonly fingerprint: string} | undefined;
	/** A request of our own to exactly the redirect URI came back to this listener and to nobody else; undefined where something else is in between, such as a tunnel. */
	readonly reachable: boolean | undefined;
	/** Ends after the answered browser got its page, at the latest one second from now. */
	finish(): Promise<void>;
	/** Ends at once. */
	close(): Promise<void>;
};

/**
 * Opens the loopback listener; when it resolves, the redirect URI is answered.
 * @throws AppError `port-busy` (with `holder` in its details, such as `node (PID 4711)`, where the system tells who has the port), `port-forbidden`, `address-unusable`; `file-refused` when the given certificate or key does not work
 */
export type Listen = (options: ListenOptions) => Promise<Listening>;

/** Opens an address that this program built. `off`: the person asked for no browser. Never throws. */
export type OpenBrowser = (url: string) => Promise<'opened' | 'failed' | 'off'>;

/** Makes a certificate for the host of an https listener. */
export type MakeCertificate = (host: string, days: number) => Promise<KeptCertificate>;

/** A listener's certificate that a browser needs to be told about only once. */
export type KeptCertificate = {
	/** PEM. */
	readonly certificate: string;
	readonly key: Secret;
	/** Host name or address that it is for, as `URL` writes it. */
	readonly host: string;
	/** Epoch milliseconds. */
	readonly endsAt: number;
};

/** The link as rows of a QR code in half blocks, which are its light modules, with its quiet zone. @throws RangeError when it is too long for one */
export type DrawQr = (text: string) => Promise<readonly string[]>;

/**
 * Writes a new file into the folder in which the program was called, with a number in its name where it exists.
 * @returns its path
 * @throws AppError `output-failed`
 */
export type SaveFile = (name: string, content: string) => Promise<string>;

export type Clock = {
	/** Epoch milliseconds that tokens live by: the machine's clock, or the sandbox's when one is in use. */
	now(): Promise<number>;
	/** Epoch milliseconds of this machine, for countdowns. */
	wall(): number;
	/** Calls `ring` once `wall()` has reached `at`, also when the machine slept meanwhile. Answers how to cancel. */
	alarm(at: number, ring: () => void): () => void;
};

export type Random = {
	/** 32 random bytes as base64url, 43 characters. */
	state(): string;
	/** Compares in constant time, whatever the lengths. */
	same(a: string, b: string): boolean;
};
