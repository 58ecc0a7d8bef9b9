import type {Row} from './row.ts';

/** Failures of the developer portal, and silent ones: no call answers with an error. */
export const untoldRows = [
	{
		id: 'portal-business-account',
		where: ['portal'],
		retry: 'fix-and-retry',
		steps: ['developer-account'],
	},
	{
		id: 'data-deletion-url-refused',
		where: ['portal'],
		says: ['should represent a valid URL'],
		match: [{text: 'should represent a valid url'}],
		retry: 'fix-and-retry',
		steps: ['callback-urls'],
	},
	{
		id: 'invite-not-visible',
		where: ['portal'],
		retry: 'fix-and-retry',
		steps: ['tester-acceptance'],
	},
	{id: 'id-rounded', where: ['exchange', 'me'], retry: 'fix-and-retry', steps: ['verify-account']},
	{id: 'scope-missing', where: ['exchange'], retry: 'fix-and-retry', steps: ['permissions']},
	{id: 'wrong-account', where: ['me'], retry: 'sign-in-again', steps: ['verify-account']},
	{id: 'empty-data', where: ['api'], retry: 'fix-and-retry', steps: ['publish']},
	{id: 'fields-missing', where: ['me'], retry: 'fix-and-retry', steps: ['professional-account']},
] as const satisfies readonly Row[];
