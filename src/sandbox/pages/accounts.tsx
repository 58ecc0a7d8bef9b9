/** @jsxImportSource hono/jsx */
import type {Account, App} from '../ledger/state.ts';
import {Page, type View} from './page.tsx';
import {fill} from './texts/index.ts';

/** The choice of a made-up account in place of a password; `next` is where the browser goes on. */
export function LoginPage({
	accounts,
	next,
	...view
}: View & {accounts: readonly Account[]; next: string}) {
	const t = view.t.accounts;
	return (
		<Page {...view} title={t.loginTitle}>
			<p>{t.loginIntro}</p>
			<form method="post" action="/accounts/login/">
				<input type="hidden" name="next" value={next} />
				<fieldset>
					<legend>{t.loginAs}</legend>
					{accounts.map((account, index) => (
						<label class="choice">
							<input
								type="radio"
								name="username"
								value={account.username}
								checked={index === 0}
								required
							/>{' '}
							{account.username} ({t.types[account.type]})
						</label>
					))}
				</fieldset>
				<button type="submit" class="first">
					{t.loginButton}
				</button>
			</form>
		</Page>
	);
}

/** "Apps and websites": the invitations of an account, and the apps that have access to it. */
export function ManageAccessPage({
	account,
	invites,
	active,
	...view
}: View & {account: Account; invites: readonly App[]; active: readonly App[]}) {
	const t = view.t.accounts;
	return (
		<Page {...view} title={t.manageTitle}>
			<SignedIn {...view} account={account} />
			<h2>{t.invites}</h2>
			{invites.length === 0 ? <p>{t.noInvites}</p> : null}
			{invites.map(app => (
				<form method="post" action="/accounts/manage_access/">
					<input type="hidden" name="app" value={app.metaAppId} />
					<button type="submit" name="answer" value="accept" class="first">
						{fill(t.accept, {app: app.name})}
					</button>{' '}
					<button type="submit" name="answer" value="decline">
						{fill(t.decline, {app: app.name})}
					</button>
				</form>
			))}
			<h2>{t.active}</h2>
			{active.length === 0 ? <p>{t.noActive}</p> : null}
			{active.map(app => (
				<form method="post" action="/accounts/manage_access/">
					<input type="hidden" name="app" value={app.metaAppId} />
					<button type="submit" name="answer" value="remove">
						{fill(t.removeApp, {app: app.name})}
					</button>
				</form>
			))}
		</Page>
	);
}

/** Where a personal account becomes a professional one. */
export function AccountTypePage({account, ...view}: View & {account: Account}) {
	const t = view.t.accounts;
	return (
		<Page {...view} title={t.convertTitle}>
			<SignedIn {...view} account={account} />
			<p>
				{fill(t.convertNow, {username: account.username, type: t.types[account.type]})}{' '}
				{t.convertHint}
			</p>
			<form method="post" action="/accounts/convert_to_professional_account/">
				<button type="submit" name="type" value="BUSINESS">
					{t.toBusiness}
				</button>{' '}
				<button type="submit" name="type" value="MEDIA_CREATOR">
					{t.toCreator}
				</button>
			</form>
		</Page>
	);
}

function SignedIn({t, here, account}: View & {account: Account}) {
	return (
		<>
			<p>
				{fill(t.accounts.signedInAs, {username: account.username})}{' '}
				<a href={`/accounts/login/?next=${encodeURIComponent(here)}`}>{t.accounts.switch}</a>
			</p>
			<form method="post" action="/accounts/logout/">
				<button type="submit">{t.accounts.logout}</button>
			</form>
		</>
	);
}
