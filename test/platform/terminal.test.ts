import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {createTerminal, type Host} from '../../src/platform/terminal.ts';

type Fake = {readonly host: Host; readonly written: () => string; readonly raw: boolean[]};

/** Streams in the place of those of a process; terminals unless `isTTY` says otherwise. */
function fake({
	env = {},
	isTTY = true,
	isRaw = false,
}: {
	env?: NodeJS.ProcessEnv;
	isTTY?: boolean;
	isRaw?: boolean;
} = {}): Fake {
	const stdout = Object.assign(new PassThrough(), {isTTY});
	const raw: boolean[] = [];
	const stdin = Object.assign(new PassThrough(), {
		isTTY,
		isRaw,
		setRawMode: (mode: boolean) => raw.push(mode),
	});

	return {
		host: {stdin, stdout, stderr: stdout, env} as unknown as Host,
		written: () => String(stdout.read() ?? ''),
		raw,
	};
}

test.each([
	[{TERM: 'xterm-256color'}, 'screens'],
	[{}, 'screens'],
	[{CI: 'false'}, 'screens'],
	[{CI: '0'}, 'screens'],
	[{TERM: 'dumb'}, 'plain'],
	[{INK_SCREEN_READER: 'true'}, 'plain'],
	[{ACCESSIBLE: '1'}, 'plain'],
	[{ACCESSIBLE: '0'}, 'screens'],
	[{ACCESSIBLE: ''}, 'screens'],
	[{CI: 'true'}, 'none'],
	[{CI: ''}, 'none'],
	[{CONTINUOUS_INTEGRATION: '1'}, 'none'],
	[{CI: 'true', TERM: 'dumb'}, 'none'],
])('with %j a person at a terminal is asked in this way: %s', (env, mode) => {
	const terminal = createTerminal(fake({env}).host);

	expect(terminal.mode).toBe(mode);
	expect(terminal.interactive).toBe(mode !== 'none');
});

test('plain text can be asked for, but where there is no terminal nobody is asked', () => {
	expect(createTerminal(fake().host, {plain: true}).mode).toBe('plain');
	expect(createTerminal(fake({isTTY: false}).host, {plain: true}).mode).toBe('none');
	expect(createTerminal(fake({isTTY: false}).host).mode).toBe('none');
});

test('text is copied through the terminal, and shown nowhere', () => {
	const {host, written} = fake();

	expect(createTerminal(host).copy('ñ token')).toBe(true);
	expect(written()).toBe(`\u001B]52;c;${Buffer.from('ñ token').toString('base64')}\u0007`);
});

test('a terminal that shows what it does not understand is sent no secret', () => {
	const {host, written} = fake({env: {TERM: 'dumb'}});

	expect(createTerminal(host).copy('token')).toBe(false);
	expect(written()).toBe('');
});

test('without a terminal nothing is copied and nothing is written', () => {
	const {host, written} = fake({isTTY: false});

	expect(createTerminal(host).copy('token')).toBe(false);
	expect(written()).toBe('');
});

test('a secret leaves the environment, so that children do not inherit it, and is still answered', () => {
	const env = {IG_WIZARD_APP_SECRET: 'secret', HOME: '/home/me'};
	const terminal = createTerminal(fake({env}).host);

	expect(env).toEqual({HOME: '/home/me'});
	expect(terminal.environment('IG_WIZARD_APP_SECRET')).toBe('secret');
	expect(terminal.environment('HOME')).toBe('/home/me');
	expect(terminal.environment('MISSING')).toBeUndefined();
});

test('the streams are those of the process, and are not touched before they are used', () => {
	const {host} = fake();
	const terminal = createTerminal({
		get stdin(): never {
			throw new Error('touched');
		},
		stdout: host.stdout,
		stderr: host.stderr,
		env: {},
	});

	expect(terminal.stdout).toBe(host.stdout);
	expect(terminal.stderr).toBe(host.stderr);
	expect(() => terminal.stdin).toThrow('touched');
});

test('lines are read from the input of the process', async () => {
	const {host} = fake({isTTY: false});
	const terminal = createTerminal(host);
	(host.stdin as unknown as PassThrough).end('one\ntwo\n');

	expect(await terminal.readLine(AbortSignal.timeout(1000))).toBe('one');
	expect(await terminal.readInput(100, new AbortController().signal)).toBe('two\n');
});

test('leaving raw mode of a terminal that is gone is no failure, entering it is', () => {
	const stdin: {isTTY: boolean; setRawMode(mode: boolean): unknown} = Object.create({
		setRawMode() {
			throw Object.assign(new Error('setRawMode EIO'), {code: 'EIO'});
		},
	});
	stdin.isTTY = true;
	const {host} = fake();
	const terminal = createTerminal({...host, stdin: stdin as unknown as NodeJS.ReadStream});

	expect(terminal.stdin.setRawMode(false)).toBe(stdin);
	expect(() => terminal.stdin.setRawMode(true)).toThrow('EIO');
});
