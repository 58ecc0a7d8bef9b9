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
			<section>
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
								<Picture username={account.username} />{' '}
								<span>
									{account.username} <small>{t.types[account.type]}</small>
								</span>
							</label>
						))}
					</fieldset>
					<button type="submit" class="first">
						{t.loginButton}
					</button>
				</form>
			</section>
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
			<section>
				<h2>{t.invites}</h2>
				{invites.length === 0 ? <p>{t.noInvites}</p> : null}
				{invites.map(app => (
					<form method="post" action="/accounts/manage_access/" class="actions">
						<input type="hidden" name="app" value={app.metaAppId} />
						<button type="submit" name="answer" value="accept" class="first">
							{fill(t.accept, {app: app.name})}
						</button>{' '}
						<button type="submit" name="answer" value="decline">
							{fill(t.decline, {app: app.name})}
						</button>
					</form>
				))}
			</section>
			<section>
				<h2>{t.active}</h2>
				{active.length === 0 ? <p>{t.noActive}</p> : null}
				{active.map(app => (
					<form method="post" action="/accounts/manage_access/" class="actions">
						<input type="hidden" name="app" value={app.metaAppId} />
						<button type="submit" name="answer" value="remove">
							{fill(t.removeApp, {app: app.name})}
						</button>
					</form>
				))}
			</section>
		</Page>
	);
}

/** Where a personal account becomes a professional one. */
export function AccountTypePage({account, ...view}: View & {account: Account}) {
	const t = view.t.accounts;
	return (
		<Page {...view} title={t.convertTitle}>
			<SignedIn {...view} account={account} />
			<section>
				<p>
					{fill(t.convertNow, {username: account.username, type: t.types[account.type]})}{' '}
					{t.convertHint}
				</p>
				<form method="post" action="/accounts/convert_to_professional_account/" class="actions">
					<button type="submit" name="type" value="BUSINESS">
						{t.toBusiness}
					</button>{' '}
					<button type="submit" name="type" value="MEDIA_CREATOR">
						{t.toCreator}
					</button>
				</form>
			</section>
		</Page>
	);
}

function SignedIn({t, here, account}: View & {account: Account}) {
	return (
		<section class="person">
			<Picture username={account.username} />
			<p>
				{fill(t.accounts.signedInAs, {username: account.username})}{' '}
				<a href={`/accounts/login/?next=${encodeURIComponent(here)}`}>{t.accounts.switch}</a>
			</p>
			<form method="post" action="/accounts/logout/">
				<button type="submit">{t.accounts.logout}</button>
			</form>
		</section>
	);
}

/** The picture of an account; its name always stands beside it. */
export function Picture({username}: {username: string}) {
	return <img src={`/pictures/${username}.svg`} alt="" width="40" height="40" />;
}
