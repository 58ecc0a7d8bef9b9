import type {AppError, ErrorCode} from '../core/errors.ts';
import type {Terminal} from '../core/ports.ts';
import type {Language, Messages} from '../messages/index.ts';
import type {Deps} from '../wizard/deps.ts';

/** Another place than the options describe: practising has a sandbox of its own, the demo a folder too. */
export type Place = {readonly sandbox: string; readonly folder?: string};

/** What every command gets: the world, the words, and how to answer. */
export type Context = {
	readonly deps: Deps;
	/** The same world in another place. */
	readonly elsewhere: (place: Place) => Deps;
	readonly terminal: Terminal;
	readonly messages: Messages;
	readonly language: Language;
	/** The person wants JSON. */
	readonly json: boolean;
	/** Aborts at Ctrl-C and at SIGTERM; the reason is an AppError. */
	readonly signal: AbortSignal;
	/** A result: stdout. */
	readonly print: (line: string) => void;
	/** Everything else: stderr. */
	readonly say: (line: string) => void;
	/** One JSON document on stdout. */
	readonly printJson: (document: unknown) => void;
	/** The document of a failure, as `--json` shows it. */
	readonly failure: (error: AppError) => FailureDocument;
};

export type FailureDocument = {
	readonly code: ErrorCode;
	readonly message: string;
	readonly hint: string | null;
	readonly exitCode: number;
	readonly failure: string | null;
	readonly step: string | null;
};

/** What the person typed, checked against the command's table entry. */
export type Input = {
	readonly arguments: readonly string[];
	/** Options of the command and the global ones, by name. */
	readonly options: Readonly<Record<string, string | true | readonly string[] | undefined>>;
};

/**
 * Runs a command. It throws what went wrong; a returned code is a failure that the output has told already.
 */
export type Command = (context: Context, input: Input) => Promise<ErrorCode | undefined>;
