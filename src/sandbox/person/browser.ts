import http from 'node:http';
import https from 'node:https';
import {type Field, type Form, formsOf} from './html.ts';

/** Where the browser is after a navigation. */
export type Page = {
	/** Every address of the navigation, the last one being where it ended; fragments included. */
	readonly trail: readonly string[];
	/** Undefined when the last address cannot be reached: a browser then shows an error of its own. */
	readonly status: number | undefined;
	readonly text: string;
	/** The system's code of why it cannot be reached. */
	readonly problem: string | undefined;
};

export type Browser = {
	/** Opens an address and follows redirects. */
	open(address: string, certificatePem?: string): Promise<Page>;
	/** Sends a form of a page, with what was entered and the button that was pressed. */
	submit(page: Page, form: Form, entered: Entered): Promise<Page>;
};

type Entered = {
	/** Takes the place of the form's own values of the same name. */
	readonly values?: Readonly<Record<string, string>>;
	/** The same for fields of which several may be ticked: those that are. */
	readonly choices?: Readonly<Record<string, readonly string[]>>;
	/** Named buttons only. */
	readonly press?: Field;
	/** Certificate to trust, PEM, should a redirect lead to a listener that made its own. */
	readonly certificatePem?: string | undefined;
};

const mostRedirects = 10;
const longestPage = 2 ** 20;

/** A browser without scripts: keeps cookies by origin, follows redirects, sends forms. */
export function createBrowser(signal?: AbortSignal): Browser {
	const cookies = new Map<string, Map<string, string>>();

	async function navigate(first: Request, certificatePem: string | undefined): Promise<Page> {
		const trail: string[] = [];
		let request = first;

		while (trail.length <= mostRedirects) {
			trail.push(request.address);
			const url = new URL(request.address);
			const jar = cookies.get(url.origin) ?? new Map<string, string>();
			const reply = await send(request, cookieHeader(jar), certificatePem, signal);

			if (typeof reply === 'string') {
				return {trail, status: undefined, text: '', problem: reply};
			}

			cookies.set(url.origin, withCookies(jar, reply.setCookies));

			if (reply.location === undefined) {
				return {trail, status: reply.status, text: reply.text, problem: undefined};
			}

			request = {address: new URL(reply.location, url).href};
		}

		throw new Error(`More than ${mostRedirects} redirects from ${new URL(first.address).pathname}`);
	}

	return {
		open: (address, certificatePem) => navigate({address}, certificatePem),
		submit(page, form, {values = {}, choices = {}, press, certificatePem}) {
			const entered = {...values, ...choices};
			const kept = form.fields.filter(({name}) => name !== '' && !Object.hasOwn(entered, name));
			const sent = [
				...kept.map(({name, value}) => [name, value]),
				...Object.entries(entered).flatMap(([name, value]) =>
					(typeof value === 'string' ? [value] : value).map(each => [name, each]),
				),
				...(press === undefined ? [] : [[press.name, press.value]]),
			];
			const here = addressOf(page);
			const address = new URL(form.action, here).href;
			const body = new URLSearchParams(sent).toString();
			return navigate({address, body, origin: new URL(here).origin}, certificatePem);
		},
	};
}

/** The address that the browser shows. */
export function addressOf(page: Page): string {
	return page.trail.at(-1) ?? '';
}

/** The form of a page with this action. @throws Error when the page has none: it is not the page that was expected */
export function formOn(
	page: Page,
	action: string,
	fits: (form: Form) => boolean = () => true,
): Form {
	const form = formsOf(page.text).find(each => each.action === action && fits(each));

	if (form === undefined) {
		throw new Error(
			`No form for ${action} on ${new URL(addressOf(page)).pathname} (status ${page.status})`,
		);
	}

	return form;
}

type Request = {readonly address: string; readonly body?: string; readonly origin?: string};

type Reply = {
	readonly status: number;
	readonly location: string | undefined;
	readonly setCookies: readonly string[];
	readonly text: string;
};

/** Sends one request; answers the reply, or the code of why there is none. */
function send(
	{address, body, origin}: Request,
	cookie: string,
	certificatePem: string | undefined,
	signal: AbortSignal | undefined,
): Promise<Reply | string> {
	const {promise, resolve, reject} = Promise.withResolvers<Reply | string>();
	const url = new URL(address);
	const request = (url.protocol === 'https:' ? https : http).request(url, {
		method: body === undefined ? 'GET' : 'POST',
		// A connection of its own, so that nothing stays open behind a finished visit.
		agent: false,
		headers: {
			accept: 'text/html',
			...(cookie === '' ? {} : {cookie}),
			...(body === undefined ? {} : {'content-type': 'application/x-www-form-urlencoded'}),
			...(origin === undefined ? {} : {origin}),
		},
		...(certificatePem === undefined ? {} : {ca: certificatePem}),
		...(signal === undefined ? {} : {signal}),
	});

	request.on('error', (error: Error & {code?: string}) => {
		if (signal?.aborted) {
			reject(error);
		} else {
			resolve(error.code ?? error.name);
		}
	});
	request.on('response', async response => {
		try {
			const chunks: Buffer[] = [];
			let size = 0;

			for await (const chunk of response) {
				chunks.push(chunk);
				size += chunk.length;

				if (size > longestPage) {
					throw new Error(`A page of more than ${longestPage} bytes at ${url.pathname}`);
				}
			}

			const status = response.statusCode ?? 0;
			resolve({
				status,
				location: status >= 300 && status < 400 ? response.headers.location : undefined,
				setCookies: response.headers['set-cookie'] ?? [],
				text: Buffer.concat(chunks).toString('utf8'),
			});
		} catch (error) {
			reject(error);
		}
	});
	request.end(body);
	return promise;
}

function cookieHeader(jar: ReadonlyMap<string, string>): string {
	return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

function withCookies(
	jar: ReadonlyMap<string, string>,
	setCookies: readonly string[],
): Map<string, string> {
	const changed = new Map(jar);

	for (const cookie of setCookies) {
		const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(cookie) ?? [];

		if (value === '') {
			changed.delete(name);
		} else {
			changed.set(name, value);
		}
	}

	return changed;
}
