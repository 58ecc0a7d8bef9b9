import {expect, test} from 'vitest';
import {fill} from '../../src/core/text.ts';
import {en as messages} from '../../src/messages/en.ts';
import {runCli} from '../support/cli.ts';
import {connect, type Desk, sitDown} from './terminal-desk.ts';
import {shows} from './terminal-walk.ts';

async function currentOf(desk: Desk): Promise<unknown> {
	const list = await runCli(['profiles', 'list', '--json', '--sandbox', desk.sandbox.url], desk);
	return (JSON.parse(list.stdout) as {current: unknown}).current;
}

test('profiles lets the arrows and Enter pick the current profile, Ctrl-C changes nothing', async () => {
	const desk = await sitDown();
	await connect(desk, 'cafe', 'ana.crea.cosas');
	await connect(desk, 'shop');
	expect(await currentOf(desk)).toBe('cafe');

	const left = desk.open(['profiles']).terminal;
	await left.waitFor(messages.lists.pick);
	expect(left.words()).toMatch(/❯ \* cafe @ana\.crea\.cosas fresh 59 days left .* shop @shop_es/);
	left.press('down');
	await left.waitFor(/❯ +shop/);
	left.press('ctrl-c');
	expect(await left.ended).toMatchObject({code: 130});
	expect(await currentOf(desk)).toBe('cafe');

	const picked = desk.open(['profiles']).terminal;
	await picked.waitFor(messages.lists.pick);
	picked.press('down', 'enter');
	expect(await picked.ended).toMatchObject({code: 0});
	expect(picked.transcript()).toBe(fill(messages.home.notices.current, {name: 'shop'}));
	expect(await currentOf(desk)).toBe('shop');

	const token = await runCli(['token', '--sandbox', desk.sandbox.url], desk);
	expect(shows(left.raw() + picked.raw(), token.stdout.trim())).toBe(false);
	expect(shows(left.raw() + picked.raw(), desk.app.appSecret)).toBe(false);
});

test('SIGTERM ends the picker with its own exit code', async () => {
	const desk = await sitDown();
	await connect(desk, 'shop');
	const {terminal} = desk.open(['profiles']);
	await terminal.waitFor(messages.lists.pick);
	terminal.signal('SIGTERM');
	expect(await terminal.ended).toMatchObject({code: 143});
});

test('profiles without an account says so and asks nothing', async () => {
	const {terminal} = (await sitDown()).open(['profiles']);
	expect(await terminal.ended).toMatchObject({code: 0});
	expect(terminal.transcript()).toBe(messages.home.none);
});
