import type {Command} from '../commands/context.ts';

export type Option = {
	readonly type: 'string' | 'boolean';
	readonly short?: string;
	readonly multiple?: true;
	/** What stands for the value in the help, such as `NAME`. */
	readonly value?: string;
	/** Key of its words in the catalogue, where that is not its name. */
	readonly words?: string;
};

export type Entry = {
	readonly name:
		| 'setup'
		| 'import'
		| 'profiles'
		| 'refresh'
		| 'token'
		| 'checklist'
		| 'explain'
		| 'sandbox'
		| 'demo';
	/** What follows the name in a call, one line for each form. */
	readonly forms: readonly string[];
	/** Most arguments that make sense. */
	readonly most: number;
	readonly options: Readonly<Record<string, Option>>;
	/** Calls to copy, without the program's name. */
	readonly examples: readonly string[];
	/** Loads the command and nothing else. */
	readonly load: () => Promise<{readonly run: Command}>;
};

/** Options that every command takes. */
export const globalOptions = {
	profile: {type: 'string', short: 'p', value: 'NAME'},
	json: {type: 'boolean'},
	plain: {type: 'boolean'},
	lang: {type: 'string', value: 'en|es'},
	'no-color': {type: 'boolean'},
	debug: {type: 'boolean'},
	'config-dir': {type: 'string', value: 'DIR'},
	sandbox: {type: 'string', value: 'URL'},
	yes: {type: 'boolean'},
	help: {type: 'boolean', short: 'h'},
	version: {type: 'boolean'},
} as const satisfies Readonly<Record<string, Option>>;

/** The kinds of login that `--flow` names. */
const flows = 'instagram-login|facebook-login|basic-display';

/** Every command. A new one is a file in `src/commands` and an entry here. */
export const commands: readonly Entry[] = [
	{
		name: 'setup',
		forms: ['[NAME]'],
		most: 1,
		options: {
			flow: {type: 'string', value: flows},
			'app-id': {type: 'string', value: 'ID'},
			'app-secret-stdin': {type: 'boolean'},
			'app-secret-file': {type: 'string', value: 'FILE'},
			'redirect-uri': {type: 'string', value: 'URI', multiple: true},
			scopes: {type: 'string', value: 'LIST'},
			'config-id': {type: 'string', value: 'ID'},
			page: {type: 'string', value: 'ID'},
			receive: {type: 'string', value: 'auto|listen|paste'},
			listen: {type: 'string', value: 'HOST:PORT'},
			tls: {type: 'boolean'},
			'tls-cert': {type: 'string', value: 'FILE'},
			'tls-key': {type: 'string', value: 'FILE'},
			'keep-certificate': {type: 'boolean'},
			'no-browser': {type: 'boolean'},
			timeout: {type: 'string', value: 'SECONDS'},
			'no-preflight': {type: 'boolean'},
			replace: {type: 'boolean'},
			'switch-account': {type: 'boolean'},
			duplicate: {type: 'boolean'},
			'require-scopes': {type: 'boolean'},
		},
		examples: [
			'setup',
			'setup shop --app-id 1679873086902791 --app-secret-file secret.txt --redirect-uri https://localhost:8473/callback --yes',
			'setup shop --flow facebook-login --page 104523689217437',
		],
		load: () => import('../commands/setup.ts'),
	},
	{
		name: 'import',
		forms: ['[NAME]'],
		most: 1,
		options: {
			'token-stdin': {type: 'boolean'},
			'token-file': {type: 'string', value: 'FILE'},
			replace: {type: 'boolean'},
			'switch-account': {type: 'boolean'},
			duplicate: {type: 'boolean'},
		},
		examples: [
			'import',
			'import shop --token-file token.txt',
			'import shop --token-stdin --replace --json < token.txt',
		],
		load: () => import('../commands/import.ts'),
	},
	{
		name: 'profiles',
		forms: ['', 'list', 'use NAME'],
		most: 2,
		options: {},
		examples: ['profiles', 'profiles list --json', 'profiles use shop'],
		load: () => import('../commands/profiles.ts'),
	},
	{
		name: 'refresh',
		forms: ['[NAME...]', '--all'],
		most: Number.POSITIVE_INFINITY,
		options: {
			all: {type: 'boolean'},
			force: {type: 'boolean'},
			within: {type: 'string', value: 'DAYS'},
		},
		examples: ['refresh', 'refresh shop --force', 'refresh --all --json'],
		load: () => import('../commands/refresh.ts'),
	},
	{
		name: 'token',
		forms: ['[NAME]'],
		most: 1,
		options: {'min-days': {type: 'string', value: 'N'}},
		examples: ['token', 'token shop --min-days 10'],
		load: () => import('../commands/token.ts'),
	},
	{
		name: 'checklist',
		forms: [''],
		most: 0,
		options: {
			flow: {type: 'string', value: flows},
			format: {type: 'string', value: 'text|markdown|json'},
			'meta-app-id': {type: 'string', value: 'ID'},
		},
		examples: [
			'checklist',
			'checklist --format markdown --lang es > checklist.md',
			'checklist --meta-app-id 1454120935783147 --json',
		],
		load: () => import('../commands/checklist.ts'),
	},
	{
		name: 'explain',
		forms: ['CODE_OR_TEXT...'],
		most: Number.POSITIVE_INFINITY,
		options: {},
		examples: ['explain 190/460', 'explain Invalid platform app', 'explain token-expired --json'],
		load: () => import('../commands/explain.ts'),
	},
	{
		name: 'sandbox',
		forms: [''],
		most: 0,
		options: {
			port: {type: 'string', value: 'N'},
			ready: {type: 'boolean'},
			'redirect-uri': {
				type: 'string',
				value: 'URI',
				multiple: true,
				words: 'sandbox-redirect-uri',
			},
			consent: {type: 'string', value: 'ask|allow|deny'},
			fault: {type: 'string', value: 'NAME', multiple: true},
			data: {type: 'string', value: 'FILE'},
			shape: {type: 'string', value: 'flat|wrapped'},
			ids: {type: 'string', value: 'number|string'},
			permissions: {type: 'string', value: 'array|string|none'},
		},
		examples: [
			'sandbox',
			'sandbox --fault list',
			'sandbox --ready --consent allow --port 0 --json',
		],
		load: () => import('../commands/sandbox.ts'),
	},
	{
		name: 'demo',
		forms: [''],
		most: 0,
		options: {},
		examples: ['demo', 'demo --lang es'],
		load: () => import('../commands/demo.ts'),
	},
];

/** The entry of a command; undefined when there is none of that name. */
export function findCommand(name: string): Entry | undefined {
	return commands.find(command => command.name === name);
}
