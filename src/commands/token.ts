import {AppError} from '../core/errors.ts';
import type {Profile} from '../core/profile.ts';
import {fill} from '../core/text.ts';
import {daysLeft, signInNeeded, stateOf} from '../core/tokens.ts';
import {refreshProfile} from '../wizard/refresh.ts';
import type {Command, Context} from './context.ts';
import {endOf, tokenDocument} from './documents.ts';
import {chooseProfile, wholeNumber} from './input.ts';

/**
 * Prints the token alone. With `--min-days` it is renewed first when fewer days are left; without,
 * nothing goes over the network.
 */
export const run: Command = async (context, input) => {
	const name = await chooseProfile(context, input);
	const least = wholeNumber(input, 'min-days', {min: 0, max: 59});
	const stored = await read(context, name);
	const profile = least === undefined ? stored : await withDaysLeft(context, stored, least);
	const now = await context.deps.clock.now();

	if (stateOf(profile, now) === 'expired') {
		throw signInNeeded(name, 'token-expired');
	}

	if (context.json) {
		context.printJson(tokenDocument(profile));
	} else {
		context.print(profile.token.reveal());
	}

	return undefined;
};

async function read({deps}: Context, name: string): Promise<Profile> {
	const profile = await deps.store.profiles.read(name);

	if (profile === undefined) {
		throw new AppError('profile-not-found', {name});
	}

	return profile;
}

async function withDaysLeft(context: Context, profile: Profile, least: number): Promise<Profile> {
	const {deps, signal} = context;
	// An unknown end counts as too near.
	const left = daysLeft(profile, await deps.clock.now()) ?? -1;

	if (left >= least) {
		return profile;
	}

	const result = await refreshProfile(deps, profile.name, {force: true, signal});

	if ('error' in result) {
		if (!context.json) {
			const end = endOf(profile, context.messages);
			context.say(fill(context.messages.lists.stillGood, {name: profile.name, end}));
		}

		throw result.error;
	}

	return result.profile;
}
