/** @jsxImportSource hono/jsx */
import type {Fault} from '../faults.ts';
import type {FacebookPage} from '../ledger/facebook.ts';
import type {App} from '../ledger/state.ts';
import type {Arrival} from '../requests.ts';
import {FaultPanel} from './faults.tsx';
import {Field, Page, Problem, type View} from './page.tsx';
import {fill} from './texts/index.ts';

/** The list of apps. */
export function AppsPage({apps, ...view}: View & {apps: readonly App[]}) {
	return (
		<Page {...view} title={view.t.home.title}>
			<AppList {...view} apps={apps} />
		</Page>
	);
}

/** The list of apps, and what would happen now: clock, faults, last requests. */
export function HomePage({
	apps,
	problem,
	...panel
}: View & {apps: readonly App[]; problem?: string | undefined} & PanelProps) {
	const {t} = panel;
	return (
		<Page {...panel} title={t.home.title}>
			<Problem t={t} text={problem} />
			<AppList {...panel} apps={apps} />
			<h2>{t.home.panel}</h2>
			<ClockPanel {...panel} />
			<FaultPanel {...panel} />
			<PagePanel {...panel} />
			<RequestPanel {...panel} />
		</Page>
	);
}

type PanelProps = {
	now: number;
	faults: readonly Fault[];
	requests: readonly Arrival[];
	pages: readonly FacebookPage[];
};

function AppList({t, apps}: View & {apps: readonly App[]}) {
	return (
		<section>
			{apps.length === 0 ? (
				<p>{t.home.none}</p>
			) : (
				<ul class="rows">
					{apps.map(app => (
						<li>
							<a href={`/apps/${app.metaAppId}/dashboard/`}>{app.name}</a>
							<small>
								{t.app.useCases[app.useCase]}, {t.app.appId} <code>{app.metaAppId}</code>
							</small>
						</li>
					))}
				</ul>
			)}
			<p>
				<a href="/apps/creation/" class="button first">
					{t.home.create}
				</a>
			</p>
		</section>
	);
}

function ClockPanel({t, now}: View & PanelProps) {
	return (
		<section>
			<h3>{t.home.clock}</h3>
			<p>{fill(t.home.clockNow, {now: `${new Date(now).toISOString().slice(0, 19)}Z`})}</p>
			<form method="post" action="/panel/clock/">
				<Field name="advance" label={t.home.advance} hint={t.home.advanceHint} required />
				<button type="submit">{t.home.advanceButton}</button>
			</form>
		</section>
	);
}

function PagePanel({t, pages}: View & PanelProps) {
	const {dialog, home} = t.facebook;
	return (
		<section>
			<h3>{home.pages}</h3>
			<ul class="rows">
				{pages.map(({name, instagram, hasRole}) => (
					<li>
						<span>{name}</span>
						<small>
							{instagram === '' ? dialog.notLinked : fill(dialog.linked, {username: instagram})}
							{hasRole ? null : `, ${home.noRole}`}
						</small>
					</li>
				))}
			</ul>
			<p>
				<a href="/settings/">{home.change}</a>
			</p>
		</section>
	);
}

function RequestPanel({t, requests}: View & PanelProps) {
	return (
		<section>
			<h3>{t.home.requests}</h3>
			{requests.length === 0 ? (
				<p>{t.home.noRequests}</p>
			) : (
				<div class="table">
					<table>
						<thead>
							<tr>
								<th scope="col">#</th>
								<th scope="col">{t.home.request}</th>
								<th scope="col">{t.home.answer}</th>
							</tr>
						</thead>
						<tbody>
							{requests.map(arrival => (
								<tr>
									<td>{arrival.n}</td>
									<td>
										{arrival.endpoint}
										<code>{`${arrival.method} ${arrival.path} ${parametersText(arrival)}`}</code>
									</td>
									<td>{[arrival.status, arrival.fault].filter(Boolean).join(' ')}</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
		</section>
	);
}

function parametersText({query, form}: Arrival): string {
	return Object.entries({...query, ...form})
		.map(([name, value]) => `${name}=${value.slice(0, 80)}`)
		.join(' ');
}
