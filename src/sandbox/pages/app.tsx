/** @jsxImportSource hono/jsx */
import type {PropsWithChildren} from 'hono/jsx';
import type {App} from '../ledger/state.ts';
import {appLinks} from './app-links.ts';
import {current, Field, Page, Problem, type View} from './page.tsx';
import {fill} from './texts/index.ts';

/** The form that creates an app; after a problem it holds what was entered. */
export function CreateAppPage({
	name = '',
	email = '',
	problem,
	...view
}: View & {name?: string; email?: string; problem?: string | undefined}) {
	const {create} = view.t;
	return (
		<Page {...view} title={create.title}>
			<Problem t={view.t} text={problem} />
			<section>
				<form method="post" action="/apps/creation/">
					<Field name="name" label={create.name} value={name} required />
					<Field name="email" label={create.email} type="email" value={email} required />
					<fieldset>
						<legend>{create.useCase}</legend>
						<label class="choice">
							<input type="radio" name="use_case" value="instagram" required /> {create.instagram}
						</label>
						<label class="choice">
							<input type="radio" name="use_case" value="facebook" />{' '}
							<span>
								{create.facebook} <small>{create.facebookHint}</small>
							</span>
						</label>
						<label class="choice">
							<input type="radio" name="use_case" value="other" />{' '}
							<span>
								{create.other} <small>{create.otherHint}</small>
							</span>
						</label>
					</fieldset>
					<fieldset>
						<legend>{create.portfolioTitle}</legend>
						<label class="choice">
							<input type="checkbox" name="no_portfolio" value="1" checked /> {create.portfolio}
						</label>
					</fieldset>
					<button type="submit" class="first">
						{create.button}
					</button>
				</form>
			</section>
			<section>
				<p>
					<a href="/apps/creation/for-everything-else/">{view.t.basicDisplay.create.purpose}</a>{' '}
					<small>{view.t.basicDisplay.create.purposeHint}</small>
				</p>
			</section>
		</Page>
	);
}

/** The frame of the pages of one app, with the links between them. */
export function AppPage({
	app,
	title,
	children,
	...view
}: PropsWithChildren<View & {app: App; title: string}>) {
	return (
		<Page {...view} title={title} about={app.name}>
			<nav aria-label={app.name}>
				{appLinks(app, view.t).map(([address, label]) => (
					<a href={address} {...current(label === title)}>
						{label}
					</a>
				))}
			</nav>
			{children}
		</Page>
	);
}

/** The dashboard: the Meta app id on top, which is not the one that Instagram Login takes. */
export function DashboardPage({app, ...view}: View & {app: App}) {
	return (
		<AppPage {...view} app={app} title={view.t.app.dashboard}>
			<section>
				<dl>
					<dt>{view.t.app.appId}</dt>
					<dd>
						<code id="meta-app-id">{app.metaAppId}</code>
					</dd>
					<dt>{view.t.app.mode}</dt>
					<dd>{view.t.app.development}</dd>
				</dl>
			</section>
		</AppPage>
	);
}

/** App settings > Basic: the pair that is taken by mistake. */
export function BasicSettingsPage({app, children, ...view}: PropsWithChildren<View & {app: App}>) {
	return (
		<AppPage {...view} app={app} title={view.t.app.basic}>
			<section>
				<p>{app.useCase === 'facebook' ? view.t.facebook.login.pair : view.t.app.otherPair}</p>
				<dl>
					<dt>{view.t.app.appId}</dt>
					<dd>
						<code id="meta-app-id">{app.metaAppId}</code>
					</dd>
					<dt>{view.t.app.appSecret}</dt>
					<dd>
						<Hidden label={view.t.page.show} id="meta-app-secret" value={app.metaAppSecret} />
					</dd>
				</dl>
			</section>
			{children}
		</AppPage>
	);
}

/** A secret that is shown when it is asked for. */
export function Hidden({label, id, value}: {label: string; id: string; value: string}) {
	return (
		<details>
			<summary>{label}</summary>
			<code id={id}>{value}</code>
		</details>
	);
}

/** Instagram testers of an app: their state, and the form that invites one. */
export function RolesPage({
	app,
	accounts,
	problem,
	...view
}: View & {app: App; accounts: readonly string[]; problem?: string | undefined}) {
	const {roles} = view.t;
	const old = app.useCase === 'everything-else' ? view.t.basicDisplay.roles : undefined;
	return (
		<AppPage {...view} app={app} title={old?.title ?? view.t.app.roles}>
			<Problem t={view.t} text={problem} />
			<section>
				<h2>{roles.testers}</h2>
				{app.testers.length === 0 ? (
					<p>{roles.none}</p>
				) : (
					<ul id="testers" class="rows">
						{app.testers.map(tester => (
							<li>
								<code>{tester.username}</code>
								{tester.accepted ? (
									<span class="badge good">{roles.accepted}</span>
								) : (
									<span class="badge">{roles.pending}</span>
								)}
							</li>
						))}
					</ul>
				)}
				<p>
					<a href="/accounts/manage_access/">{roles.acceptLink}</a>
				</p>
			</section>
			<section>
				<h2>{old?.add ?? roles.add}</h2>
				<p>{fill(roles.available, {names: accounts.join(', ')})}</p>
				<form method="post" action={`/apps/${app.metaAppId}/roles/roles/`}>
					<Field name="username" label={roles.username} hint={roles.hint} required />
					<button type="submit" class="first">
						{old?.button ?? roles.button}
					</button>
				</form>
			</section>
		</AppPage>
	);
}
