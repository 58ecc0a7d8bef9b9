import {optionError} from '../option-error.ts';
import type {Account, App, Code, Session, State, Token} from './state.ts';

const version = 1;

/** The state as the text of a file. */
export function stateText(state: State): string {
	const {clockOffset, ...maps} = state;
	const lists = Object.entries(maps).map(([name, map]) => [name, [...map.values()]]);
	return `${JSON.stringify({version, clockOffset, ...Object.fromEntries(lists)}, undefined, '\t')}\n`;
}

/**
 * Reads the text of a file; every field is checked.
 *
 * @throws OptionError `data-unreadable`: not the text of a state
 */
export function readState(text: string, file: string): State {
	const root = parse(text, file);

	if (!isRecord(root) || root['version'] !== version || typeof root['clockOffset'] !== 'number') {
		throw optionError('data-unreadable', file);
	}

	const mapOf = <Value>(name: keyof typeof shapes, key: (value: Value) => string) => {
		const list = root[name];

		if (!Array.isArray(list) || !list.every(item => fits(item, shapes[name]))) {
			throw optionError('data-unreadable', file);
		}

		return new Map(list.map((value: Value) => [key(value), value]));
	};

	return {
		clockOffset: root['clockOffset'],
		accounts: mapOf<Account>('accounts', account => account.username),
		apps: mapOf<App>('apps', app => app.metaAppId),
		codes: mapOf<Code>('codes', code => code.code),
		tokens: mapOf<Token>('tokens', token => token.token),
		sessions: mapOf<Session>('sessions', session => session.id),
	};
}

type Kind = 'string' | 'number' | 'boolean' | 'strings' | 'testers';
type Shape = Readonly<Record<string, Kind>>;

const grant = {
	appId: 'string',
	username: 'string',
	permissions: 'strings',
	issuedAt: 'number',
} as const;

const shapes = {
	accounts: {
		username: 'string',
		name: 'string',
		id: 'string',
		appScopedId: 'string',
		type: 'string',
	},
	apps: {
		number: 'number',
		name: 'string',
		email: 'string',
		useCase: 'string',
		metaAppId: 'string',
		metaAppSecret: 'string',
		appId: 'string',
		appSecret: 'string',
		permissions: 'strings',
		testers: 'testers',
		redirectUris: 'strings',
		deauthorizeUrl: 'string',
		deletionUrl: 'string',
	},
	codes: {...grant, code: 'string', redirectUri: 'string', used: 'boolean'},
	tokens: {...grant, token: 'string', kind: 'string', expiresAt: 'number', removed: 'boolean'},
	sessions: {id: 'string', username: 'string'},
} as const satisfies Readonly<Record<string, Shape>>;

function fits(value: unknown, shape: Shape): boolean {
	return (
		isRecord(value) && Object.entries(shape).every(([name, kind]) => isOfKind(value[name], kind))
	);
}

function isOfKind(field: unknown, kind: Kind): boolean {
	switch (kind) {
		case 'strings':
			return Array.isArray(field) && field.every(item => typeof item === 'string');
		case 'testers':
			return (
				Array.isArray(field) &&
				field.every(item => fits(item, {username: 'string', accepted: 'boolean'}))
			);
		default:
			return typeof field === kind;
	}
}

function parse(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// The parser's message quotes the file, and with it a token.
		throw optionError('data-unreadable', file);
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
