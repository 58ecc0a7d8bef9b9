import {AppError} from './errors.ts';
import {matchFailure} from './failures.ts';
import {isRecord, parseJson} from './json.ts';
import type {HttpReply, Stage} from './ports.ts';
import {redact} from './secret.ts';
import {safeText} from './text.ts';

/** What Meta wrote about an error, from either of its two shapes. */
type Said = {
	readonly text: string;
	/** Graph code and subcode. */
	readonly code?: number | undefined;
	readonly subcode?: number | undefined;
	/** What Meta's support asks for. */
	readonly trace?: string | undefined;
	readonly isTransient?: boolean;
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads an answer down to the object that holds its fields, flat or in `data[0]`.
 *
 * @returns the object, or an AppError as `readObject` has them
 */
export function readBody(reply: HttpReply, stage: Stage): Fields | AppError {
	const body = readObject(reply, stage);

	if (body instanceof AppError) {
		return body;
	}

	const first: unknown = Array.isArray(body['data']) ? body['data'][0] : undefined;
	return isRecord(first) ? first : body;
}

/**
 * Reads an answer that is an object: an error that Meta wrote, whatever the status, then the status,
 * then JSON.
 *
 * @returns the object, or an AppError that quotes Meta without a secret and never a body
 */
export function readObject(reply: HttpReply, stage: Stage): Fields | AppError {
	const json = decode(reply.body);
	const said = isRecord(json) ? saidIn(json) : undefined;

	if (said !== undefined) {
		return refusal(reply, stage, said);
	}

	if (tellsByStatus(reply.status, json)) {
		return refusal(reply, stage, {text: ''});
	}

	if (reply.status !== 200) {
		return unreadable(reply, stage, 'status');
	}

	if (!isRecord(json)) {
		return unreadable(reply, stage, looksLikeHtml(reply) ? 'html' : 'not-json');
	}

	return json;
}

/** Reads an answer that is expected to be an error; undefined when it is not one that Meta would write. */
export function readRefusal(reply: HttpReply, stage: Stage): AppError | undefined {
	const json = decode(reply.body);
	const said = isRecord(json) ? saidIn(json) : undefined;
	return said === undefined ? undefined : refusal(reply, stage, said);
}

/** Reads an error that an answer tells about something else than itself, such as the token that was asked about. */
export function readTold(reply: HttpReply, stage: Stage, error: Fields): AppError {
	return refusal(reply, stage, saidIn({error}) ?? {text: ''});
}

/** The error of an answer that has none of the known forms. */
export function unreadable(
	reply: HttpReply,
	stage: Stage,
	reason: 'status' | 'html' | 'not-json' | 'shape',
): AppError {
	return new AppError('answer-unreadable', {stage, status: reply.status, reason});
}

function decode(body: Uint8Array): unknown {
	try {
		// A byte order mark is kept, so that it fails as any other stray character does.
		return parseJson(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(body));
	} catch {
		// Whatever is wrong with it, it is no answer of Meta's; the parser's message may quote the body.
		return undefined;
	}
}

/** A 401 counts only with JSON: a proxy or the sign-in page of a network says it in HTML. */
function tellsByStatus(status: number, json: unknown): boolean {
	return status >= 500 || status === 429 || (status === 401 && isRecord(json));
}

function looksLikeHtml(reply: HttpReply): boolean {
	return (
		/html/i.test(reply.headers['content-type'] ?? '') ||
		new TextDecoder().decode(reply.body.subarray(0, 64)).trimStart().startsWith('<')
	);
}

/** Both error shapes: Graph's `{"error": {...}}` and the code exchange's `{"error_type", "code", "error_message"}`. */
function saidIn(json: Readonly<Record<string, unknown>>): Said | undefined {
	const graph = json['error'];

	if (isRecord(graph)) {
		return {
			text: textOf(graph['message']),
			code: integerOf(graph['code']),
			// Instagram writes 0 where it means none; `debug_token` names it differently.
			subcode: integerOf(graph['error_subcode'] ?? graph['subcode']) || undefined,
			trace: textOf(graph['fbtrace_id']),
			isTransient: graph['is_transient'] === true,
		};
	}

	return typeof json['error_message'] === 'string' || typeof json['error_type'] === 'string'
		? {text: textOf(json['error_message'])}
		: undefined;
}

function refusal(reply: HttpReply, stage: Stage, said: Said): AppError {
	const {status} = reply;
	const {text, trace = '', code, subcode} = said;
	const {id, error, step} = matchFailure({stage, status, ...said});

	return new AppError(error, {
		stage,
		status,
		failure: id,
		...(text === '' ? {} : {said: safeText(redact(text))}),
		...(step === undefined ? {} : {step}),
		...(code === undefined ? {} : {code}),
		...(subcode === undefined ? {} : {subcode}),
		...(trace === '' ? {} : {trace: safeText(trace, 60)}),
	});
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function integerOf(value: unknown): number | undefined {
	return Number.isSafeInteger(value) ? Number(value) : undefined;
}
