import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkPasted} from '../../src/core/callback.ts';
import {same} from './support.ts';

const state = 'sTaTe_of-this-run';
const expected = {state, redirectUri: 'https://localhost:8473/callback'};
const whole = `https://localhost:8473/callback?code=AQabc_123-x&state=${state}`;
const judge = (text: string) => checkPasted(text, expected, same);
const codeOf = (text: string): string | undefined => {
	const outcome = judge(text);
	return typeof outcome === 'object' && outcome.type === 'code'
		? outcome.code.code.reveal()
		: undefined;
};

describe('a pasted callback is taken', () => {
	it.each([
		['as the address bar shows it', whole],
		['with the #_ that Instagram appends', `${whole}#_`],
		['with the #_=_ that Facebook appends', `${whole}#_=_`],
		['with another fragment', `${whole}#top`],
		['with #_ in the middle', `https://localhost:8473/callback?code=AQabc_123-x#_&state=${state}`],
		['with spaces around it', `  ${whole}\t`],
		['with a line end', `${whole}\r\n`],
		['in double quotes', `"${whole}"`],
		['in single quotes', `'${whole}#_'`],
		['in typographic quotes', `“${whole}”`],
		['in guillemets', `«${whole}»`],
		['in angle brackets', `<${whole}>`],
		['in angle brackets with #_', `<${whole}#_>`],
		['in square brackets', `[${whole}]`],
		['in round brackets', `(${whole})`],
		['in backticks', `\`${whole}\``],
		['with a comma behind it', `${whole},`],
		['as a link in Markdown', `[back](${whole})`],
		['as a link in Markdown whose text is the address', `[${whole}](<${whole}>)`],
		['with the ampersand of a web page', whole.replace('&', '&amp;')],
		['wrapped over lines', `${whole.slice(0, 30)}\n${whole.slice(30, 60)}\n  ${whole.slice(60)}`],
		['with the marks of a bracketed paste', `\u001B[200~${whole}\u001B[201~`],
		['with marks that lost their escape character', `[200~${whole}[201~`],
		[
			'with control and invisible characters in it',
			`${whole.slice(0, 20)}\u0007\u200B${whole.slice(20)}\u0000`,
		],
		['without the scheme', whole.replace('https://', '')],
		['as its query', `?code=AQabc_123-x&state=${state}`],
		['as its query without the question mark', `state=${state}&code=AQabc_123-x#_`],
		['with a host in capital letters', whole.replace('localhost', 'LOCALHOST')],
	])('%s', (_, text) => {
		expect(codeOf(text)).toBe('AQabc_123-x');
	});

	it('where the redirect URI has the usual port, a slash at its end or a query', () => {
		for (const redirectUri of ['https://shop.example:443/cb/', 'https://shop.example/cb/?shop=1']) {
			const text = `https://shop.example/cb/?shop=1&code=AQx&state=${state}`;
			expect(checkPasted(text, {state, redirectUri}, same)).toMatchObject({
				type: 'code',
				code: {redirectUri},
			});
		}
	});

	it('where the host is an IPv6 address, without the scheme and with it', () => {
		const redirectUri = 'https://[::1]:8473/callback';
		const query = `?code=AQx&state=${state}`;

		for (const text of [`[::1]:8473/callback${query}`, `[${redirectUri}${query}]`]) {
			expect(checkPasted(text, {state, redirectUri}, same)).toMatchObject({type: 'code'});
		}
	});

	it('with identifiers in it that a guide translated, as long as it is the right one', () => {
		expect(codeOf(`${whole}&estado=1`)).toBe('AQabc_123-x');
	});

	it('where the path of the redirect URI looks like that of the authorize page', () => {
		const redirectUri = 'https://shop.example/oauth/authorize';

		expect(
			checkPasted(`${redirectUri}?code=AQx&state=${state}`, {state, redirectUri}, same),
		).toMatchObject({type: 'code'});
	});

	it('when it is a refusal, too', () => {
		expect(judge(`https://localhost:8473/callback?error=access_denied&state=${state}#_`)).toEqual({
			type: 'declined',
		});
		expect(judge(`error_description=later&error=server_error&state=${state}`)).toMatchObject({
			type: 'refused',
			description: 'later',
		});
	});
});

describe('a pasted text is refused', () => {
	const authorize = 'https://www.instagram.com/oauth/authorize?client_id=1&response_type=code';

	it.each([
		['nothing', '', 'paste-empty'],
		['nothing but white space and quotes', ' \n""\t', 'paste-empty'],
		['nothing but a control sequence', '\u001B[200~\u001B[201~', 'paste-empty'],
		['a megabyte', 'x'.repeat(1_000_000), 'paste-too-long'],
		['a megabyte around the address', `${whole}${' '.repeat(1_000_000)}`, 'paste-too-long'],
		['the authorize address', `${authorize}&state=${state}`, 'paste-authorize-url'],
		[
			'the authorize address with a slash',
			`https://www.instagram.com/oauth/authorize/?state=${state}`,
			'paste-authorize-url',
		],
		[
			'the authorize address with a code',
			`${authorize}&code=AQx&state=${state}`,
			'paste-authorize-url',
		],
		[
			'the old authorize address',
			`https://api.instagram.com/oauth/authorize?state=${state}`,
			'paste-authorize-url',
		],
		[
			"the address of Facebook's dialog",
			`https://www.facebook.com/v26.0/dialog/oauth?client_id=1&state=${state}`,
			'paste-authorize-url',
		],
		['a token of Instagram', `IGAA${'x'.repeat(40)}`, 'paste-token'],
		['a token of Facebook in quotes', `"EAA${'x'.repeat(40)}"`, 'paste-token'],
		['an answer with a token', '{"access_token":"IGAAx","user_id":1}', 'paste-token'],
		['only the code', 'AQabcdefghijklmnopqrstuvwxyz_0123-4', 'paste-code-only'],
		['only the code with #_', 'AQabcdefghijklmnopqrstuvwxyz#_', 'paste-code-only'],
		['the code as a parameter', 'code=AQabc', 'paste-code-only'],
		[
			'an address without its state',
			'https://localhost:8473/callback?code=AQabc',
			'paste-code-only',
		],
		['a word', 'hello', 'paste-not-an-address'],
		[
			'another scheme',
			`ftp://localhost:8473/callback?code=AQx&state=${state}`,
			'paste-not-an-address',
		],
		['a script', `javascript:alert(1)//code=AQx&state=${state}`, 'paste-not-an-address'],
		['a broken address', 'https://[localhost/callback', 'paste-not-an-address'],
		['another host', whole.replace('localhost', 'localhost.evil.example'), 'paste-other-address'],
		['the literal address', whole.replace('localhost', '127.0.0.1'), 'paste-other-address'],
		['another port', whole.replace('8473', '8474'), 'paste-other-address'],
		['no port', whole.replace(':8473', ''), 'paste-other-address'],
		['another path', whole.replace('/callback', '/callback/back'), 'paste-other-address'],
		['a slash more', whole.replace('/callback', '/callback/'), 'paste-slash-added'],
		['two slashes more', whole.replace('/callback', '/callback//'), 'paste-other-address'],
		['another case of the path', whole.replace('/callback', '/CALLBACK'), 'paste-other-address'],
		['another scheme of the same place', whole.replace('https', 'http'), 'paste-other-address'],
		[
			'the host in the user name',
			whole.replace('localhost:8473', 'localhost:8473@evil.example'),
			'paste-other-address',
		],
		[
			'the error page of Instagram',
			'https://www.instagram.com/oauth/authorize/first_party/error/?message=x',
			'paste-other-address',
		],
		['an address without a query', 'https://localhost:8473/callback', 'paste-without-code'],
		[
			'an address with the state alone',
			`https://localhost:8473/callback?state=${state}`,
			'paste-without-code',
		],
		['an empty code', `https://localhost:8473/callback?code=&state=${state}`, 'paste-without-code'],
		['the code of an earlier attempt', whole.replace(state, 'earlier'), 'paste-earlier-attempt'],
		[
			'the refusal of an earlier attempt',
			'?error=access_denied&state=earlier',
			'paste-earlier-attempt',
		],
		['the state twice', `${whole}&state=${state}`, 'paste-earlier-attempt'],
	])('%s', (_, text, problem) => {
		expect(judge(text)).toBe(problem);
	});

	it('with the slash missing that is registered', () => {
		const registered = {state, redirectUri: `${expected.redirectUri}/`};
		expect(checkPasted(whole, registered, same)).toBe('paste-slash-missing');
	});

	it.each([
		'https://api.instagram.com/oauth/authorize?client_id=1&alcance=user_profile',
		'https://api.instagram.com/oauth/authorize?response_type=c%C3%B3digo&estado=1',
		'https://localhost:8473/callback?código=AQabc&estado=1',
		`https://localhost:8473/callback?co\u0301digo=AQabc&state=${state}`,
		'?error=access_denied&error_reason=usuario_denegado',
		'curl -X PUBLICAR https://api.instagram.com/oauth/access_token -F id_cliente=1',
		'{"token_acceso":"IGQVx"}',
	])('with names in it that a guide translated: %s', text => {
		expect(judge(text)).toBe('paste-translated');
	});

	it('whatever it is, without the state', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.webUrl({withQueryParameters: true}), fc.string({unit: 'binary'})),
				text => {
					fc.pre(!text.includes(state));
					expect(judge(text)).toBeTypeOf('string');
				},
			),
		);
	});
});
