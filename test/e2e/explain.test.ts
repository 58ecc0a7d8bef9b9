import {describe, expect, test} from 'vitest';
import {languages, messagesFor} from '../../src/messages/index.ts';
import {runCli} from '../support/cli.ts';
import {tempFolder} from '../support/temp-folder.ts';

async function explain(args: readonly string[]) {
	return runCli(['explain', ...args], {folder: await tempFolder()});
}

test.each(languages)(
	'explain tells cause, cure, step and the command to go on with in %s',
	async language => {
		const {failures, explain: words, portal} = messagesFor(language);
		const {title, cause, cure} = failures['invalid-platform-app'];
		const {code, stdout, stderr} = await explain([
			...['Invalid', 'platform', 'app'],
			...['--lang', language],
		]);

		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		expect(stdout.split('\n')[0]).toBe(`${title} (invalid-platform-app)`);
		expect(stdout).toContain(`  ${words.causes}:\n    1. ${cause}\n    2. `);
		expect(stdout).toContain(`  ${words.cure}: ${cure}\n`);
		expect(stdout).toContain(`  ${words.step}: ${portal['app-credentials'].title}\n`);
		expect(stdout).toContain(`  ${words.next}: ig-wizard setup\n`);
	},
);

test('a token that ended leads to a new sign-in of its profile', async () => {
	const {stdout} = await explain(['190/463']);
	expect(stdout).toContain('ig-wizard setup NAME --replace\n');
	expect(stdout.match(/\n\n/g)).toBeNull();
});

test('no placeholder is left where no sign-in is under way', async () => {
	const {stdout} = await explain(['invalid-redirect-uri']);
	expect(stdout).toContain(messagesFor('en').explain.redirectUri);
	expect(stdout).not.toMatch(/[{}]/);
});

describe('as JSON', () => {
	test('it lists what fits, specific ones first', async () => {
		const {code, stdout} = await explain(['190', '--json']);
		const {matches} = JSON.parse(stdout);

		expect(code).toBe(0);
		expect(matches).toHaveLength(8);
		expect(matches.at(-1)).toMatchObject({id: 'token-invalid', step: 'sign-in'});
	});

	test('a match has id, causes, cure and step, and nothing else', async () => {
		const {failures} = messagesFor('en');
		const {cause, otherCauses, cure} = failures['invalid-platform-app'];

		expect(JSON.parse((await explain(['invalid-platform-app', '--json'])).stdout)).toEqual({
			matches: [
				{
					id: 'invalid-platform-app',
					causes: [cause, ...otherCauses],
					cure,
					step: 'app-credentials',
				},
			],
			corrections: [],
		});
		expect(JSON.parse((await explain(['4', '--json'])).stdout)).toMatchObject({
			matches: [{id: 'app-throttled', step: null}],
		});
	});

	test('nothing that fits is an empty list and exit code 12', async () => {
		expect(await explain(['zzzz', '--json'])).toEqual({
			code: 12,
			stdout: '{"matches":[],"corrections":[]}\n',
			stderr: '',
		});
	});
});

describe('names that an older guide translated by mistake are put right', () => {
	test('in words, with where they belong, before any failure', async () => {
		const {explain: words, failures} = messagesFor('es');
		const args = ['alcance=perfil_usuario', '--lang', 'es'];
		const {code, stdout, stderr} = await explain(args);

		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		expect(stdout.split('\n').slice(0, 6)).toEqual([
			words.translated,
			`  ${words.places.authorize}:`,
			'    alcance -> scope',
			'    perfil_usuario -> user_profile',
			'',
			`${failures['invalid-scopes'].title} (invalid-scopes)`,
		]);
	});

	test('alone, as JSON, where no failure fits', async () => {
		expect(await explain(['alcance', '--json'])).toEqual({
			code: 0,
			stdout: '{"matches":[],"corrections":[{"wrong":"alcance","right":"scope"}]}\n',
			stderr: '',
		});
	});

	test('in a redirect, whose reason is known then', async () => {
		const query = 'error=access_denied&error_reason=usuario_denegado';
		const {stdout} = await explain([`https://localhost/?${query}`, '--json']);

		expect(JSON.parse(stdout)).toMatchObject({
			matches: [{id: 'user-denied', step: 'sign-in'}],
			corrections: [{right: 'error_reason=user_denied'}],
		});
	});

	test('in a whole call of curl, beside the failure that its answer tells', async () => {
		const typed = [
			'enrollamiento -X PUBLICAR https://api.instagram.com/oauth/access_token',
			'-F id_cliente=990602627938099 -F grant_type=autorización_código -Código F=AQBx',
			'{"tipo_error": "Excepción OAuth", "código": 400,',
			'"error_message": "No se encontró el código coincidente o ya se usó"}',
		];
		const {code, stdout} = await explain([typed.join('\n'), '--json']);
		const {matches, corrections} = JSON.parse(stdout);

		expect(code).toBe(0);
		expect(matches).toMatchObject([{id: 'code-not-found-or-used', step: 'sign-in'}]);
		expect(corrections).toEqual(
			expect.arrayContaining([
				{wrong: 'enrollamiento', right: 'curl'},
				{wrong: 'id_cliente', right: 'client_id'},
				{wrong: '-Código F', right: '-F code'},
				{wrong: 'código', right: 'code'},
			]),
		);
	});
});

test('a token of the dashboard goes on with its import', async () => {
	for (const id of ['already-long-lived', 'wrong-product-token']) {
		expect((await explain([id])).stdout).toContain(': ig-wizard import\n');
	}
});

test('nothing that fits is said in words, with exit code 12', async () => {
	const {code, stdout, stderr} = await explain(['zzzz']);

	expect({code, stdout}).toEqual({code: 12, stdout: ''});
	expect(stderr).toMatch(/^error: .*"zzzz".*\nhint: .*190\/460.*\n$/);
});

test('text that would harm a terminal is shown without what harms, and no secret is repeated', async () => {
	const token = 'IGAAlonglivedtokenofthetests';
	const {code, stderr} = await explain([`\u001B]0;own\u0007zz\u202E\u001B[31mzz\nzz ${token}`]);

	expect(code).toBe(12);
	expect(stderr).toContain('"zzzz zz ');
	expect(stderr).not.toContain(token);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
	expect(stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
});

test('a text that is cut or hidden by control characters is found all the same', async () => {
	const {code, stdout} = await explain(['\u001B[1mInvalid\u001B[0m platform\u0007 app', '--json']);

	expect(code).toBe(0);
	expect(JSON.parse(stdout)).toMatchObject({matches: [{id: 'invalid-platform-app'}]});
});

test.each([[[]], [['']], [['\u0007', ' ']]])(
	'without a text, %j is refused as not understood',
	async args => {
		const {code, stderr} = await explain(args);

		expect(code).toBe(2);
		expect(stderr).toContain('ig-wizard help explain');
	},
);

test('very long text is answered as fast as any other', async () => {
	const {code} = await explain(['Invalid platform app '.repeat(4000), '--json']);
	expect(code).toBe(0);
});
