import {describe, expect, it} from 'vitest';
import {failuresToldBy, findTranslated} from '../../src/core/translated.ts';

const pairsIn = (text: string) => findTranslated(text).map(({wrong, right}) => [wrong, right]);

/** What the guide has, and what Meta knows. */
const table: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
	['alcance={alcance}', {alcance: 'scope'}],
	['estado={estado}', {estado: 'state'}],
	['{redirigir-uri}', {'redirigir-uri': 'redirect-uri'}],
	['response_type=código', {'response_type=código': 'response_type=code'}],
	['perfil_usuario,medios_usuario', {perfil_usuario: 'user_profile', medios_usuario: 'user_media'}],
	['error_reason=usuario_denegado', {'error_reason=usuario_denegado': 'error_reason=user_denied'}],
	[
		'error_description=El+usuario+denegó+su+solicitud',
		{'El usuario denegó su solicitud': 'The user denied your request'},
	],
	['PUBLICAR https://api.instagram.com', {'PUBLICAR https://': 'POST https://'}],
	['enrollamiento -X POST', {enrollamiento: 'curl'}],
	['id_cliente', {id_cliente: 'client_id'}],
	['cliente_secreto', {cliente_secreto: 'client_secret'}],
	[
		'grant_type=autorización_código',
		{'grant_type=autorización_código': 'grant_type=authorization_code'},
	],
	['-Código F=AQBx', {'-Código F': '-F code'}],
	['token_acceso', {token_acceso: 'access_token'}],
	['id_usuario', {id_usuario: 'user_id'}],
	['tipo_error', {tipo_error: 'error_type'}],
	['Excepción OAuth', {'Excepción OAuth': 'OAuthException'}],
	['"código": 400', {código: 'code'}],
	[
		'No se encontró el código coincidente o ya se usó',
		{
			'No se encontró el código coincidente o ya se usó':
				'Matching code was not found or was already used',
		},
	],
];

describe('a name that was translated by mistake is found', () => {
	it.each(table)('%s', (text, pairs) => {
		expect(pairsIn(text)).toEqual(Object.entries(pairs));
	});

	it.each(table)(
		'in any case, decomposed, without accents and percent-encoded: %s',
		(text, pairs) => {
			const forms = [
				text.toUpperCase(),
				text.normalize('NFD'),
				text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
				encodeURI(text),
				encodeURI(text.normalize('NFD')).toLowerCase(),
				`https://x.example/?a=1&${text}&b=2`,
			];

			for (const form of forms) {
				expect([form, pairsIn(form)]).toEqual([form, Object.entries(pairs)]);
			}
		},
	);

	it.each([
		['alcance', 'scope'],
		[' Estado ', 'state'],
		['código', 'code'],
		['codigo', 'code'],
		['{alcance}', 'scope'],
		['?estado=1', 'state'],
		['&código =AQ', 'code'],
		["{'código': 400}", 'code'],
	])('also where it is an everyday word, by where it stands: %j', (text, right) => {
		expect(findTranslated(text).map(correction => correction.right)).toEqual([right]);
	});

	it('each once, in the order in which they stand', () => {
		expect(pairsIn('https://x/?id_cliente=1&alcance=a&id_cliente=2&estado=b&alcance=c')).toEqual([
			['id_cliente', 'client_id'],
			['alcance', 'scope'],
			['estado', 'state'],
		]);
	});

	it('with the place where it belongs', () => {
		expect(findTranslated('alcance')).toEqual([
			{wrong: 'alcance', right: 'scope', where: 'authorize'},
		]);
	});
});

it.each([
	'',
	'scope=user_profile&state=1&response_type=code',
	'error=access_denied&error_reason=user_denied',
	'El código de este inicio de sesión ya se usó',
	'alcance de la app',
	'el estado: listo',
	'https://shop.example/estado?codigos=1',
	'mid_cliente',
	'id_clientes',
	'subestado=1',
	'perfil-usuario',
	'publicar un post',
	'%zz%c3',
	'constructor',
])('%j has no such name', text => {
	expect(findTranslated(text)).toEqual([]);
	expect(failuresToldBy(text)).toEqual([]);
});

it('Meta tells failures with some of them', () => {
	expect(failuresToldBy('?error_reason=usuario_denegado')).toEqual(['user-denied']);
	expect(failuresToldBy('alcance=perfil_usuario,medios_usuario')).toEqual(['invalid-scopes']);
	expect(failuresToldBy('No se encontró el código coincidente o ya se usó')).toEqual([
		'code-not-found-or-used',
	]);
	expect(failuresToldBy('id_cliente')).toEqual([]);
});

it('a megabyte is searched at once', () => {
	const before = performance.now();

	for (const text of ['alcance '.repeat(130_000), '%c3'.repeat(340_000), '{'.repeat(1_000_000)]) {
		findTranslated(text);
	}

	expect(performance.now() - before).toBeLessThan(2000);
});
