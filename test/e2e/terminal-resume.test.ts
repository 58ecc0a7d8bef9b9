import {expect, test} from 'vitest';
import {fill} from '../../src/core/text.ts';
import {leave, leaveDraft, sitDown} from './terminal-desk.ts';
import {doStep, stepIds, untilStep, wantedScopes} from './terminal-walk.ts';

test.each([
	['first', stepIds.slice(0, 6)],
	['last', stepIds.slice(5)],
])('a run killed at any of the %s steps goes on there, with every answer', async (_, steps) => {
	const desk = await sitDown();
	const [first = 'sign-in', ...others] = steps;
	await leaveDraft(desk, first);

	for (const [index, next] of others.entries()) {
		const walk = desk.open();
		const step = steps[index] ?? first;
		await untilStep(walk, step);
		await doStep(walk, step);
		await untilStep(walk, next);
		// What the screen says is on the disk already when the person can read it, or a moment later.
		await desk.untilKept(next);
		walk.terminal.kill();
		await walk.terminal.ended;
	}

	const walk = desk.open();
	await untilStep(walk, steps.at(-1) ?? first);
	await leave(walk);
	const draft = await desk.draft();
	expect(draft).toMatchObject({
		metaAppId: desk.app.metaAppId,
		...(steps.includes('sign-in')
			? {appId: desk.app.appId, redirectUri: desk.redirectUri, scopes: wantedScopes}
			: {}),
	});
	expect(draft?.appSecret?.reveal()).toBe(desk.app.appSecret);
});

test('a run killed while the browser is awaited leaves the port free and the answers there', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'sign-in');
	const first = desk.open();
	await untilStep(first, 'sign-in');
	first.terminal.press('enter');
	await first.terminal.waitFor(
		fill(first.messages.waiting.waitingAt, {redirectUri: desk.redirectUri}),
	);
	first.terminal.kill();
	await first.terminal.ended;

	const second = desk.open();
	await untilStep(second, 'sign-in');
	second.terminal.press('enter');
	await second.terminal.waitFor(
		fill(second.messages.waiting.waitingAt, {redirectUri: desk.redirectUri}),
	);
	await leave(second);
});
