import type {Row} from './row.ts';

/** Failures that the pages of Instagram and Facebook show; mostly nothing comes back to the program. */
export const authorizeRows = [
	{
		id: 'invalid-platform-app',
		where: ['authorize', 'exchange'],
		says: ['Invalid request: Request parameters are invalid: Invalid platform app'],
		match: [{text: 'invalid platform app'}],
		retry: 'fix-and-retry',
		steps: ['app-credentials'],
	},
	{
		id: 'invalid-redirect-uri',
		where: ['authorize', 'exchange'],
		says: ['Invalid request: Request parameters are invalid: Invalid redirect_uri'],
		match: [{text: 'invalid redirect_uri'}],
		retry: 'fix-and-retry',
		steps: ['redirect-uri'],
	},
	{
		id: 'authorize-page-unavailable',
		where: ['authorize'],
		says: [
			"Sorry, this page isn't available. The link you followed may be broken, or the page may have been removed.",
		],
		// The second is the address itself: nobody has to see the page.
		match: [{text: "this page isn't available"}, {text: 'api.instagram.com/oauth/authorize'}],
		retry: 'fix-and-retry',
		steps: ['embed-url'],
	},
	{
		id: 'insufficient-developer-role',
		where: ['authorize', 'portal', 'callback'],
		says: ['Insufficient Developer Role'],
		match: [{text: 'insufficient developer role'}],
		retry: 'fix-and-retry',
		steps: ['tester-role', 'tester-acceptance'],
	},
	{
		id: 'invalid-scopes',
		where: ['authorize'],
		says: [
			'Invalid Scopes: instagram_basic, instagram_content_publish. This message is only shown to developers.',
			'Invalid Scopes: instagram_business_basic',
			'Invalid scope: user_profile',
		],
		match: [{text: 'invalid scope'}],
		retry: 'fix-and-retry',
		steps: ['permissions', 'fb-configuration'],
	},
	{
		id: 'bot-check',
		where: ['authorize'],
		says: ['instagram.com/?e=1348020', '/auth_platform/recaptcha/'],
		match: [{text: 'e=1348020'}, {text: 'recaptcha'}],
		error: 'provider-unavailable',
		retry: 'retry-later',
		steps: ['sign-in'],
	},
	{
		id: 'personal-account',
		where: ['authorize', 'me'],
		retry: 'fix-and-retry',
		steps: ['professional-account'],
	},
	{
		id: 'fb-url-blocked',
		where: ['authorize'],
		says: ['URL Blocked: This redirect failed because the redirect URI is not whitelisted'],
		match: [{text: 'url blocked'}],
		retry: 'fix-and-retry',
		steps: ['fb-redirect-uri'],
	},
	{
		id: 'insecure-login-blocked',
		where: ['authorize'],
		says: ['Insecure Login Blocked'],
		match: [{code: 1_349_187}, {text: 'insecure login blocked'}],
		retry: 'fix-and-retry',
		steps: ['fb-redirect-uri'],
	},
	{
		id: 'redirect-uri-encoded-twice',
		where: ['authorize', 'exchange'],
		says: ["redirect_uri isn't an absolute URI. Check RFC 3986."],
		match: [{code: 191}, {text: "redirect_uri isn't an absolute uri"}],
		retry: 'fix-and-retry',
		steps: ['redirect-uri'],
	},
	{
		id: 'invalid-app-id',
		where: ['authorize', 'exchange'],
		says: ['Error validating application. Invalid application ID.'],
		match: [{code: 101}, {text: 'invalid application id'}],
		retry: 'fix-and-retry',
		steps: ['app-credentials', 'fb-credentials'],
	},
] as const satisfies readonly Row[];
