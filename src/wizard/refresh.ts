import {AppError, hasCode} from '../core/errors.ts';
import type {Call} from '../core/flow.ts';
import type {Grant, Profile} from '../core/profile.ts';
import {decideRefresh, signInNeeded} from '../core/tokens.ts';
import type {Deps} from './deps.ts';
import {inspectProfile} from './inspect.ts';
import {perform} from './perform.ts';
import {writeAgain} from './write-again.ts';

export type RefreshResult =
	| {readonly outcome: 'refreshed' | 'too-early'; readonly profile: Profile}
	| {
			readonly outcome: 'not-due';
			readonly profile: Profile;
			/** Meta was asked and takes the token. */
			readonly works?: true;
	  }
	| {
			readonly outcome: 'sign-in-needed' | 'failed';
			readonly profile: Profile | undefined;
			readonly error: AppError;
	  };

export type RefreshOptions = {
	readonly force?: boolean;
	/** Due with this many days or fewer left. */
	readonly within?: number;
	/** Ends the waiting for the lock, and gives up a request that is under way: its answer is lost then. */
	readonly signal?: AbortSignal | undefined;
};

type Using = Pick<Deps, 'store' | 'flows' | 'send' | 'clock'>;

/**
 * Renews one token when it is due. The lock is held from reading the token to storing the new one,
 * so of many callers one asks Meta and the others find the new token. A token that cannot be renewed
 * is inspected instead: `not-due` while it works.
 *
 * @throws AppError `profile-not-found`, `busy`, or of the store before Meta was asked; what comes
 * after that is a result. The reason of the signal when that aborts.
 */
export async function refreshProfile(
	deps: Using,
	name: string,
	options: RefreshOptions = {},
): Promise<RefreshResult> {
	const before = await read(deps, name);
	const canRenew = deps.flows[before.flow].renew(before) !== undefined;
	const early = canRenew ? await skip(before, deps, options) : undefined;

	if (early !== undefined) {
		return early;
	}

	const renewUnlessDone = async (): Promise<RefreshResult> => {
		const profile = await read(deps, name);
		const call = deps.flows[profile.flow].renew(profile);

		if (call === undefined) {
			return settled(profile, options, () => inspectProfile(deps, profile, options.signal));
		}

		// Somebody else renewed it while this run waited for the lock.
		if (profile.revision !== before.revision && isNewer(profile, before)) {
			return {outcome: 'refreshed', profile};
		}

		return (await skip(profile, deps, options)) ?? renew(deps, profile, call, options);
	};

	return deps.store.profiles.locked(name, renewUnlessDone, options.signal);
}

async function read({store}: Pick<Deps, 'store'>, name: string): Promise<Profile> {
	const profile = await store.profiles.read(name);

	if (profile === undefined) {
		throw new AppError('profile-not-found', {name});
	}

	return profile;
}

async function skip(
	profile: Profile,
	{clock}: Pick<Deps, 'clock'>,
	options: RefreshOptions,
): Promise<RefreshResult | undefined> {
	const decision = decideRefresh(profile, await clock.now(), options);

	switch (decision) {
		case 'refresh':
			return undefined;
		case 'expired':
			return {
				outcome: 'sign-in-needed',
				profile,
				error: signInNeeded(profile.name, 'token-expired'),
			};
		default:
			return {outcome: decision, profile};
	}
}

function renew(
	{store, send, clock}: Using,
	profile: Profile,
	call: Call<Grant>,
	options: RefreshOptions,
): Promise<RefreshResult> {
	const {signal} = options;

	return settled(profile, options, async () => {
		const grant = await perform(send, call, signal === undefined ? {} : {signal});
		// What Meta issued is lost with a write that fails, and what a disk refuses it often takes a moment later.
		const kept = await writeAgain(clock, () => keep(store, profile, grant));
		return {outcome: 'refreshed', profile: kept};
	});
}

/** What goes wrong once Meta was asked is a result. */
async function settled(
	profile: Profile,
	{signal}: RefreshOptions,
	work: () => Promise<RefreshResult>,
): Promise<RefreshResult> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof AppError) || signal?.aborted === true) {
			throw error;
		}

		return {
			outcome: error.code === 'sign-in-needed' ? 'sign-in-needed' : 'failed',
			profile,
			error: new AppError(error.code, {...error.details, name: profile.name}, error.cause),
		};
	}
}

/**
 * Stores the new token. The lock keeps other runs away, not an editor: when the file was changed
 * meanwhile, the token goes into what is there now, unless that is newer still or gone.
 */
async function keep(store: Deps['store'], profile: Profile, grant: Grant): Promise<Profile> {
	try {
		return await store.profiles.save(withGrant(profile, grant));
	} catch (error) {
		if (!hasCode(error, 'busy')) {
			throw error;
		}

		const changed = await read({store}, profile.name);
		return isNewer(changed, grant) ? changed : store.profiles.save(withGrant(changed, grant));
	}
}

/** A time that is not known is older than any other. */
function isNewer(one: Pick<Grant, 'issuedAt'>, other: Pick<Grant, 'issuedAt'>): boolean {
	return one.issuedAt !== undefined && one.issuedAt > (other.issuedAt ?? 0);
}

function withGrant(profile: Profile, grant: Grant): Profile {
	return {
		...profile,
		token: grant.token,
		issuedAt: grant.issuedAt,
		expiresAt: grant.expiresAt,
		// An answer that does not name them changes nothing.
		scopes: grant.permissions ?? profile.scopes,
	};
}
