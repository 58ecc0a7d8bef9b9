/** @jsxImportSource hono/jsx */

import type {Refusal} from '../authorize-request.ts';
import {permissionsOf} from '../ledger/apps.ts';
import type {Account, App, Permission} from '../ledger/state.ts';
import {refusals} from '../refusals.ts';
import {Picture} from './accounts.tsx';
import {Decision, StayingPage} from './answer.tsx';
import {Page, type View} from './page.tsx';
import {fill} from './texts/index.ts';

/** Asks the person whether the app may. The form goes to the address of the request itself. */
export function ConsentPage({
	app,
	account,
	permissions,
	switchTo,
	...view
}: View & {app: App; account: Account; permissions: readonly Permission[]; switchTo: string}) {
	const t = view.t.consent;
	const [required] = permissionsOf(app);
	return (
		<Page {...view} title={fill(t.title, {app: app.displayName || `${app.name}-IG`})}>
			<section>
				<div class="person">
					<Picture username={account.username} />
					<p>
						{fill(t.account, {username: account.username})}{' '}
						<a href={switchTo}>{fill(t.switch, {username: account.username})}</a>
					</p>
				</div>
			</section>
			<section>
				<form method="post" action={view.here}>
					<fieldset>
						<legend>{t.permissions}</legend>
						{permissions.map(permission => (
							<label class="choice">
								<input
									type="checkbox"
									name="permission"
									value={permission}
									checked
									disabled={permission === required}
								/>{' '}
								<span>
									{t.names[permission]}
									{permission === required ? ` (${t.always})` : null}{' '}
									<small>
										<code>{permission}</code>
									</small>
								</span>
							</label>
						))}
					</fieldset>
					<Decision allow={t.allow} cancel={t.cancel} />
				</form>
			</section>
		</Page>
	);
}

/** The page that stays: what Instagram says, in its words, and what it means. */
export function RefusalPage({refusal: {why, detail}, ...view}: View & {refusal: Refusal}) {
	const t = view.t.refusal;
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

/** What Instagram writes. For a personal account its words are not known. */
function wordsOf({why, detail}: Refusal): string {
	const invalid = 'Invalid request: Request parameters are invalid:';

	switch (why) {
		case 'app':
			return `${invalid} Invalid platform app`;
		case 'redirect-uri':
			return `${invalid} Invalid redirect_uri`;
		case 'response-type':
			return `${invalid} Invalid response_type`;
		case 'scope':
		case 'basic-display-scope':
		case 'scope-not-added':
			return `Invalid scope: ${detail.slice(0, 500)}`;
		case 'personal':
			return refusals.inOwnWords.personalAccount;
		case 'role':
			return 'Insufficient Developer Role';
		default:
			return why satisfies never;
	}
}
