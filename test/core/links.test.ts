import {describe, expect, it} from 'vitest';
import {type LinkId, linkAddress, metaAppIdOf} from '../../src/core/links.ts';
import {metaSite, sandboxSite} from '../../src/core/site.ts';

const sandbox = sandboxSite('http://127.0.0.1:8474');

describe('a deep link', () => {
	const setup =
		'use_case_enum=INSTAGRAM_BUSINESS&product_route=instagram-business&selected_tab=API-Setup';

	it.each<[LinkId, string]>([
		['help-professional', 'https://help.instagram.com/502981923235522'],
		['register', 'https://developers.facebook.com/docs/development/register'],
		['apps-creation', 'https://developers.facebook.com/apps/creation/'],
		[
			'api-setup-use-case',
			`https://developers.facebook.com/apps/145412/use_cases/customize/API-Setup/?${setup}`,
		],
		[
			'api-setup-business',
			'https://developers.facebook.com/apps/145412/instagram-business/API-Setup/',
		],
		['roles', 'https://developers.facebook.com/apps/145412/roles/roles/'],
		['manage-access', 'https://www.instagram.com/accounts/manage_access/'],
		['dashboard', 'https://developers.facebook.com/apps/145412/dashboard/'],
		['settings-basic', 'https://developers.facebook.com/apps/145412/settings/basic/'],
		[
			'app-review-permissions',
			'https://developers.facebook.com/apps/145412/app-review/permissions/',
		],
		['fb-login-settings', 'https://developers.facebook.com/apps/145412/fb-login/settings/'],
		[
			'fb-business-login-settings',
			'https://developers.facebook.com/apps/145412/business-login/settings/',
		],
		[
			'bd-product',
			'https://developers.facebook.com/apps/145412/instagram-basic-display/basic-display/',
		],
	])('of Meta: %s', (link, address) => {
		expect(linkAddress(link, metaSite(), '145412')).toBe(address);
	});

	it('leads to the list of apps where the Meta app id is not known', () => {
		for (const link of ['api-setup-use-case', 'api-setup-business', 'roles'] as const) {
			expect(linkAddress(link, metaSite(), undefined)).toBe(
				'https://developers.facebook.com/apps/',
			);
			expect(linkAddress(link, sandbox, undefined)).toBe('http://127.0.0.1:8474/apps/');
		}
	});

	it('needs no Meta app id where the page is the same for everybody', () => {
		for (const link of [
			'help-professional',
			'register',
			'apps-creation',
			'manage-access',
		] as const) {
			expect(linkAddress(link, metaSite(), undefined)).toBe(
				linkAddress(link, metaSite(), '145412'),
			);
		}
	});

	it('leads to the sandbox when one is in use, but to the help page of Instagram', () => {
		expect(linkAddress('roles', sandbox, '145412')).toBe(
			'http://127.0.0.1:8474/apps/145412/roles/roles/',
		);
		expect(linkAddress('manage-access', sandbox, undefined)).toBe(
			'http://127.0.0.1:8474/accounts/manage_access/',
		);
		expect(linkAddress('help-professional', sandbox, undefined)).toBe(
			'https://help.instagram.com/502981923235522',
		);
	});
});

describe('the id in a deep link', () => {
	it('knows the Meta app id of Facebook Login by its app id', () => {
		const ids = {appId: '1679873086902791', metaAppId: '1454120935783147'};

		expect(metaAppIdOf({flow: 'instagram-login', ...ids})).toBe(ids.metaAppId);
		expect(metaAppIdOf({flow: 'instagram-login', appId: ids.appId})).toBeUndefined();
		expect(metaAppIdOf({flow: 'facebook-login', ...ids})).toBe(ids.appId);
		expect(metaAppIdOf({flow: 'facebook-login'})).toBeUndefined();
	});
});
