/** @jsxImportSource hono/jsx */
import {html} from 'hono/html';
import type {PropsWithChildren} from 'hono/jsx';
import type {JSX} from 'hono/jsx/jsx-runtime';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import type {Ctx} from '../world.ts';
import {type Language, languageOf, languages, type Texts, textsFor} from './texts/index.ts';

/** What every page knows about who looks at it. */
export type View = {
	readonly t: Texts;
	readonly language: Language;
	/** Path and query of the page. */
	readonly here: string;
};

/**
 * Answers with a page in the language of the browser. Scripts are ruled out altogether.
 * `form-action` is left open: the consent form ends at the redirect URI, which is another origin.
 */
export function show<Props extends object>(
	c: Ctx,
	component: (props: Props & View) => JSX.Element | Promise<JSX.Element>,
	props: Props,
	status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
	const language = languageOf(c.get('language'));
	const {pathname, search} = new URL(c.req.url);
	const view = {t: textsFor(language), language, here: `${pathname}${search}`};

	return c.html(html`<!doctype html>${component({...view, ...props})}`, status, {
		'content-security-policy':
			"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
		// Not `no-referrer`: with it browsers send no usable Origin from forms.
		'referrer-policy': 'same-origin',
		'x-content-type-options': 'nosniff',
		'cache-control': 'no-store',
	});
}

/** The words in the language of the browser, for what is not said by a page itself. */
export function wordsOf(c: Ctx): Texts {
	return textsFor(c.get('language'));
}

/** The frame of every page; `about` says above the heading what the page belongs to. */
export function Page({
	t,
	language,
	here,
	title,
	about,
	children,
}: PropsWithChildren<View & {title: string; about?: string}>) {
	const isInstagram = /^\/(accounts|oauth)\//.test(here);
	const isFacebook = /^\/(v[\d.]+\/)?(dialog|settings)\b/.test(here);
	return (
		<html lang={language}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{`${about === undefined ? '' : `${about}: `}${title} (ig-wizard sandbox)`}</title>
				<link rel="stylesheet" href="/__sandbox/style.css" />
			</head>
			<body>
				<a class="skip" href="#content">
					{t.page.skip}
				</a>
				<aside class="stand-in">
					<strong>{t.page.standIn}</strong> {t.page.standInMore}
				</aside>
				<header>
					<nav aria-label={t.page.sides}>
						<a href="/" {...current(!isInstagram && !isFacebook)}>
							{t.page.portal}
						</a>
						<a href="/accounts/manage_access/" {...current(isInstagram)}>
							{t.page.instagram}
						</a>
						<a href="/settings/" {...current(isFacebook)}>
							{t.facebook.side}
						</a>
					</nav>
					<nav aria-label={t.page.languages}>
						{languages.map(each => (
							<a href={inLanguage(here, each)} lang={each} {...current(each === language)}>
								{textsFor(each).language}
							</a>
						))}
					</nav>
				</header>
				<main id="content">
					{about === undefined ? null : <p class="about">{about}</p>}
					<h1>{title}</h1>
					{children}
				</main>
			</body>
		</html>
	);
}

/** Marks the link that leads to where one is. */
export function current(is: boolean): {'aria-current'?: 'true'} {
	return is ? {'aria-current': 'true'} : {};
}

/** Says what did not work, first thing on the page. */
export function Problem({t, text}: Pick<View, 't'> & {text: string | undefined}) {
	return text === undefined ? null : (
		<p class="problem" role="alert">
			<strong>{t.page.problem}:</strong> {text}
		</p>
	);
}

type FieldProps = {
	name: string;
	label: string;
	type?: string;
	value?: string;
	hint?: string;
	required?: boolean;
};

/** A labelled text field. */
export function Field({
	name,
	label,
	type = 'text',
	value = '',
	hint,
	required = false,
}: FieldProps) {
	return (
		<p>
			<label for={name}>{label}</label>
			<input
				id={name}
				name={name}
				type={type}
				value={value}
				required={required}
				autocomplete="off"
				spellcheck={false}
				{...(hint === undefined ? {} : {'aria-describedby': `${name}-hint`})}
			/>
			{hint === undefined ? null : <small id={`${name}-hint`}>{hint}</small>}
		</p>
	);
}

function inLanguage(here: string, language: Language): string {
	const [path = '/', query = ''] = here.split('?', 2);
	const kept = query.split('&').filter(pair => pair !== '' && !pair.startsWith('lang='));
	return `${path}?${[...kept, `lang=${language}`].join('&')}`;
}
