import {randomBytes} from 'node:crypto';
import {inspect} from 'node:util';
import {Secret} from '../../src/core/secret.ts';

/** A secret that can be told from everything else. */
export function canary(): Secret {
	return new Secret(`CANARY-${randomBytes(12).toString('hex')}`);
}

/** Whether the secret can be found in anything that could be printed of a value, as it is or encoded. */
export function betrays(value: unknown, secret: Secret): boolean {
	const plain = secret.reveal();
	const forms = [
		plain,
		...(['base64', 'base64url', 'hex'] as const).map(form => Buffer.from(plain).toString(form)),
	];
	const prints = [
		String(value),
		JSON.stringify(value),
		inspect(value, {depth: 12, showHidden: true, getters: true}),
		...(value instanceof Error
			? [value.message, value.stack ?? '', inspect(value.cause, {depth: 12})]
			: []),
	];

	return prints.some(print => forms.some(form => print.includes(form)));
}
