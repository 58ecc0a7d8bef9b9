import type {LoginFlow} from '../flow.ts';
import type {FlowId} from '../profile.ts';
import type {Site} from '../site.ts';
import {basicDisplay} from './basic-display.ts';
import {facebookLogin} from './facebook-login.ts';
import {instagramLogin} from './instagram-login.ts';

/** Every login flow. A new one is a file beside this and a line here. */
export function loginFlows(site: Site): Readonly<Record<FlowId, LoginFlow>> {
	return {
		'instagram-login': instagramLogin(site),
		'facebook-login': facebookLogin(site),
		'basic-display': basicDisplay(site),
	};
}

/** The flow of those who do not choose one. */
export const defaultFlow: FlowId = 'instagram-login';
