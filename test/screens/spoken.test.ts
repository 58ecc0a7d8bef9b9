import {describe, expect, test} from 'vitest';
import {languages} from '../../src/messages/index.ts';
import type {State} from '../../src/wizard/model.ts';
import {speak} from './support/draw.tsx';
import {everyStep} from './support/gallery.tsx';
import {qrRows, sampleSettings, secrets} from './support/sample.ts';
import {states} from './support/states.ts';

const all: readonly (readonly [string, State])[] = [...Object.entries(states), ...everyStep()];

describe.each(languages)('for a screen reader, in %s', language => {
	const settings = sampleSettings(language);

	test.each(all)('%s has words in place of symbols, and no secret', (_, state) => {
		const spoken = speak(state, settings);
		expect(spoken).not.toMatch(/[✓✗▸○●◐◓◑◒•▏█░▀▄↑↓−]/u);
		expect(spoken).not.toMatch(/ {2}/);
		expect(spoken.split('\n').filter(line => line.trim() === '')).toEqual([]);

		for (const secret of Object.values(secrets)) {
			expect(spoken).not.toContain(secret);
		}
	});
});

test('a menu is read out with its cursor and its keys', () => {
	expect(speak(states.choosing)).toMatchInlineSnapshot(`
		"ig-wizard. What do you want to do?
		ig-wizard gets you an Instagram access token, step by step, and keeps it working. It takes about fifteen minutes the first time.
		menuitem: (selected) Connect an Instagram account
		recommended; a business or creator account and a Facebook profile
		menuitem: I already have a token from the dashboard
		paste it: it is checked, named and kept alive; no sign-in
		menuitem: Connect through Facebook Login
		for hashtag search, product tags, partnership ads; with a linked Page
		menuitem: Practise first
		the same steps with a stand-in for Meta; nothing leaves this machine
		menuitem: I follow an older guide (Basic Display)
		what has become of its steps, and what to do today
		menuitem: Quit
		toolbar: enter continue, arrow up or down choose, q quit, ? help"
	`);
});

test('permissions are read out as boxes', () => {
	expect(speak(states.chooseStep)).toMatchInlineSnapshot(`
		"ig-wizard. Instagram Login
		progressbar: step 9 of 10, Permissions
		Permissions
		Add the permissions on "API setup with Instagram login", then mark the same ones here.
		Ask only for what you use. A permission added later needs a new sign-in.
		Look for: Add all required permissions · Permissions and features (labels may differ a little)
		Page: https://developers.facebook.com/apps/1454127905832671/use_cases/customize/API-Setup/?use_case_enum=INSTAGRAM_BUSINESS&product_route=instagram-business&selected_tab=API-Setup
		or: https://developers.facebook.com/apps/1454127905832671/instagram-business/API-Setup/
		checkbox: (selected, checked) instagram_business_basic, read the account and its media (always needed)
		checkbox: instagram_business_content_publish, publish posts
		checkbox: (checked) instagram_business_manage_comments, read and answer comments
		checkbox: instagram_business_manage_messages, read and answer messages
		checkbox: instagram_business_manage_insights, read statistics
		toolbar: enter continue, arrow up or down choose, space mark, o open page, c copy link, O open the other page, C copy the other link, s steps, esc back, ? help, ctrl+c save and quit"
	`);
});

test('the wait is read out with whole minutes, so that it does not speak each second', () => {
	expect(speak(states.waiting)).toContain(
		'timer: Waiting at https://localhost:8473/callback, 5:00 left',
	);
});

test('a QR code is named and not spelled', () => {
	const spoken = speak(states.waitingWithQr);
	expect(spoken).toContain('QR code of the link');
	expect(spoken).not.toContain(qrRows[0]);
});
