import {expect, test} from 'vitest';
import {checkCallback} from '../../src/core/callback.ts';
import {AppError} from '../../src/core/errors.ts';
import {showWizard} from '../../src/screens/app.tsx';
import {eventually} from './support/eventually.ts';
import {
	emptyDraft,
	granted,
	redirectUri,
	sampleSettings,
	secrets,
	shop,
	signIn,
} from './support/sample.ts';
import {keys, pasteOf} from './support/screen.tsx';
import {createTerminal} from './support/terminal.ts';
import {createTestWizard} from './support/wizard.ts';

/** What a run writes to the terminal on the way from the id to the saved profile, with a failure between. */
async function walk(): Promise<string> {
	const settings = sampleSettings('en', {colour: undefined});
	const terminal = createTerminal(100, 50);
	const {stdin, stdout, text} = terminal;
	const draft = {...emptyDraft, step: 'app-secret', appId: shop.appId, redirectUri};
	const wizard = createTestWizard(settings.rules, {
		at: 'step',
		draft,
		step: 'app-secret',
		notes: [],
	});
	const outcome = showWizard(wizard, {...settings, stdin, stdout});
	const seen = (what: string): Promise<void> => eventually(() => expect(text()).toContain(what));

	stdin.write(pasteOf(`${secrets.appSecret} \n`));
	await seen('32 hexadecimal');
	stdin.write(keys.home + keys.right + keys.delete + keys.backspace);
	await seen('Length 30');
	stdin.write(`${keys.ctrlU}${secrets.appSecret}x${keys.enter}`);
	await seen('Press Enter again');
	stdin.write(`${keys.backspace}${keys.enter}`);
	await seen('▸ Tester added');

	wizard.send({type: 'go-to', step: 'app-secret'});
	await seen('kept from before');
	wizard.send({type: 'go-to', step: 'permissions'});
	await seen('▸ Permissions');
	stdin.write(keys.enter);
	await seen('▸ Sign in');
	stdin.write(keys.enter);
	await seen('Two requests');
	wizard.send({type: 'probed', result: 'ok'});
	wizard.send({type: 'signing-in', signIn});
	await seen('Waiting at');

	const query = `code=${secrets.code}&state=xyz`;
	stdin.write(pasteOf(`${redirectUri}?${query}`));
	await seen('callback?•••');
	stdin.write(`${keys.ctrlU}${secrets.code}`);
	await seen('> •••');

	const checked = checkCallback(query, {state: 'xyz', redirectUri}, (a, b) => a === b);
	expect(checked.type).toBe('code');

	if (checked.type === 'code') {
		wizard.send({type: 'code', code: checked.code});
	}

	await seen('Getting the token');
	wizard.send({type: 'granted', choices: [granted], stored: []});
	await seen('Profile name');
	stdin.write(keys.enter);
	await seen('Saving');
	const error = new AppError('store-unwritable', {file: '/home/me/shop.json', reason: 'ENOSPC'});
	wizard.send({type: 'failed', error, during: 'save-profile'});
	await seen('cannot be written');
	stdin.write(keys.enter);
	await seen('Saving');
	const {token} = granted.grant;
	wizard.send({type: 'saved', profile: shop, folder: '/home/me', token});
	await seen('Stored in');
	stdin.write('c');
	wizard.send({type: 'copied', done: true});
	await seen('was sent to the clipboard');
	stdin.write(keys.enter);
	await outcome;

	return terminal.written();
}

test('no secret is ever written to the terminal, from the app secret to the token', async () => {
	const written = await walk();

	expect(written).toContain('is stored');

	for (const secret of Object.values(secrets)) {
		expect(written).not.toContain(secret);
		// Not in pieces either, as a field that is redrawn could leave it.
		expect(written).not.toContain(secret.slice(0, 10));
		expect(written).not.toContain(secret.slice(-10));
	}
});
