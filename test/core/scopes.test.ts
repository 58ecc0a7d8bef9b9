import {describe, expect, it} from 'vitest';
import type {Scope} from '../../src/core/flow.ts';
import {checkScopes} from '../../src/core/scopes.ts';

const known: readonly Scope[] = [
	{id: 'instagram_business_basic', need: 'required'},
	{id: 'instagram_business_content_publish', need: 'usual'},
];

describe('permissions', () => {
	it('are taken when the flow knows them and none is missing that it always needs, each once', () => {
		const asked = ['instagram_business_content_publish', 'instagram_business_basic'];

		expect(checkScopes(asked, known)).toEqual({ok: true, value: asked, notes: []});
		expect(checkScopes([...asked, ...asked], known)).toMatchObject({value: asked});
	});

	it.each([
		['none', [], 'scopes-basic-missing'],
		['the needed one left out', ['instagram_business_content_publish'], 'scopes-basic-missing'],
		['one of another login', ['instagram_business_basic', 'instagram_basic'], 'scopes-unknown'],
		['one of Basic Display', ['user_profile', 'user_media'], 'scopes-unknown'],
		['another case', ['INSTAGRAM_BUSINESS_BASIC'], 'scopes-unknown'],
		['translated ones', ['perfil_usuario', 'medios_usuario'], 'scopes-translated'],
		['a translated one', ['instagram_business_basic', 'Medios_Usuario'], 'scopes-translated'],
	])('are refused: %s', (_, asked, problem) => {
		expect(checkScopes(asked, known)).toEqual({ok: false, problem});
	});
});
