import type {FacebookVisit} from '../../src/sandbox/person/facebook.ts';
import type {SignInEnd} from '../../src/sandbox/person/sign-in.ts';
import {type Line, type SetupRun, startSetup} from '../e2e/setup-run.ts';
import {peerCertificate} from './peer-certificate.ts';
import {startTestSandbox, type TestSandbox} from './sandbox.ts';

type Pair = {readonly appId: string; readonly appSecret: string};

/** A sandbox with a ready app for Facebook Login, and the Pages of its person. */
export type FacebookStage = TestSandbox & {
	readonly configId: string;
	/** Of the other login: the pair that does not work here. */
	readonly instagramPair: Pair;
	readonly pages: {readonly shop: string; readonly studio: string; readonly unlinked: string};
	/** Starts `setup --json --flow facebook-login` with the redirect URI and, where no other one is given, the pair of that app. */
	readonly setUp: (
		args: readonly string[],
		pair?: Pair,
		options?: Partial<Pick<SetupRun, 'folder'>>,
	) => Promise<SetupRun>;
	/** Sends the person to the dialog and back to the listener. */
	readonly allow: (authorize: Line, visit?: Partial<FacebookVisit>) => Promise<SignInEnd>;
};

export async function startFacebookStage(): Promise<FacebookStage> {
	const stage = await startTestSandbox();
	const {facebookAppId, facebookAppSecret, facebookConfigId, appId, appSecret} = stage.app;

	return {
		...stage,
		configId: facebookConfigId,
		instagramPair: {appId, appSecret},
		pages: {
			shop: '10493857261947351',
			studio: '10711820364925817',
			unlinked: '112864057391826431',
		},
		setUp: (args, app = {appId: facebookAppId, appSecret: facebookAppSecret}, options = {}) =>
			startSetup({...stage, app}, ['--flow', 'facebook-login', ...args], options),
		allow: async (authorize, visit = {}) =>
			stage.person.facebook.signIn({
				url: String(authorize['url']),
				decision: 'allow',
				certificatePem: await peerCertificate(stage.redirectUri),
				...visit,
			}),
	};
}
