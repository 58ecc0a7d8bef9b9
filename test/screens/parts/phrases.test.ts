import {expect, test} from 'vitest';
import {accountName} from '../../../src/telling/account.ts';
import {countdown} from '../../../src/telling/life.ts';
import {stoppedAt} from '../../../src/telling/steps.ts';
import {emptyDraft, now, sampleSettings} from '../support/sample.ts';

const {messages} = sampleSettings();

test.each([
	[272_000, '4:32'],
	[271_001, '4:32'],
	[60_000, '1:00'],
	[9000, '0:09'],
	[0, '0:00'],
	[-5000, '0:00'],
])('%i ms before its end the countdown shows %s', (left, expected) => {
	expect(countdown(now + left, now)).toBe(expected);
});

test.each([
	[{username: 'shop_es', id: '17841405793187219'}, 'shop_es'],
	[{id: '17841405793187219'}, '17841405793187219'],
	[{appScopedId: '27640875392278831'}, '27640875392278831'],
	[{}, 'unknown'],
	[{username: 'shop\u001B]8;;https://example.org\u0007link\u202E'}, 'shoplink'],
])('the account %j is called %s', (account, expected) => {
	expect(accountName(account, messages)).toBe(expected);
});

test('a step that this version does not have is called by its id', () => {
	expect(stoppedAt({...emptyDraft, step: 'app-secret'}, messages)).toBe('Instagram app secret');
	expect(stoppedAt({...emptyDraft, step: 'later\nstep'}, messages)).toBe('later step');
});
