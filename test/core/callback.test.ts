import {describe, expect, it} from 'vitest';
import {type CheckedCode, checkCallback, isChecked} from '../../src/core/callback.ts';
import {Secret} from '../../src/core/secret.ts';
import {same} from './support.ts';

const expected = {state: 'state-of-this-run', redirectUri: 'https://localhost:8473/callback'};
const judge = (query: string) => checkCallback(query, expected, same);

describe('a callback with the right state', () => {
	it('yields the code and the redirect URI of the authorize request', () => {
		const outcome = judge('code=AQabc-_.123&state=state-of-this-run');

		expect(outcome.type).toBe('code');
		expect(outcome.type === 'code' && outcome.code.code.reveal()).toBe('AQabc-_.123');
		expect(outcome.type === 'code' && outcome.code.redirectUri).toBe(expected.redirectUri);
	});

	it.each([
		['state first', 'state=state-of-this-run&code=AQx'],
		['parameters that it does not know', 'foo=1&code=AQx&state=state-of-this-run&foo=2'],
		['a percent-encoded code', 'code=AQ%2Fx%3D&state=state-of-this-run'],
		['the longest code', `code=${'A'.repeat(2048)}&state=state-of-this-run`],
	])('is taken with %s', (_, query) => {
		expect(judge(query).type).toBe('code');
	});

	it.each([
		['neither code nor error', 'state=state-of-this-run'],
		['an empty code', 'code=&state=state-of-this-run'],
		['an empty error', 'error=&state=state-of-this-run'],
		['a code and an error', 'code=AQx&error=access_denied&state=state-of-this-run'],
		['two codes', 'code=AQx&code=AQy&state=state-of-this-run'],
		['the same code twice', 'code=AQx&code=AQx&state=state-of-this-run'],
		['two errors', 'error=a&error=b&state=state-of-this-run'],
		['a space in the code', 'code=AQ+x&state=state-of-this-run'],
		['a line break in the code', 'code=AQ%0Ax&state=state-of-this-run'],
		['a NUL in the code', 'code=AQ%00x&state=state-of-this-run'],
		['quotes in the code', 'code=%22AQx%22&state=state-of-this-run'],
		['letters beyond ASCII in the code', 'code=AQ%C3%A9&state=state-of-this-run'],
		['broken percent-encoding', 'code=AQ%FF%FE&state=state-of-this-run'],
		['a code that is too long', `code=${'A'.repeat(2049)}&state=state-of-this-run`],
		['a code array', 'code[]=AQx&state=state-of-this-run'],
	])('is incomplete with %s', (_, query) => {
		expect(judge(query)).toEqual({type: 'incomplete'});
	});
});

describe('a callback whose state is not the one that was sent', () => {
	it.each([
		['a foreign state', 'state=other&'],
		['no state', ''],
		['an empty state', 'state=&'],
		['a longer state', 'state=state-of-this-run-and-more&'],
		['a shorter state', 'state=state-of-this-ru&'],
		['other case', 'state=STATE-OF-THIS-RUN&'],
		['a trailing #_', 'state=state-of-this-run%23_&'],
		['a space around it', 'state=+state-of-this-run&'],
		['letters beyond ASCII', 'state=state-of-this-r%C3%BCn&'],
		['the state twice', 'state=state-of-this-run&state=state-of-this-run&'],
		['the state and another one', 'state=state-of-this-run&state=other&'],
		['an array', 'state[]=state-of-this-run&'],
	])('says nothing about this sign-in: %s', (_, state) => {
		for (const rest of ['code=AQx', 'error=access_denied', 'error=server_error', '', 'code=']) {
			expect(judge(state + rest)).toEqual({type: 'not-this-sign-in'});
		}
	});

	it('is compared by the comparison it was given', () => {
		const seen: string[][] = [];
		checkCallback('code=AQx&state=other', expected, (a, b) => {
			seen.push([a, b]);
			return false;
		});

		expect(seen).toEqual([['other', 'state-of-this-run']]);
	});
});

describe('a callback that refuses', () => {
	it.each([
		[
			'documented form',
			'error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request',
		],
		['bare error', 'error=access_denied'],
		['description alone', 'error=access_denied&error_description=The+user+denied+your+request'],
		['hostile description', 'error=access_denied&error_description=%1b]52;c;eA%3D%3D%07<script>'],
	])('is the "no" of the person: %s', (_, query) => {
		expect(judge(`${query}&state=state-of-this-run`)).toEqual({type: 'declined'});
	});

	it('is no "no" of the person where the account lacks a role', () => {
		const query = 'error=access_denied&error_description=Insufficient+developer+role';

		expect(judge(`${query}&state=state-of-this-run`)).toEqual({
			type: 'refused',
			error: 'access_denied',
			description: 'Insufficient developer role',
		});
	});

	it('keeps what Meta said, as sent', () => {
		const query = 'error=server_error&error_description=%1b[31mtry%20later';

		expect(judge(`${query}&state=state-of-this-run`)).toEqual({
			type: 'refused',
			error: 'server_error',
			description: '\u001B[31mtry later',
		});
	});
});

describe('a callback that refuses tells more', () => {
	it('with the reason and the number that came with it', () => {
		const query =
			'error=access_denied&error_code=100&error_reason=x&error_description=developer+role';

		expect(judge(`${query}&state=state-of-this-run`)).toEqual({
			type: 'refused',
			error: 'access_denied',
			description: 'developer role',
			reason: 'x',
			errorCode: '100',
		});
	});

	it("and the number of Facebook's dialog makes no other thing of the person's no", () => {
		const query =
			'error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied';

		expect(judge(`${query}&state=state-of-this-run`)).toEqual({type: 'declined'});
	});
});

describe('the mark of a checked code', () => {
	it('is on a code that was checked', () => {
		const outcome = judge('code=AQx&state=state-of-this-run');

		expect(outcome.type === 'code' && isChecked(outcome.code)).toBe(true);
	});

	it('is not on a look-alike, also after a copy through JSON', () => {
		const lookAlike = {code: new Secret('AQx'), redirectUri: expected.redirectUri};

		expect(isChecked(lookAlike as CheckedCode)).toBe(false);
		expect(isChecked(JSON.parse(JSON.stringify(lookAlike)))).toBe(false);
	});
});
