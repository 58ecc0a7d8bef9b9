import {expect, it} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {explain} from '../../src/core/explain.ts';
import {messagesFor} from '../../src/messages/index.ts';

const messages = messagesFor('en');

it('a failure of the atlas is told with its likely cause, the other causes and its cure', () => {
	const {title, cause, otherCauses, cure} = messages.failures['invalid-platform-app'];
	const error = new AppError('provider-refused', {
		failure: 'invalid-platform-app',
		said: 'Invalid platform app',
	});

	expect(explain(error, messages)).toMatchObject({
		title,
		said: 'Invalid platform app',
		cause,
		otherCauses,
		cure,
	});
});

it('a failure with a single cause has no others', () => {
	const error = new AppError('sign-in-needed', {failure: 'token-invalidated', name: 'shop'});
	expect(explain(error, messages).otherCauses).toEqual([]);
});

it('a failure that is not of the atlas is told by its code alone', () => {
	for (const failure of ['constructor', 'nothing-of-that-name']) {
		const told = explain(new AppError('network', {failure, host: 'graph.instagram.com'}), messages);

		expect(told).not.toHaveProperty('cause');
		expect(told).not.toHaveProperty('otherCauses');
		expect(told.title).toBe(told.happened);
	}
});
