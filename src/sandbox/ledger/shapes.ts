/** What a field of a stored record must be: a kind, a record, or (in brackets) a list of records. */
type Kind = 'string' | 'number' | 'boolean' | 'strings' | Shape | readonly [Shape];
type Shape = {readonly [name: string]: Kind};

const grant = {
	appId: 'string',
	username: 'string',
	permissions: 'strings',
	issuedAt: 'number',
} as const;

const facebookGrant = {
	metaAppId: 'string',
	permissions: 'strings',
	pages: 'strings',
	accounts: 'strings',
	issuedAt: 'number',
} as const;

/** The records of each list of a stored state. */
export const shapes = {
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
		testers: [{username: 'string', accepted: 'boolean'}],
		redirectUris: 'strings',
		deauthorizeUrl: 'string',
		deletionUrl: 'string',
		siteUrl: 'string',
		hasProduct: 'boolean',
		displayName: 'string',
		facebook: {
			redirectUris: 'strings',
			configurations: [{id: 'string', name: 'string', permissions: 'strings'}],
		},
	},
	codes: {...grant, code: 'string', redirectUri: 'string', used: 'boolean'},
	tokens: {...grant, token: 'string', kind: 'string', expiresAt: 'number', removed: 'boolean'},
	sessions: {id: 'string', username: 'string'},
	facebookPages: {
		id: 'string',
		name: 'string',
		category: 'string',
		instagram: 'string',
		hasRole: 'boolean',
	},
	facebookCodes: {...facebookGrant, code: 'string', redirectUri: 'string', used: 'boolean'},
	facebookTokens: {
		...facebookGrant,
		token: 'string',
		kind: 'string',
		page: 'string',
		from: 'string',
		expiresAt: 'number',
		removed: 'boolean',
	},
} as const satisfies Readonly<Record<string, Shape>>;

/** Whether a value has every field of a shape; others may stand beside them. */
export function fits(value: unknown, shape: Shape): boolean {
	return (
		isRecord(value) && Object.entries(shape).every(([name, kind]) => isOfKind(value[name], kind))
	);
}

/** Whether a value is an object with names, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfKind(field: unknown, kind: Kind): boolean {
	if (kind === 'strings') {
		return Array.isArray(field) && field.every(item => typeof item === 'string');
	}

	if (typeof kind === 'string') {
		return typeof field === kind;
	}

	return isList(kind)
		? Array.isArray(field) && field.every(item => fits(item, kind[0]))
		: fits(field, kind);
}

function isList(kind: Shape | readonly [Shape]): kind is readonly [Shape] {
	return Array.isArray(kind);
}
