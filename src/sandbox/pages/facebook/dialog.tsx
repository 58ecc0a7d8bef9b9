/** @jsxImportSource hono/jsx */

import type {DialogAsk, DialogRefusal} from '../../facebook/dialog-request.ts';
import {facebookRefusals} from '../../facebook/refusals.ts';
import {type FacebookPage, facebookProfile} from '../../ledger/facebook.ts';
import {Decision, StayingPage} from '../answer.tsx';
import {Page, type View} from '../page.tsx';
import {fill} from '../texts/index.ts';

/** A Page of the person, with the user name of the professional account that is linked to it. */
type Choice = {readonly page: FacebookPage; readonly account: string | undefined};

type DialogProps = View & {ask: DialogAsk; choices: readonly Choice[]};

/** Lets the person choose accounts, Pages and permissions. The form goes to the address of the request itself. */
export function DialogPage({ask, choices, ...view}: DialogProps) {
	const t = view.t.facebook.dialog;
	return (
		<Page {...view} title={fill(t.title, {app: ask.app.name})}>
			<section>
				<p>{fill(t.person, {name: facebookProfile.name})}</p>
				{ask.configuration === undefined ? null : (
					<p>{fill(t.configuration, {name: ask.configuration.name})}</p>
				)}
			</section>
			<section>
				<form method="post" action={view.here}>
					<Accounts {...view} choices={choices} />
					<Pages {...view} choices={choices} />
					<Permissions {...view} ask={ask} />
					<Decision allow={t.allow} cancel={t.cancel} />
				</form>
			</section>
		</Page>
	);
}

function Accounts({t: {facebook}, choices}: View & Pick<DialogProps, 'choices'>) {
	const accounts = choices.flatMap(({account}) => account ?? []);
	return (
		<fieldset>
			<legend>{facebook.dialog.accounts}</legend>
			{accounts.length === 0 ? <p>{facebook.dialog.noAccounts}</p> : null}
			{accounts.map(username => (
				<label class="choice">
					<input type="checkbox" name="account" value={username} checked /> {username}
				</label>
			))}
		</fieldset>
	);
}

function Pages({t: {facebook}, choices}: View & Pick<DialogProps, 'choices'>) {
	const t = facebook.dialog;
	return (
		<fieldset>
			<legend>{t.pages}</legend>
			{choices.length === 0 ? <p>{t.noPages}</p> : null}
			{choices.map(({page, account}) => (
				<label class="choice">
					<input type="checkbox" name="page" value={page.id} checked />{' '}
					<span>
						{page.name}{' '}
						<small>
							{account === undefined ? t.notLinked : fill(t.linked, {username: account})}
						</small>
					</span>
				</label>
			))}
		</fieldset>
	);
}

function Permissions({t: {facebook}, ask}: View & Pick<DialogProps, 'ask'>) {
	return (
		<fieldset>
			<legend>{facebook.dialog.permissions}</legend>
			{ask.permissions.map(permission => (
				<label class="choice">
					<input
						type="checkbox"
						name="permission"
						value={permission}
						checked
						disabled={permission === 'public_profile'}
					/>{' '}
					<span>
						<code>{permission}</code>
						{permission === 'public_profile' ? ` (${facebook.dialog.always})` : null}
					</span>
				</label>
			))}
		</fieldset>
	);
}

/** The page that stays: what Facebook says, in its words, and what it means. */
export function DialogRefusalPage({
	refusal: {why, detail},
	...view
}: View & {refusal: DialogRefusal}) {
	const t = view.t.facebook.refusal;
	return (
		<StayingPage
			{...view}
			words={t}
			said={wordsOf({why, detail})}
			cause={t.causes[why]}
			detail={detail}
		/>
	);
}

/** What Facebook writes. For a wrong response type or configuration its words are not known. */
function wordsOf({why, detail}: DialogRefusal): string {
	switch (why) {
		case 'app':
			return facebookRefusals.invalidAppId.message;
		case 'not-absolute':
			return facebookRefusals.notAbsolute.message;
		case 'insecure':
			return 'Insecure Login Blocked';
		case 'url-blocked':
			return "URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app's client OAuth settings.";
		case 'response-type':
			return 'Invalid parameter: response_type';
		case 'configuration':
			return 'Invalid parameter: config_id';
		case 'scopes':
			return `Invalid Scopes: ${detail.slice(0, 500)}. This message is only shown to developers.`;
		default:
			return why satisfies never;
	}
}
