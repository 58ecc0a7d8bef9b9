/** @jsxImportSource hono/jsx */
import {facebookPermissions, facebookProfile} from '../../ledger/facebook.ts';
import type {App} from '../../ledger/state.ts';
import {AppPage} from '../app.tsx';
import {Field, Problem, type View} from '../page.tsx';
import {fill} from '../texts/index.ts';

type Props = View & {app: App; problem?: string | undefined};

/** What stands where an app has no Facebook Login. */
export function NoFacebookPage(props: View & {app: App}) {
	return (
		<AppPage {...props} title={props.t.facebook.login.title}>
			<section>
				<p>{props.t.facebook.login.none}</p>
			</section>
		</AppPage>
	);
}

/** Facebook Login settings: the addresses that the dialog may send the browser to. */
export function LoginSettingsPage({problem, ...props}: Props) {
	const {app, t: texts} = props;
	const t = texts.facebook.login;
	const path = `/apps/${app.metaAppId}/fb-login/settings/`;
	return (
		<AppPage {...props} title={t.title}>
			<Problem t={texts} text={problem} />
			<section>
				<p>{t.pair}</p>
				<dl>
					<dt>{t.enforceHttps}</dt>
					<dd>{t.yes}</dd>
					<dt>{t.strictMode}</dt>
					<dd>{t.yes}</dd>
				</dl>
			</section>
			<section>
				<h2>{t.uris}</h2>
				{app.facebook.redirectUris.length === 0 ? (
					<p>{t.noUris}</p>
				) : (
					<ul id="redirect-uris" class="rows">
						{app.facebook.redirectUris.map(uri => (
							<li>
								<code>{uri}</code>
								<form method="post" action={`${path}remove/`}>
									<input type="hidden" name="uri" value={uri} />
									<button type="submit" aria-label={fill(t.removeUri, {uri})}>
										{texts.page.remove}
									</button>
								</form>
							</li>
						))}
					</ul>
				)}
				<form method="post" action={path}>
					<Field name="uri" label={t.uri} hint={t.uriHint} required />
					<button type="submit" class="first">
						{texts.page.save}
					</button>
				</form>
			</section>
		</AppPage>
	);
}

/** Facebook Login for Business: the configurations of an app, and the form that makes one. */
export function ConfigurationsPage({problem, ...props}: Props) {
	const {app, t: texts} = props;
	const t = texts.facebook.configurations;
	const path = `/apps/${app.metaAppId}/business-login/settings/`;
	return (
		<AppPage {...props} title={t.title}>
			<Problem t={texts} text={problem} />
			<section>
				{app.facebook.configurations.length === 0 ? (
					<p>{t.none}</p>
				) : (
					<ul id="configurations" class="rows">
						{app.facebook.configurations.map(({id, name, permissions}) => (
							<li>
								<span>
									{name}{' '}
									<small>
										{t.id} <code>{id}</code>
									</small>
									<small>{permissions.join(', ')}</small>
								</span>
								<form method="post" action={`${path}remove/`}>
									<input type="hidden" name="id" value={id} />
									<button type="submit" aria-label={fill(t.remove, {name})}>
										{texts.page.remove}
									</button>
								</form>
							</li>
						))}
					</ul>
				)}
			</section>
			<section>
				<h2>{t.create}</h2>
				<form method="post" action={path}>
					<Field name="name" label={t.name} required />
					<fieldset>
						<legend>{t.permissions}</legend>
						{facebookPermissions.slice(1).map(permission => (
							<label class="choice">
								<input type="checkbox" name="permission" value={permission} />{' '}
								<code>{permission}</code>
							</label>
						))}
					</fieldset>
					<button type="submit" class="first">
						{t.button}
					</button>
				</form>
			</section>
		</AppPage>
	);
}

/** Roles of an app for Facebook Login: who created it, and nobody else. */
export function FacebookRolesPage(props: View & {app: App}) {
	const t = props.t.facebook.roles;
	return (
		<AppPage {...props} title={props.t.app.roles}>
			<section>
				<h2>{t.title}</h2>
				<ul id="roles" class="rows">
					<li>
						<span>{facebookProfile.name}</span>
						<span class="badge good">{t.administrator}</span>
					</li>
				</ul>
				<p>{t.hint}</p>
			</section>
		</AppPage>
	);
}
