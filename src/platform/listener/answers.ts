import type {IncomingMessage, ServerResponse} from 'node:http';
import type {ListenOptions} from '../../core/ports.ts';
import {callbackPage, type PageText, securityHeaders} from '../callback-page.ts';
import {donePath, type Reading, readRequest, registeredOf} from './read-request.ts';

type Answers = {
	readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
	/** Whether the one callback has come. */
	readonly answered: boolean;
};

type AnswerOptions = Pick<ListenOptions, 'redirectUri' | 'judge' | 'note' | 'language'> & {
	/** The browser has the page that follows the callback, or will not get it any more. */
	readonly delivered: () => void;
	/** Whether a query is that of a request of our own. */
	readonly isOwn: (query: string) => boolean;
};

type Answer =
	| {readonly status: 204 | 303}
	| {readonly status: 200 | 400 | 404 | 405 | 421; readonly page: PageText};

/**
 * Answers the requests of a listener. The first callback that `judge` takes is the only one: the
 * browser is sent on to an address without the code, and whatever comes later gets the same page.
 * Nothing else ends the wait, and nothing of a request appears in an answer.
 */
export function createAnswers({
	redirectUri,
	judge,
	note,
	language,
	delivered,
	isOwn,
}: AnswerOptions): Answers {
	const registered = registeredOf(redirectUri);
	let outcome: 'received' | 'declined' | undefined;

	const answerTo = (reading: Reading): Answer => {
		switch (reading.type) {
			case 'callback':
				if (isOwn(reading.query)) {
					return {status: 204};
				}

				return outcome === undefined ? judged(reading.query) : repeated();
			case 'done':
				return outcome === undefined
					? {status: 404, page: 'notFound'}
					: {status: 200, page: outcome};
			case 'refused':
				return {status: reading.status, page: 'notFound'};
			default:
				return reading satisfies never;
		}
	};

	const judged = (query: string): Answer => {
		const answer = judge(query);

		switch (answer) {
			case 'accepted':
				outcome = 'received';
				return {status: 303};
			case 'declined':
				outcome = 'declined';
				return {status: 303};
			case 'not-this-sign-in':
				note('not-this-sign-in');
				return {status: 400, page: 'notThisSignIn'};
			case 'incomplete':
				return {status: 400, page: 'incomplete'};
			default:
				return answer satisfies never;
		}
	};

	const repeated = (): Answer => {
		note('repeated');
		return {status: 303};
	};

	return {
		get answered() {
			return outcome !== undefined;
		},
		handle(request, response) {
			const answer = answerTo(readRequest(request, registered));

			if (answer.status === 200) {
				request.socket.once('close', delivered);
			}

			response.writeHead(answer.status, {
				...securityHeaders(),
				...(answer.status === 303 && {Location: donePath(registered)}),
				...(answer.status === 405 && {Allow: 'GET'}),
			});
			response.end('page' in answer ? callbackPage(answer.page, language) : '');
		},
	};
}
