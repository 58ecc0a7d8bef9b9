import type {PortalStep} from '../../checklist.ts';

/**
 * The fifteen steps of the guides of 2022, and what is done in their place for Instagram Login.
 * @see https://developers.facebook.com/blog/post/2024/09/04/update-on-instagram-basic-display-api/
 */
export const portal: readonly PortalStep[] = [
	{id: 'guide-app-list', links: [], check: 'person', today: ['create-app']},
	{id: 'guide-create-app', links: ['apps-creation'], check: 'person', today: ['create-app']},
	{id: 'guide-purpose', links: [], check: 'person', today: ['use-case']},
	{id: 'guide-app-details', links: [], check: 'person', today: ['app-details']},
	{id: 'guide-add-platform', links: ['settings-basic'], check: 'person', today: []},
	{id: 'guide-platform', links: [], check: 'person', today: []},
	{id: 'guide-site-url', links: [], check: 'person', today: []},
	{id: 'guide-products', links: ['dashboard'], check: 'person', today: ['open-api-setup']},
	{id: 'guide-product-set-up', links: ['bd-product'], check: 'person', today: ['open-api-setup']},
	{id: 'guide-instagram-app', links: ['bd-product'], check: 'machine', today: ['app-credentials']},
	{id: 'guide-instagram-app-name', links: [], check: 'person', today: []},
	{
		id: 'guide-oauth-settings',
		links: ['bd-product'],
		check: 'machine',
		today: ['redirect-uri', 'callback-urls'],
	},
	{id: 'guide-tester', links: ['roles'], check: 'person', today: ['tester-role']},
	{
		id: 'guide-tester-acceptance',
		links: ['manage-access'],
		check: 'person',
		first: ['guide-tester'],
		today: ['tester-acceptance'],
	},
	{
		id: 'guide-token',
		links: ['bd-product'],
		check: 'person',
		first: ['guide-tester-acceptance'],
		today: ['dashboard-token'],
	},
];
