import {
	facebookCalls,
	facebookEndpoints,
	facebookGraph,
	facebookSecret,
} from '../facebook/endpoints.ts';

/** What a fault can strike and what the record counts: pages that a person looks at, and calls of a program. */
export const endpoints = [
	'authorize',
	'exchange',
	'long-lived',
	'refresh',
	'me',
	...facebookEndpoints,
] as const;
export type Endpoint = (typeof endpoints)[number];

/** The pages that a person looks at. */
export const pages: readonly Endpoint[] = ['authorize', 'fb-dialog'];

/** The calls of a program. */
export const calls: readonly Endpoint[] = [
	'exchange',
	'long-lived',
	'refresh',
	'me',
	...facebookCalls,
];

/** The calls of Instagram that bring a token. */
export const instagramGraph = ['long-lived', 'refresh', 'me'] as const;

/** The calls that bring a token of a person. */
export const graph: readonly Endpoint[] = [...instagramGraph, ...facebookGraph];

/** The calls that answer with a token. */
export const issuing: readonly Endpoint[] = [
	'exchange',
	'long-lived',
	'refresh',
	...facebookSecret,
];
