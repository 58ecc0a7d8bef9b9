import {AppError} from '../../src/core/errors.ts';
import type {HttpReply, HttpRequest, Send, Stage} from '../../src/core/ports.ts';

type Answer = string | AppError | {readonly status: number; readonly body: string};

type Line = {
	readonly stage: Stage;
	readonly answer: Answer;
	/** Until this resolves, the answer does not come. */
	readonly when: Promise<void>;
};

export type ScriptedSend = {
	readonly send: Send;
	/** Every request that was sent. */
	readonly requests: HttpRequest[];
	/** Queues the answer to the next request, which must be of this stage: a body, a body with a status, or an error. */
	answer(stage: Stage, answer: Answer): void;
	/** The same, but the answer comes only when the returned function is called. */
	answerLater(stage: Stage, answer: Answer): () => void;
	/** Stages that are still expected. */
	left(): readonly Stage[];
	/** Requests that wait for their answer. */
	waiting(): number;
};

/** A network that follows a script: an answer is bytes, and a request that was not expected is a mistake. */
export function scriptedSend(now: () => number): ScriptedSend {
	const script: Line[] = [];
	const requests: HttpRequest[] = [];
	let waiting = 0;

	const send: Send = async (request, signal) => {
		const line = script.shift();
		requests.push(request);

		if (line?.stage !== request.stage) {
			throw new Error(`Asked for ${request.stage}, expected ${line?.stage ?? 'nothing'}.`);
		}

		waiting++;

		try {
			await Promise.race([line.when, aborted(signal)]);
		} finally {
			waiting--;
		}

		return replyOf(line.answer, now());
	};

	const queue = (stage: Stage, answer: Answer, when: Promise<void>): void => {
		script.push({stage, answer, when});
	};

	return {
		send,
		requests,
		answer: (stage, answer) => queue(stage, answer, Promise.resolve()),
		answerLater(stage, answer) {
			const {promise, resolve} = Promise.withResolvers<void>();
			queue(stage, answer, promise);
			return resolve;
		},
		left: () => script.map(({stage}) => stage),
		waiting: () => waiting,
	};
}

function replyOf(answer: Answer, receivedAt: number): HttpReply {
	if (answer instanceof AppError) {
		throw answer;
	}

	const {status, body} = typeof answer === 'string' ? {status: 200, body: answer} : answer;

	return {
		status,
		headers: {'content-type': 'application/json'},
		body: new TextEncoder().encode(body),
		receivedAt,
	};
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
	return new Promise((_, reject) => {
		if (signal?.aborted === true) {
			reject(signal.reason);
		}

		signal?.addEventListener('abort', () => reject(signal.reason), {once: true});
	});
}
