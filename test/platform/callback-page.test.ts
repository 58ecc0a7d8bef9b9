import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {languages, messagesFor} from '../../src/messages/index.ts';
import {callbackPage, securityHeaders} from '../../src/platform/callback-page.ts';

const texts = ['received', 'declined', 'notThisSignIn', 'incomplete', 'notFound'] as const;
const pages = languages.flatMap(language => texts.map(text => [language, text] as const));

test.each(pages)('the page in %s for "%s" says what the catalogue says', (language, text) => {
	const html = callbackPage(text, language);

	expect(html).toContain(`<html lang="${language}">`);
	expect(html).toContain(messagesFor(language).callbackPage[text]);
});

test.each(pages)('the page in %s for "%s" claims no success', (language, text) => {
	expect(callbackPage(text, language)).not.toMatch(
		/success|connected|token|saved|éxito|conectad|guardado/i,
	);
});

test.each(pages)('the page in %s for "%s" has no script and loads nothing', (language, text) => {
	expect(callbackPage(text, language)).not.toMatch(
		/<script|<link|<img|src=|href=|url\(|@import|\son\w+=/i,
	);
});

test('a language that is not there is shown in English', () => {
	expect(callbackPage('received', 'fr')).toBe(callbackPage('received', 'en'));
});

test('the style is the one that the policy allows', () => {
	const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(callbackPage('received', 'en')) ?? [];
	const hash = createHash('sha256').update(style).digest('base64');

	expect(securityHeaders()['Content-Security-Policy']).toContain(`style-src 'sha256-${hash}'`);
});

test('the page fits phones and dark screens', () => {
	const html = callbackPage('received', 'en');

	expect(html).toContain('name="viewport" content="width=device-width, initial-scale=1"');
	expect(html).toContain('color-scheme: light dark');
	expect(html).toContain('prefers-color-scheme: dark');
});
