/** @jsxImportSource hono/jsx */

import type {App} from '../../ledger/state.ts';
import {AppPage, Hidden} from '../app.tsx';
import {Field, Problem, type View} from '../page.tsx';
import {RedirectUris} from '../redirect-uris.tsx';
import {fill} from '../texts/index.ts';

/** The list of products: here it has the one of which the old guides tell. */
export function ProductsPage({app, ...view}: View & {app: App}) {
	const {products, retired} = view.t.basicDisplay;
	const root = `/apps/${app.metaAppId}`;
	return (
		<AppPage {...view} app={app} title={products.title}>
			<section>
				<h2>{products.product}</h2>
				<p>{products.about}</p>
				<p>{retired}</p>
				{app.hasProduct ? (
					<p>
						<span class="badge good">{products.isSetUp}</span>{' '}
						<a href={`${root}/instagram-basic-display/basic-display/`}>{products.open}</a>
					</p>
				) : (
					<form method="post" action={`${root}/products/`}>
						<button
							type="submit"
							class="first"
							aria-label={`${products.setUp}: ${products.product}`}
						>
							{products.setUp}
						</button>
					</form>
				)}
			</section>
		</AppPage>
	);
}

type Props = View & {
	app: App;
	/** Shown once, after it was generated. */
	generated?: {username: string; token: string};
	problem?: string | undefined;
	/** What was entered, after a problem. */
	entered?: {uri: string; deauthorize: string; deletion: string};
};

/** Products > Instagram Basic Display > Basic Display. */
export function BasicDisplayPage({problem, ...props}: Props) {
	const {t, app} = props;
	return (
		<AppPage {...props} title={t.basicDisplay.products.open}>
			<Problem t={t} text={problem} />
			{app.displayName === '' ? (
				<NewApp {...props} />
			) : (
				<>
					<Credentials {...props} />
					<ClientSettings {...props} />
					<TokenGenerator {...props} />
				</>
			)}
		</AppPage>
	);
}

function NewApp({t, app}: Props) {
	const words = t.basicDisplay.app;
	return (
		<section>
			<p>{t.basicDisplay.retired}</p>
			<p>{words.none}</p>
			<details>
				<summary>{words.create}</summary>
				<form method="post" action={`/apps/${app.metaAppId}/instagram-basic-display/app/`}>
					<Field name="display_name" label={words.displayName} value={app.name} required />
					<button type="submit" class="first">
						{words.createButton}
					</button>
				</form>
			</details>
		</section>
	);
}

function Credentials({t, app}: Props) {
	const words = t.basicDisplay.app;
	return (
		<section>
			<dl>
				<dt>{words.appId}</dt>
				<dd>
					<code id="instagram-app-id">{app.appId}</code>
				</dd>
				<dt>{words.appSecret}</dt>
				<dd>
					<Hidden label={t.page.show} id="instagram-app-secret" value={app.appSecret} />
				</dd>
				<dt>{words.displayName}</dt>
				<dd>{app.displayName}</dd>
			</dl>
		</section>
	);
}

function ClientSettings({t, app, entered}: Props) {
	const words = t.basicDisplay.settings;
	const root = `/apps/${app.metaAppId}/instagram-basic-display`;
	return (
		<section>
			<h2>{words.title}</h2>
			<p>{words.allRequired}</p>
			{app.redirectUris.length === 0 ? null : (
				<RedirectUris t={t} uris={app.redirectUris} action={`${root}/redirect-uris/remove/`} />
			)}
			<form method="post" action={`${root}/settings/`}>
				<Field
					name="uri"
					label={words.uris}
					hint={t.setup.uriHint}
					value={entered?.uri ?? ''}
					required={app.redirectUris.length === 0}
				/>
				<Field
					name="deauthorize"
					label={words.deauthorize}
					value={entered?.deauthorize ?? app.deauthorizeUrl}
					required
				/>
				<Field
					name="deletion"
					label={words.deletion}
					value={entered?.deletion ?? app.deletionUrl}
					required
				/>
				<button type="submit" class="first">
					{t.basicDisplay.platform.saveChanges}
				</button>
			</form>
		</section>
	);
}

function TokenGenerator({t, app, generated}: Props) {
	const words = t.basicDisplay.tokens;
	const accepted = app.testers.filter(tester => tester.accepted);
	return (
		<section>
			<h2 id="tokens">{words.title}</h2>
			{accepted.length === 0 ? <p>{words.none}</p> : null}
			{generated === undefined ? null : (
				<p class="notice" role="status">
					{fill(words.token, {username: generated.username})}:{' '}
					<code id="access-token">{generated.token}</code> {words.tokenHint}
				</p>
			)}
			{accepted.length === 0 ? null : (
				<ul class="rows">
					{accepted.map(({username}) => (
						<li>
							<code>{username}</code>
							<a
								class="button"
								href={`/apps/${app.metaAppId}/instagram-basic-display/token/?username=${username}`}
								aria-label={fill(words.generateFor, {username})}
							>
								{words.generate}
							</a>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
