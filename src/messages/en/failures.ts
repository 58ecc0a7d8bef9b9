import {callsFailures} from './failures/calls.ts';
import {exchangeFailures} from './failures/exchange.ts';
import {limitsFailures} from './failures/limits.ts';
import {signInFailures} from './failures/sign-in.ts';
import {silentFailures} from './failures/silent.ts';
import {tokensFailures} from './failures/tokens.ts';

/** The failure atlas in words. */
export const failures = {
	/** By row of the failure atlas; `title` stands alone on the failure screen. */
	failures: {
		...signInFailures,
		...exchangeFailures,
		...tokensFailures,
		...callsFailures,
		...limitsFailures,
		...silentFailures,
	},
};
