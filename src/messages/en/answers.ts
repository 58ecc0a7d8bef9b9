/** What is said about a typed answer, and about the system's reasons. */
export const answers = {
	/** Why an answer is not taken. */
	problems: {
		'app-id-empty': 'The id is missing.',
		'app-id-letters': 'An app id consists of digits only.',
		'app-id-is-meta-app-id':
			'This is the id at the top of the dashboard. The Instagram app ID is another one, on "API setup with Instagram login".',
		'secret-empty': 'The secret is missing.',
		'secret-spaces': 'There is a space or a line break inside the secret.',
		'secret-unusual': 'A secret usually has 32 characters, digits and a to f. This one does not.',
		'secret-is-app-id': 'This is the app id, not the secret.',
		'uri-empty': 'The address is missing.',
		'uri-not-an-address': 'This is not a complete address. It begins with https://',
		'uri-spaces': 'There is a space inside the address.',
		'uri-fragment': 'The address must not contain #.',
		'uri-user-info': 'The address must not contain a user name or password.',
		'uri-scheme': 'The address must begin with https:// (or http:// for this machine).',
		'uri-http-public': 'http:// works for this machine only (localhost). Use https://',
		'uri-unicode-host': 'The address must consist of plain letters, digits and signs.',
		'uri-too-long': 'The address is too long.',
		'scopes-basic-missing':
			'instagram_business_basic is needed together with every other permission.',
		'scopes-unknown': 'There is a permission here that Instagram Login does not have.',
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
		'paste-code-only':
			'The code alone is not enough. Paste the whole address: only that shows that this sign-in was started here.',
		'paste-not-an-address': 'This is not an address. Copy all that the address bar shows.',
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
		'uri-http-loopback':
			'Instagram Login usually refuses http. If it does, register an https address.',
		'uri-slash-added': 'The page added a slash. That form is used from now on.',
		'uri-slash-removed': 'The page removed the slash. That form is used from now on.',
		'uri-upper-case-host': 'The host has capital letters. It is used exactly like that.',
		'uri-default-port': 'The port written here is the usual one. It is used exactly like that.',
		'uri-loopback-literal': 'For Meta this is another address than localhost.',
		'uri-own-host':
			'This address is not on this machine: a tunnel must lead here, or you paste the address afterwards.',
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
