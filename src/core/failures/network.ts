import type {Row} from './row.ts';

/** Calls that got no answer. */
export const networkRows = [
	{
		id: 'unreachable',
		where: ['exchange', 'graph'],
		error: 'network',
		retry: 'retry-later',
		steps: [],
	},
	{
		id: 'answer-lost',
		where: ['exchange'],
		error: 'answer-lost',
		retry: 'sign-in-again',
		steps: ['sign-in'],
	},
	{
		id: 'answer-lost-refresh',
		where: ['long-lived', 'refresh'],
		error: 'answer-lost',
		retry: 'retry-later',
		steps: ['sign-in'],
	},
] as const satisfies readonly Row[];
