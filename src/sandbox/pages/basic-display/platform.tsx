/** @jsxImportSource hono/jsx */
import type {App} from '../../ledger/state.ts';
import {AppPage, BasicSettingsPage} from '../app.tsx';
import {Field, Problem, type View} from '../page.tsx';

type Props = View & {app: App};

/** App settings > Basic of 2022: with the platform at its end. */
export function OldBasicSettingsPage({app, ...view}: Props) {
	const {platform} = view.t.basicDisplay;
	const root = `/apps/${app.metaAppId}/settings/basic`;
	return (
		<BasicSettingsPage {...view} app={app}>
			<section>
				<h2>{platform.title}</h2>
				{app.siteUrl === '' ? (
					<p>{platform.none}</p>
				) : (
					<dl>
						<dt>
							{platform.website}: {platform.siteUrl}
						</dt>
						<dd>
							<code id="site-url">{app.siteUrl}</code>
						</dd>
					</dl>
				)}
				<p>
					<a href={`${root}/platform/`} class="button">
						{platform.add}
					</a>
				</p>
			</section>
		</BasicSettingsPage>
	);
}

/** The choice of a platform; "Website" is the one that Basic Display asked for. */
export function PlatformPage({app, ...view}: Props) {
	const {platform} = view.t.basicDisplay;
	return (
		<AppPage {...view} app={app} title={platform.select}>
			<section>
				<p>
					<a href={`/apps/${app.metaAppId}/settings/basic/website/`} class="button">
						{platform.website}
					</a>
				</p>
			</section>
		</AppPage>
	);
}

/** The address of the platform "Website". */
export function WebsitePage({app, problem, ...view}: Props & {problem?: string | undefined}) {
	const {platform} = view.t.basicDisplay;
	return (
		<AppPage {...view} app={app} title={platform.website}>
			<Problem t={view.t} text={problem} />
			<section>
				<form method="post" action={`/apps/${app.metaAppId}/settings/basic/website/`}>
					<Field name="site_url" label={platform.siteUrl} value={app.siteUrl} required />
					<button type="submit" class="first">
						{platform.saveChanges}
					</button>
				</form>
			</section>
		</AppPage>
	);
}
