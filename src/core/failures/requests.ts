import type {Row} from './row.ts';

/** Requests that Meta refuses although the token works: permissions, objects, parameters. */
export const requestRows = [
	{
		id: 'permission-missing',
		where: ['graph'],
		says: ['Application does not have permission for this action'],
		match: [{code: 10}, {code: [200, 299]}],
		retry: 'fix-and-retry',
		steps: ['permissions'],
	},
	{
		id: 'capability-missing',
		where: ['graph'],
		match: [{code: 3}],
		retry: 'fix-and-retry',
		steps: ['permissions'],
	},
	{
		id: 'object-missing',
		where: ['api'],
		match: [{code: 100, subcode: 33}],
		retry: 'fix-and-retry',
		steps: ['verify-account'],
	},
	{
		id: 'unsupported-request',
		where: ['exchange', 'graph'],
		says: ['Unsupported request - method type: get', 'Unsupported request - method type: post'],
		match: [{code: 100, text: 'unsupported request'}],
		retry: 'fix-and-retry',
		steps: ['tester-acceptance'],
	},
	{
		id: 'debug-token-refused',
		where: ['api'],
		says: [
			'You must provide an app access token, or a user access token that is an owner or developer of the app',
		],
		match: [{code: 100, text: 'app access token'}],
		retry: 'fix-and-retry',
		steps: ['fb-credentials'],
	},
	{id: 'bad-parameter', where: ['graph'], match: [{code: 100}], retry: 'never', steps: []},
	{
		id: 'unknown-path',
		where: ['graph'],
		says: ['Unknown path components:'],
		match: [{code: 2500}],
		retry: 'never',
		steps: [],
	},
	{id: 'fb-no-page', where: ['me'], retry: 'fix-and-retry', steps: ['fb-page-link']},
	{
		id: 'transient-31',
		where: ['graph'],
		match: [{code: 31, subcode: 1_349_174}],
		error: 'provider-unavailable',
		retry: 'retry-later',
		steps: ['sign-in'],
	},
	{
		id: 'unknown-error',
		where: ['exchange', 'graph'],
		retry: 'fix-and-retry',
		steps: [],
	},
] as const satisfies readonly Row[];
