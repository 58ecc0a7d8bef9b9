import {createHash} from 'node:crypto';
import {languageOf, messagesFor} from '../messages/index.ts';

/** What a page has to say. */
export type PageText = 'received' | 'declined' | 'notThisSignIn' | 'incomplete' | 'notFound';

const style = `
:root {
	color-scheme: light dark;
	--text: #1c1e21; --soft: #565c69; --ground: #f3f4f6; --card: #fff; --edge: #dcdfe5;
}
@media (prefers-color-scheme: dark) {
	:root { --text: #e8e9ec; --soft: #a9afbc; --ground: #111214; --card: #1c1d21; --edge: #34363d }
}
body {
	margin: 0; min-height: 100vh; display: grid; place-items: center;
	background: var(--ground); color: var(--text);
	font: 1.125rem/1.5 system-ui, sans-serif;
}
main {
	box-sizing: border-box; width: min(32rem, 100% - 2rem); padding: 1.5rem 2rem;
	background: var(--card); border: 1px solid var(--edge); border-radius: .75rem;
}
h1 { margin: 0; color: var(--soft); font-size: 1rem; font-weight: 600 }
p { margin: .75rem 0 0; font-size: 1.375rem; line-height: 1.4 }
p + p { color: var(--soft); font-size: 1rem }
`;

/**
 * The page that the browser shows after the sign-in: fixed text of the catalogue, no script, nothing
 * from outside, nothing of the request. It never says that something was stored, because it is shown
 * before the code is exchanged.
 *
 * @param language a locale or a language of the catalogue
 */
export function callbackPage(text: PageText, language: string): string {
	const known = languageOf(language);
	const words = messagesFor(known).callbackPage;
	const paragraphs = text === 'notFound' ? [words.notFound] : [words[text], words.close];

	return `<!doctype html>
<html lang="${known}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.title)}</h1>
${paragraphs.map(paragraph => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</main>
</body>
</html>
`;
}

/** The headers of every answer of the listener, redirects included; the page's style is allowed by its hash. */
export function securityHeaders(): Readonly<Record<string, string>> {
	const styleHash = createHash('sha256').update(style).digest('base64');

	return {
		'Content-Type': 'text/html; charset=utf-8',
		'X-Content-Type-Options': 'nosniff',
		'Cache-Control': 'no-store',
		'Referrer-Policy': 'no-referrer',
		'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
		'Cross-Origin-Opener-Policy': 'same-origin',
		Connection: 'close',
	};
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, sign => entities[sign] ?? '');
}
