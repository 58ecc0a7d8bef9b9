/** @jsxImportSource hono/jsx */

import {type App, permissions} from '../ledger/state.ts';
import {AppPage, Hidden} from './app.tsx';
import {Field, Problem, type View} from './page.tsx';
import {RedirectUris} from './redirect-uris.tsx';
import {fill} from './texts/index.ts';

type Props = View & {
	app: App;
	/** Authorize address made from what was saved; absent until there is a redirect URI and a permission. */
	embedUrl: string | undefined;
	/** Shown once, after it was generated. */
	generated?: {username: string; token: string};
	problem?: string | undefined;
};

/** "API setup with Instagram login": everything that Instagram Login needs. */
export function SetupPage({problem, ...props}: Props) {
	const {t, app} = props;

	if (app.useCase !== 'instagram') {
		return (
			<AppPage {...props} title={t.app.setup}>
				<section>
					<p>{t.app.noInstagram}</p>
				</section>
			</AppPage>
		);
	}

	return (
		<AppPage {...props} title={t.app.setup}>
			<Problem t={t} text={problem} />
			<section>
				<dl>
					<dt>{t.setup.appName}</dt>
					<dd>{`${app.name}-IG`}</dd>
					<dt>{t.setup.instagramAppId}</dt>
					<dd>
						<code id="instagram-app-id">{app.appId}</code>
					</dd>
					<dt>{t.setup.instagramAppSecret}</dt>
					<dd>
						<Hidden label={t.page.show} id="instagram-app-secret" value={app.appSecret} />
					</dd>
				</dl>
			</section>
			<Permissions {...props} />
			<Tokens {...props} />
			<BusinessLogin {...props} />
		</AppPage>
	);
}

function Permissions({t, app}: Props) {
	const open = permissions.filter(permission => !app.permissions.includes(permission));
	return (
		<section>
			<h2 id="permissions">1. {t.setup.permissions}</h2>
			{app.permissions.length === 0 ? (
				<p>{t.setup.noneAdded}</p>
			) : (
				<ul id="added-permissions" class="rows">
					{app.permissions.map(permission => (
						<li>
							<code>{permission}</code>
							<span class="badge good">{t.setup.added}</span>
						</li>
					))}
				</ul>
			)}
			<form method="post" action={`/apps/${app.metaAppId}/permissions/`}>
				<input type="hidden" name="permission" value="instagram_business_basic" />
				<input type="hidden" name="permission" value="instagram_business_manage_messages" />
				<button type="submit">{t.setup.addRequired}</button>
			</form>
			{open.length === 0 ? null : (
				<>
					<h3>{t.setup.features}</h3>
					<ul class="rows">
						{open.map(permission => (
							<li>
								<code>{permission}</code>
								<form method="post" action={`/apps/${app.metaAppId}/permissions/`}>
									<button
										type="submit"
										name="permission"
										value={permission}
										aria-label={`${t.page.add} ${permission}`}
									>
										{t.page.add}
									</button>
								</form>
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

function Tokens({t, app, generated}: Props) {
	const accepted = app.testers.filter(tester => tester.accepted);
	return (
		<section>
			<h2 id="tokens">2. {t.setup.tokens}</h2>
			<p>{accepted.length === 0 ? t.setup.noTesters : t.setup.tokensHint}</p>
			{generated === undefined ? null : (
				<p class="notice" role="status">
					{fill(t.setup.token, {username: generated.username})}:{' '}
					<code id="access-token">{generated.token}</code> {t.setup.tokenHint}
				</p>
			)}
			{accepted.map(({username}) => (
				<form method="post" action={`/apps/${app.metaAppId}/tokens/`}>
					<button type="submit" name="username" value={username}>
						{fill(t.setup.generate, {username})}
					</button>
				</form>
			))}
		</section>
	);
}

function BusinessLogin({t, app, embedUrl}: Props) {
	const root = `/apps/${app.metaAppId}`;
	return (
		<section>
			<h2 id="business-login">3. {t.setup.login}</h2>
			<h3>{t.setup.uris}</h3>
			{app.redirectUris.length === 0 ? (
				<p>{t.setup.noUris}</p>
			) : (
				<RedirectUris t={t} uris={app.redirectUris} action={`${root}/redirect-uris/remove/`} />
			)}
			<form method="post" action={`${root}/redirect-uris/`}>
				<Field name="uri" label={t.setup.uri} hint={t.setup.uriHint} required />
				<button type="submit">{t.page.save}</button>
			</form>
			<h3>{t.setup.callbacks}</h3>
			<form method="post" action={`${root}/callback-urls/`}>
				<Field name="deauthorize" label={t.setup.deauthorize} value={app.deauthorizeUrl} />
				<Field name="deletion" label={t.setup.deletion} value={app.deletionUrl} />
				<button type="submit">{t.page.save}</button>
			</form>
			{embedUrl === undefined ? null : (
				<>
					<h3>{t.setup.embed}</h3>
					<p>{t.setup.embedHint}</p>
					<p>
						<code id="embed-url">{embedUrl}</code>
					</p>
				</>
			)}
		</section>
	);
}
