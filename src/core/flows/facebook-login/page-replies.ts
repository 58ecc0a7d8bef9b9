import * as z from 'zod';
import {AppError} from '../../errors.ts';
import type {HttpReply} from '../../ports.ts';
import type {Account} from '../../profile.ts';
import {metaId, tokenText} from '../../replies.ts';
import {readObject, unreadable} from '../../reply-body.ts';
import {Secret} from '../../secret.ts';

/** A Page that the person may act for. */
export type Page = {
	readonly id: string;
	readonly name: string | undefined;
	/** The token of the Page itself. */
	readonly token: Secret;
	/** Epoch milliseconds. */
	readonly issuedAt: number;
};

/** A part of the list of Pages. */
export type PageList = {
	readonly pages: readonly Page[];
	/** Cursor with which the list goes on. */
	readonly after: string | undefined;
};

const page = z.object({
	id: metaId,
	name: z.string().max(10_000).optional().catch(undefined),
	access_token: tokenText,
});

const list = z.object({
	data: z.array(z.unknown()),
	paging: z
		.object({next: z.string(), cursors: z.object({after: z.string().min(1).max(4096)})})
		.optional()
		.catch(undefined),
});

const linked = z.object({
	instagram_business_account: z
		.object({
			id: metaId,
			username: z.string().max(10_000).optional().catch(undefined),
		})
		.nullish(),
});

/**
 * Reads a part of `/me/accounts`. A Page without a token is one on which the person may do nothing,
 * and is left out.
 *
 * @see https://developers.facebook.com/docs/graph-api/reference/user/accounts
 */
export function readPages(reply: HttpReply): PageList | AppError {
	const body = readObject(reply, 'account');

	if (body instanceof AppError) {
		return body;
	}

	const parsed = list.safeParse(body);

	return parsed.success
		? {
				pages: parsed.data.data.flatMap(item => toPage(item, reply.receivedAt)),
				after: parsed.data.paging?.cursors.after,
			}
		: unreadable(reply, 'account', 'shape');
}

function toPage(item: unknown, issuedAt: number): readonly Page[] {
	const {data} = page.safeParse(item);

	return data === undefined
		? []
		: [{id: data.id, name: data.name, token: new Secret(data.access_token), issuedAt}];
}

/**
 * Reads the Instagram account of a Page; undefined when none is linked to it, or none was selected.
 * @see https://developers.facebook.com/docs/graph-api/reference/page
 */
export function readLinkedAccount(
	reply: HttpReply,
): Pick<Account, 'id' | 'username'> | undefined | AppError {
	const body = readObject(reply, 'account');

	if (body instanceof AppError) {
		return body;
	}

	const parsed = linked.safeParse(body);

	return parsed.success
		? (parsed.data.instagram_business_account ?? undefined)
		: unreadable(reply, 'account', 'shape');
}
