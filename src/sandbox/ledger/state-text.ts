import {optionError} from '../option-error.ts';
import type {FacebookCode, FacebookPage, FacebookToken} from './facebook.ts';
import {madeUpPages} from './facebook-pages.ts';
import {fits, isRecord, shapes} from './shapes.ts';
import type {Account, App, Code, Session, State, Token} from './state.ts';

const version = 1;

/** The state as the text of a file. */
export function stateText(state: State): string {
	const {clockOffset, ...maps} = state;
	const lists = Object.entries(maps).map(([name, map]) => [name, [...map.values()]]);
	return `${JSON.stringify({version, clockOffset, ...Object.fromEntries(lists)}, undefined, '\t')}\n`;
}

/**
 * Reads the text of a file; every field is checked. A file from before a field existed gets what a
 * new sandbox begins with.
 *
 * @throws OptionError `data-unreadable`: not the text of a state
 */
export function readState(text: string, file: string): State {
	const stored = parse(text, file);

	if (
		!isRecord(stored) ||
		stored['version'] !== version ||
		typeof stored['clockOffset'] !== 'number'
	) {
		throw optionError('data-unreadable', file);
	}

	const root: Readonly<Record<string, unknown>> = {...listsAddedLater(), ...stored};

	const mapOf = <Value>(name: keyof typeof shapes, key: (value: Value) => string) => {
		const list = root[name];

		if (!Array.isArray(list)) {
			throw optionError('data-unreadable', file);
		}

		const items = name === 'apps' ? list.map(withFieldsAddedLater) : list;

		if (!items.every(item => fits(item, shapes[name]))) {
			throw optionError('data-unreadable', file);
		}

		return new Map(items.map((value: Value) => [key(value), value]));
	};

	return {
		clockOffset: stored['clockOffset'],
		accounts: mapOf<Account>('accounts', account => account.username),
		apps: mapOf<App>('apps', app => app.metaAppId),
		codes: mapOf<Code>('codes', code => code.code),
		tokens: mapOf<Token>('tokens', token => token.token),
		sessions: mapOf<Session>('sessions', session => session.id),
		facebookPages: mapOf<FacebookPage>('facebookPages', page => page.id),
		facebookCodes: mapOf<FacebookCode>('facebookCodes', code => code.code),
		facebookTokens: mapOf<FacebookToken>('facebookTokens', token => token.token),
	};
}

function listsAddedLater() {
	return {facebookPages: madeUpPages(), facebookCodes: [], facebookTokens: []};
}

function withFieldsAddedLater(app: unknown): unknown {
	const added = {
		siteUrl: '',
		hasProduct: false,
		displayName: '',
		facebook: {redirectUris: [], configurations: []},
	};
	return isRecord(app) ? {...added, ...app} : app;
}

function parse(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// The parser's message quotes the file, and with it a token.
		throw optionError('data-unreadable', file);
	}
}
