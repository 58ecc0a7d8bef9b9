/** Every origin that this program talks to or opens, in one place. A sandbox replaces all but the help pages by its own. */
export type Site = {
	/** The consent page, opened in the browser. */
	readonly authorize: string;
	/** Code exchange. */
	readonly exchange: string;
	/** Long-lived exchange, refresh and `/me`. */
	readonly graph: string;
	/** Facebook Login: the dialog. */
	readonly facebook: string;
	/** Facebook Login: exchange, Pages, `debug_token`. */
	readonly facebookGraph: string;
	/** The developer portal. */
	readonly portal: string;
	/** The account's own settings. */
	readonly instagram: string;
	/** Instagram's help pages. Nobody signs in there, so a sandbox has none of its own. */
	readonly help: string;
	/** Graph version, such as `v26.0`. */
	readonly version: string;
	/** Origin of the sandbox when one is in use. */
	readonly sandbox?: string | undefined;
};

const help = 'https://help.instagram.com';

/** @see https://developers.facebook.com/docs/graph-api/changelog */
export const defaultGraphVersion = 'v26.0';

/** Meta itself. @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login */
export function metaSite(version: string = defaultGraphVersion): Site {
	return {
		authorize: 'https://www.instagram.com',
		exchange: 'https://api.instagram.com',
		graph: 'https://graph.instagram.com',
		facebook: 'https://www.facebook.com',
		facebookGraph: 'https://graph.facebook.com',
		portal: 'https://developers.facebook.com',
		instagram: 'https://www.instagram.com',
		help,
		version,
	};
}

/** A stand-in at `origin` that has the same paths as Meta. */
export function sandboxSite(origin: string, version: string = defaultGraphVersion): Site {
	return {
		authorize: origin,
		exchange: origin,
		graph: origin,
		facebook: origin,
		facebookGraph: origin,
		portal: origin,
		instagram: origin,
		help,
		version,
		sandbox: origin,
	};
}

/** The origins that requests may go to; everything else is refused before it is sent. */
export function allowedOrigins(site: Site): readonly string[] {
	return [...new Set([site.authorize, site.exchange, site.graph, site.facebookGraph])];
}
