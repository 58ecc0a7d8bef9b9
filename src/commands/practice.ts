import {AppError} from '../core/errors.ts';
import {metaAppIdOf} from '../core/links.ts';
import {redact} from '../core/secret.ts';
import {safeText} from '../core/text.ts';
import type {SignInEnd} from '../sandbox/person/sign-in.ts';
import type {Person} from '../sandbox/person.ts';
import type {Practice} from '../wizard/deps.ts';
import type {SignIn} from '../wizard/model.ts';

/**
 * Lets the sandbox at this origin play the person's part; undefined where Meta itself is used.
 *
 * @param redirectUri the address that is registered when the person has not entered another one
 */
export async function practiceOf(
	origin: string | undefined,
	redirectUri: string,
): Promise<Practice | undefined> {
	if (origin === undefined) {
		return undefined;
	}

	const [{createPerson}, {plays}] = await Promise.all([
		import('../sandbox/person.ts'),
		import('./practice/plays.ts'),
	]);

	return {
		step: (step, draft) =>
			played(() => {
				const person = createPerson({origin, metaAppId: metaAppIdOf(draft)});
				return plays[step]({person, draft, redirectUri});
			}),
		signIn: signIn =>
			played(async () => {
				const end = await allow(createPerson({origin}), signIn);

				if (end.type === 'stayed') {
					throw new Error(end.text);
				}
			}),
	};
}

function allow(person: Person, {url, certificate}: SignIn): Promise<SignInEnd> {
	const visit = {url, decision: 'allow', certificatePem: certificate} as const;
	const isFacebook = new URL(url).pathname.endsWith('/dialog/oauth');
	return isFacebook ? person.facebook.signIn(visit) : person.signIn(visit);
}

/** A step that cannot be played (the app does not exist yet, the sandbox has stopped) is told on the step. */
async function played<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new AppError('practice-failed', {reason: safeText(redact(reason), 300)}, error);
	}
}
