import type {HttpBindings} from '@hono/node-server';
import type {Context} from 'hono';
import type {LanguageVariables} from 'hono/language';
import type {FaultName, Faults} from './faults.ts';
import type {Keeper} from './ledger/file.ts';
import type {State} from './ledger/state.ts';
import type {Consent, Ids, PermissionsForm, Shape} from './options.ts';
import type {RandomBytes} from './random.ts';
import type {Requests} from './requests.ts';

/** What every route works with. */
export type World = {
	/** Replaced as a whole by a reset. */
	state: State;
	/** What a reset goes back to. */
	readonly begin: () => State;
	readonly keeper: Keeper;
	readonly faults: Faults;
	readonly requests: Requests;
	readonly consent: Consent;
	readonly shape: Shape;
	readonly ids: Ids;
	readonly permissions: PermissionsForm;
	readonly appendSlash: boolean;
	/** The sandbox's clock, epoch milliseconds. */
	readonly now: () => number;
	readonly random: RandomBytes;
	/** Lets time pass; resolves early when the sandbox closes. */
	readonly wait: (milliseconds: number) => Promise<void>;
};

export type Env = {
	Bindings: HttpBindings;
	Variables: LanguageVariables & {
		body: Buffer;
		/** The fault that strikes this call, for those that the call itself carries out. */
		fault: FaultName | undefined;
	};
};

export type Ctx = Context<Env>;

export type Answer = Response | Promise<Response>;

/** The query of a request, decoded as forms are. */
export function queryOf(c: Ctx): URLSearchParams {
	return new URL(c.req.url).searchParams;
}
