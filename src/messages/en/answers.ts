/** What is said about a typed answer, and about the system's reasons. */
export const answers = {
	/** Why an answer is not taken. */
	problems: {
		'app-id-empty': 'The id is missing.',
		'app-id-letters': 'An id consists of digits only.',
		'app-id-is-meta-app-id':
			'This is the id at the top of the dashboard. The Instagram app ID is another one, on "API setup with Instagram login".',
		'app-id-translated':
			'This is not an id. The guide translated names by mistake: id_cliente is client_id. Enter the digits alone.',
		'secret-empty': 'The secret is missing.',
		'secret-spaces': 'There is a space or a line break inside the secret.',
		'secret-unusual': 'A secret usually has 32 characters, digits and a to f. This one does not.',
		'secret-is-app-id': 'This is the app id, not the secret.',
		'token-empty': 'The token is missing.',
		'token-too-long': 'That is too long to be a token. Copy only the token.',
		'token-characters':
			'There are spaces, dots or signs in it that no token has. Copy the whole token, and nothing else.',
		'token-is-app-id': 'This is an id. A token has letters too and usually begins with IGAA.',
		'token-is-app-secret':
			'This looks like the app secret. The token is longer and usually begins with IGAA.',
		'token-is-code':
			'This is the code of a sign-in, not a token. The dashboard shows the token after "Generate token".',
		'token-is-address':
			'This is an address, not a token. The dashboard shows the token after "Generate token".',
		'uri-empty': 'The address is missing.',
		'uri-not-an-address': 'This is not a complete address. It begins with https://',
		'uri-spaces': 'There is a space inside the address.',
		'uri-fragment': 'The address must not contain #.',
		'uri-user-info': 'The address must not contain a user name or password.',
		'uri-scheme': 'The address must begin with https:// (or http:// for this machine).',
		'uri-http-public': 'http:// works for this machine only (localhost). Use https://',
		'uri-unicode-host': 'The address must consist of plain letters, digits and signs.',
		'uri-authorize-url':
			'This is the page where the sign-in begins. The redirect URI is the address to which it sends the browser back.',
		'uri-translated':
			'The guide translated names by mistake: redirigir-uri is redirect_uri, alcance is scope, estado is state. Enter the redirect URI alone, from https:// on.',
		'uri-too-long': 'The address is too long.',
		'scopes-basic-missing': 'A permission that this login always needs is missing.',
		'scopes-unknown': 'There is a permission here that this login does not have.',
		'scopes-translated':
			'The guide translated names by mistake: perfil_usuario is user_profile, medios_usuario is user_media. Both belong to Basic Display, which has ended; today it is instagram_business_basic.',
		'name-empty': 'The name is missing.',
		'name-characters':
			'A name consists of a to z, 0 to 9, dot, hyphen and underscore; it begins with a letter or digit and does not end with a dot.',
		'name-reserved': 'Windows keeps this name for itself. Choose another one.',
		'name-changed': 'It would be stored as "{value}". Press Enter again to take that.',
		'name-too-long': 'A name has at most 63 characters.',
		'paste-empty': 'Nothing was pasted.',
		'paste-too-long': 'That is too long to be an address. Copy only what the address bar shows.',
		'paste-authorize-url':
			'This is the address that starts the sign-in. Copy the one that the browser shows afterwards.',
		'paste-translated':
			'Names in this address were translated by mistake. Meta knows only these: scope, state, client_id, redirect_uri, response_type=code, error_reason=user_denied. Open the link that is shown here, and paste the address that the browser ends at.',
		'paste-code-only':
			'The code alone is not enough. Paste the whole address: only that shows that this sign-in was started here.',
		'paste-token':
			'This looks like a token. Here the address is needed that the browser shows after the sign-in. A token of the dashboard is stored with "ig-wizard import".',
		'paste-not-an-address': 'This is not an address. Copy all that the address bar shows.',
		'paste-slash-added':
			'This address has a slash before the question mark; the registered one, {redirectUri}, has none there. Take it away and paste the address again.',
		'paste-slash-missing':
			'The registered address, {redirectUri}, has a slash at its end; this one has none there. Put it before the question mark and paste the address again.',
		'paste-other-address':
			'This address belongs to something else. It must begin with {redirectUri}',
		'paste-without-code':
			'There is no code in this address. Copy it after Instagram has sent you back.',
		'paste-earlier-attempt':
			'This address is from an earlier attempt. Use the newest browser window.',
	},

	/** Worth knowing about an answer that was taken. */
	notes: {
		trimmed: 'Spaces or quotes around it were dropped.',
		'secret-unusual': 'The secret has an unusual form. It was taken as it is.',
		'token-cleaned': 'What was copied along with the token was dropped.',
		'token-of-facebook':
			'Tokens that begin with EAA are mostly of Facebook Login. If Meta refuses it: generate one on "API setup with Instagram login".',
		'token-of-basic-display':
			'Tokens that begin with IGQ are of Basic Display, which has ended. Meta will refuse it.',
		'token-of-threads':
			'Tokens that begin with TH are of Threads. If Meta refuses it: generate one on "API setup with Instagram login".',
		'token-unknown-prefix': 'Tokens of Instagram Login begin with IGAA. This one does not.',
		'uri-http-loopback':
			'Instagram Login usually refuses http; Facebook Login takes it while the app is in Development mode. If it is refused, register an https address.',
		'uri-slash-added': 'The page added a slash. That form is used from now on.',
		'uri-slash-removed': 'The page removed the slash. That form is used from now on.',
		'uri-upper-case-host': 'The host has capital letters. It is used exactly like that.',
		'uri-default-port': 'The port written here is the usual one. It is used exactly like that.',
		'uri-loopback-literal': 'For Meta this is another address than localhost.',
		'uri-own-host':
			'This address is not on this machine: a tunnel must lead here, or you paste the address afterwards.',
	},

	/** The entry that reminds of a token, in a calendar. */
	calendar: {
		summary: 'Renew the Instagram token of {username}',
		description:
			'Run "ig-wizard refresh {name}". The token of {username} ends on {date}; a token that has ended is lost, and somebody has to sign in again.',
	},

	/** Causes that the system or a check names by a code; others are shown as they are. */
	reasons: {
		'not-json': 'it is not JSON',
		'not-an-object': 'it holds something else',
		'not-utf8': 'it is not text',
		incomplete: 'something is missing in it',
		'not-a-folder': 'it is not a folder',
		owner: 'it belongs to another user account',
		symlink: 'it is a symbolic link',
		'hard-link': 'it has a second name elsewhere',
		html: 'a web page',
		shape: 'unknown fields',
		status: 'unexpected status',
		timeout: 'no answer in time',
		EACCES: 'not allowed',
		EPERM: 'not allowed',
		EROFS: 'the disk is read-only',
		ENOSPC: 'the disk is full',
		EDQUOT: 'your share of the disk is full',
		EBUSY: 'in use; in a container, mount the folder and not the file',
		ENOENT: 'it does not exist',
		ENOTDIR: 'a part of the path is not a folder',
		EISDIR: 'it is a folder',
		ECONNREFUSED: 'nobody answers there',
		ECONNRESET: 'the connection was broken',
		ENOTFOUND: 'the name is not known',
		EAI_AGAIN: 'the name cannot be looked up now',
	},
};
