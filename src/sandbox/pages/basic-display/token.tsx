/** @jsxImportSource hono/jsx */
import type {Account, App} from '../../ledger/state.ts';
import {Picture} from '../accounts.tsx';
import {Page, type View} from '../page.tsx';
import {fill} from '../texts/index.ts';

type Props = View & {
	app: App;
	account: Account;
	/** First who one is, then what the app may do. */
	step: 'continue' | 'authorize';
};

/** The window that "Generate Token" opened: "Continue as ...", then "Authorize". */
export function TokenWindowPage({app, account, step, ...view}: Props) {
	const words = view.t.basicDisplay.tokens;
	return (
		<Page {...view} title={words.generate} about={app.displayName}>
			<section>
				<div class="person">
					<Picture username={account.username} />
					<p>{account.username}</p>
				</div>
				<form method="post" action={view.here}>
					{step === 'continue' ? null : (
						<>
							<p>{fill(words.asks, {app: app.displayName})}</p>
							<ul>
								{app.permissions.map(permission => (
									<li>
										{view.t.consent.names[permission]} <code>{permission}</code>
									</li>
								))}
							</ul>
						</>
					)}
					<button type="submit" name="step" value={step} class="first">
						{step === 'continue'
							? fill(words.continueAs, {username: account.username})
							: words.authorize}
					</button>
				</form>
			</section>
		</Page>
	);
}
