import type {App} from '../ledger/state.ts';
import type {Texts} from './texts/index.ts';

/** The pages of an app with their labels: what Instagram has there depends on how the app was made. */
export function appLinks(
	app: App,
	t: Texts,
): readonly (readonly [address: string, label: string])[] {
	const root = `/apps/${app.metaAppId}`;

	if (app.useCase === 'everything-else') {
		return [
			[`${root}/dashboard/`, t.app.dashboard],
			[`${root}/settings/basic/`, t.app.basic],
			[`${root}/roles/roles/`, t.basicDisplay.roles.title],
			[`${root}/products/`, t.basicDisplay.products.title],
			...(app.hasProduct
				? ([
						[`${root}/instagram-basic-display/basic-display/`, t.basicDisplay.products.open],
					] as const)
				: []),
		];
	}

	if (app.useCase === 'facebook') {
		return [
			[`${root}/dashboard/`, t.app.dashboard],
			[`${root}/fb-login/settings/`, t.facebook.login.title],
			[`${root}/business-login/settings/`, t.facebook.configurations.title],
			[`${root}/roles/roles/`, t.app.roles],
			[`${root}/settings/basic/`, t.app.basic],
		];
	}

	return [
		[`${root}/dashboard/`, t.app.dashboard],
		[`${root}/use_cases/customize/API-Setup/`, t.app.setup],
		[`${root}/roles/roles/`, t.app.roles],
		[`${root}/settings/basic/`, t.app.basic],
	];
}
