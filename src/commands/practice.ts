import type {StepId} from '../core/checklist.ts';
import {AppError} from '../core/errors.ts';
import type {Draft} from '../core/profile.ts';
import {Secret} from '../core/secret.ts';
import type {Person} from '../sandbox/person.ts';
import type {Practice} from '../wizard/deps.ts';

type Answers = Awaited<ReturnType<Practice['step']>>;

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

	const {createPerson} = await import('../sandbox/person.ts');

	return {
		step: (step, draft) =>
			played(() => doStep(createPerson({origin, metaAppId: draft.metaAppId}), step, draft)),
		signIn: ({url, certificate}) =>
			played(async () => {
				const person = createPerson({origin});
				const end = await person.signIn({url, decision: 'allow', certificatePem: certificate});

				if (end.type === 'stayed') {
					throw new Error(end.text);
				}
			}),
	};

	async function doStep(person: Person, step: StepId, draft: Draft): Promise<Answers> {
		switch (step) {
			case 'professional-account':
			case 'developer-account':
			case 'sign-in':
				return {};
			case 'create-app':
				return {metaAppId: await person.createApp()};
			case 'app-id':
				return {appId: await person.appId()};
			case 'app-secret':
				return {appSecret: new Secret(await person.appSecret())};
			case 'tester-role':
				await person.addTester();
				return {};
			case 'tester-acceptance':
				await person.acceptTester();
				return {};
			case 'redirect-uri':
				return {redirectUri: await person.saveRedirectUri(draft.redirectUri ?? redirectUri)};
			case 'permissions':
				return {scopes: await person.addPermissions(draft.scopes ?? ['instagram_business_basic'])};
			default:
				return step satisfies never;
		}
	}
}

/** A step that cannot be played (the app does not exist yet, the sandbox has stopped) is told on the step. */
async function played<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw new AppError('practice-failed', {}, error);
	}
}
