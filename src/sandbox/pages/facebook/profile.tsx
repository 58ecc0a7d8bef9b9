/** @jsxImportSource hono/jsx */
import {type FacebookPage, facebookProfile} from '../../ledger/facebook.ts';
import type {Account, App} from '../../ledger/state.ts';
import {Page, type View} from '../page.tsx';
import {fill} from '../texts/index.ts';

type PagesProps = {pages: readonly FacebookPage[]; accounts: readonly Account[]};

/** The person's own settings: the apps with access to the profile, her Pages, and what is linked to them. */
export function ProfilePage({
	active,
	pages,
	accounts,
	...view
}: View & PagesProps & {active: readonly App[]}) {
	const t = view.t.facebook.settings;
	return (
		<Page {...view} title={t.title}>
			<section>
				<p>{fill(t.signedInAs, {name: facebookProfile.name})}</p>
			</section>
			<section>
				<h2>{t.apps}</h2>
				{active.length === 0 ? <p>{t.noApps}</p> : null}
				{active.map(app => (
					<form method="post" action="/settings/apps/" class="actions">
						<input type="hidden" name="app" value={app.metaAppId} />
						<button type="submit" name="answer" value="remove">
							{fill(t.removeApp, {app: app.name})}
						</button>
					</form>
				))}
			</section>
			<h2>{t.pages}</h2>
			{pages.map(page => (
				<PageSection {...view} page={page} accounts={accounts} />
			))}
		</Page>
	);
}

function PageSection({
	page,
	accounts,
	...view
}: View & {page: FacebookPage} & Pick<PagesProps, 'accounts'>) {
	const t = view.t.facebook.settings;
	const field = `account-${page.id}`;
	return (
		<section>
			<h3>{page.name}</h3>
			<form method="post" action="/settings/pages/link/">
				<input type="hidden" name="page" value={page.id} />
				<p>
					<label for={field}>{fill(t.account, {page: page.name})}</label>
					<select id={field} name="account">
						<option value="" selected={page.instagram === ''}>
							{t.noAccount}
						</option>
						{accounts.map(({username, type}) => (
							<option value={username} selected={page.instagram === username}>
								{`${username} (${view.t.accounts.types[type]})`}
							</option>
						))}
					</select>
				</p>
				<button type="submit" class="first">
					{t.link}
				</button>
			</form>
			<form method="post" action="/settings/pages/role/">
				<input type="hidden" name="page" value={page.id} />
				<p>{page.hasRole ? t.role : t.noRole}</p>
				<button type="submit" name="role" value={page.hasRole ? 'leave' : 'back'}>
					{fill(page.hasRole ? t.leave : t.comeBack, {page: page.name})}
				</button>
			</form>
		</section>
	);
}
