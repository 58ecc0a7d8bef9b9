import type {Place} from './failures/row.ts';
import type {FailureId} from './failures.ts';

/** An identifier that a guide translated by mistake, what Meta knows in its place, and where it belongs. */
export type Correction = {readonly wrong: string; readonly right: string; readonly where: Place};

type Mistake = Correction & {
	/** An everyday word: it counts only where an identifier stands, as in `estado=`, `{estado}`, `"estado":`. */
	readonly everyday?: true;
	/** What Meta tells with it. */
	readonly failure?: FailureId;
};

/** From a Spanish guide of 2022 that is copied to this day. */
const mistakes: readonly Mistake[] = [
	{wrong: 'alcance', right: 'scope', where: 'authorize', everyday: true},
	{wrong: 'estado', right: 'state', where: 'authorize', everyday: true},
	{wrong: 'redirigir-uri', right: 'redirect-uri', where: 'authorize'},
	{wrong: 'redirigir_uri', right: 'redirect_uri', where: 'authorize'},
	{wrong: 'response_type=código', right: 'response_type=code', where: 'authorize'},
	{
		wrong: 'perfil_usuario',
		right: 'user_profile',
		where: 'authorize',
		failure: 'invalid-scopes',
	},
	{wrong: 'medios_usuario', right: 'user_media', where: 'authorize', failure: 'invalid-scopes'},
	{
		wrong: 'error_reason=usuario_denegado',
		right: 'error_reason=user_denied',
		where: 'callback',
		failure: 'user-denied',
	},
	{wrong: 'usuario_denegado', right: 'user_denied', where: 'callback', failure: 'user-denied'},
	{
		wrong: 'El usuario denegó su solicitud',
		right: 'The user denied your request',
		where: 'callback',
		failure: 'user-denied',
	},
	{wrong: 'PUBLICAR https://', right: 'POST https://', where: 'exchange'},
	{wrong: 'enrollamiento', right: 'curl', where: 'exchange'},
	{wrong: 'id_cliente', right: 'client_id', where: 'exchange'},
	{wrong: 'cliente_secreto', right: 'client_secret', where: 'exchange'},
	{
		wrong: 'grant_type=autorización_código',
		right: 'grant_type=authorization_code',
		where: 'exchange',
	},
	{wrong: 'autorización_código', right: 'authorization_code', where: 'exchange'},
	{wrong: '-Código F', right: '-F code', where: 'exchange'},
	{wrong: 'código', right: 'code', where: 'callback', everyday: true},
	{wrong: 'token_acceso', right: 'access_token', where: 'exchange'},
	{wrong: 'id_usuario', right: 'user_id', where: 'exchange'},
	{wrong: 'tipo_error', right: 'error_type', where: 'exchange'},
	{wrong: 'Excepción OAuth', right: 'OAuthException', where: 'exchange'},
	{
		wrong: 'No se encontró el código coincidente o ya se usó',
		right: 'Matching code was not found or was already used',
		where: 'exchange',
		failure: 'code-not-found-or-used',
	},
];

/** More than an address or a call of curl. */
const longest = 16_384;

/**
 * The identifiers in a text that a guide translated by mistake, each once, with the right ones: in
 * any case, with or without accents, composed or decomposed, percent-encoded too.
 */
export function findTranslated(text: string): readonly Correction[] {
	return mistakesIn(text).map(({wrong, right, where}) => ({wrong, right, where}));
}

/** The failures that Meta tells with translated words in a text. */
export function failuresToldBy(text: string): readonly FailureId[] {
	const ids = mistakesIn(text).flatMap(({failure}) => failure ?? []);
	return [...new Set(ids)];
}

function mistakesIn(text: string): readonly Mistake[] {
	const plain = comparable(text.slice(0, longest));
	const found = [...plain.matchAll(anyMistake)].flatMap(([, ...groups]) =>
		longestFirst.filter((_, index) => groups[index] !== undefined),
	);

	return [...new Set(found)];
}

/** A longer one is told in place of the shorter ones in it. */
const longestFirst = mistakes.toSorted((a, b) => b.wrong.length - a.wrong.length);

/** One group a mistake, so that its place tells which one was found. */
const anyMistake = new RegExp(longestFirst.map(patternOf).join('|'), 'gu');

function patternOf({wrong, everyday}: Mistake): string {
	const word = comparable(wrong).replaceAll(' ', String.raw`\s+`);
	const end = /\w$/.test(word) ? String.raw`(?![\p{L}\d_])` : '';
	const found = String.raw`(?<![\p{L}\d_])(${word})${end}`;

	return everyday === true ? `${found}(?:${identifierAround(word)})` : found;
}

/** `word=`, `{word}`, `"word":`, or nothing but the word. */
function identifierAround(word: string): string {
	return [
		String.raw`(?=\s*=)`,
		String.raw`(?<=\{${word})(?=\})`,
		String.raw`(?<=["']${word})(?=["']\s*:)`,
		String.raw`(?<=^\s*${word})(?=\s*$)`,
	].join('|');
}

function comparable(text: string): string {
	return decoded(text)
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll('+', ' ')
		.toLowerCase();
}

/** Percent signs that encode nothing stay as they are. */
function decoded(text: string): string {
	return text.replaceAll(/(?:%[\da-f]{2})+/gi, part => {
		try {
			return decodeURIComponent(part);
		} catch {
			return part;
		}
	});
}
