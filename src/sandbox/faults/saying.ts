import type {GraphError} from '../answers.ts';
import type {Endpoint} from './endpoints.ts';

/** What an endpoint answers in place of the true answer, as data. */
export type Saying =
	/** A page that stays: the browser is not sent back. Empty: a page without a word. */
	| {readonly kind: 'page'; readonly text: string}
	/** Another page of the site. */
	| {readonly kind: 'elsewhere'; readonly path: string}
	/** Sends the browser back with this query and the `state` of the request, or another one. */
	| {
			readonly kind: 'back';
			readonly query: string;
			readonly state: 'echo' | 'other';
			readonly fragment: '' | '#_' | '#_=_';
	  }
	/** The error shape of the code exchange of Instagram. */
	| {readonly kind: 'exchange'; readonly text: string}
	/** The error object of the Graph API. */
	| {readonly kind: 'graph'; readonly error: GraphError};

/** A failure by the places where it appears; at each one it says the first that fits. */
export type Failure = readonly {readonly at: readonly Endpoint[]; readonly says: Saying}[];

/** Failures by name: the name is that of the error atlas, or of a variant of one of its rows. */
export type Failures = Readonly<Record<string, Failure>>;

/** A page that stays. */
export function page(text: string): Saying {
	return {kind: 'page', text};
}

/** An error of the code exchange of Instagram. */
export function exchange(text: string): Saying {
	return {kind: 'exchange', text};
}

/** An error of the Graph API. */
export function graphError(error: GraphError): Saying {
	return {kind: 'graph', error};
}
