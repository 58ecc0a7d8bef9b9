import {graphError, jsonAnswer, objectText} from './answers.ts';
import {accountFields as basicDisplayFields} from './basic-display/answers.ts';
import {hostileText} from './faults/bodies.ts';
import {appScopedId} from './ledger/apps.ts';
import type {Account, App} from './ledger/state.ts';
import {unknownField} from './refusals.ts';
import {grantOf} from './token-grant.ts';
import {type Ctx, queryOf, type World} from './world.ts';

/**
 * `/me`: `id` is what the app sees, `user_id` the professional account.
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login
 */
export function me(world: World, c: Ctx): Response {
	const query = queryOf(c);
	const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
	const grant = grantOf(world, query.get('access_token') ?? bearer ?? null);

	if (grant instanceof Response) {
		return grant;
	}

	const account = answeringAccount(world, c, grant.account);
	const known = accountFields(world, c, grant.app, account);
	const asked = (query.get('fields') ?? '').split(',').filter(field => field !== '');
	const unknown = asked.find(field => !Object.hasOwn(known, field));

	if (unknown !== undefined) {
		return graphError(unknownField(unknown), world.random);
	}

	const fields = c.get('fault') === 'fields-missing' ? ['id'] : new Set([...asked, 'id']);
	const text = objectText(Object.fromEntries([...fields].map(field => [field, known[field]])));
	const isWrapped = world.shape === 'wrapped' && grant.app.useCase !== 'everything-else';
	return jsonAnswer(isWrapped ? `{"data": [${text}]}` : text);
}

/** Each field as JSON text. */
function accountFields(
	world: World,
	c: Ctx,
	app: App,
	account: Account,
): Readonly<Record<string, string>> {
	const isHostile = c.get('fault') === 'hostile-text';

	if (app.useCase === 'everything-else') {
		return basicDisplayFields(isHostile ? {...account, username: hostileText} : account);
	}

	const id = (digits: string) => (world.ids === 'number' ? digits : JSON.stringify(digits));

	return {
		id: id(appScopedId(app, account)),
		user_id: id(account.id),
		username: JSON.stringify(isHostile ? hostileText : account.username),
		name: JSON.stringify(isHostile ? hostileText : account.name),
		account_type: JSON.stringify(account.type),
		profile_picture_url: JSON.stringify(
			`${new URL(c.req.url).origin}/pictures/${account.username}.svg`,
		),
		followers_count: '0',
		follows_count: '0',
		media_count: '0',
	};
}

function answeringAccount(world: World, c: Ctx, account: Account): Account {
	const other = world.state.accounts
		.values()
		.find(each => each.type !== 'PERSONAL' && each.username !== account.username);

	switch (c.get('fault')) {
		case 'wrong-account':
			return other ?? account;
		case 'personal-account':
			return {...account, type: 'PERSONAL'};
		default:
			return account;
	}
}
