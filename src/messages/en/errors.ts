/** Errors by their code. */
export const errors = {
	/** By error code: what happened, and what to do. */
	errors: {
		unexpected: {
			what: 'Something went wrong inside ig-wizard: {said}',
			hint: 'This is a bug. Run the command again with --debug and report what it prints; secrets are removed from it.',
		},
		usage: {what: 'This command cannot be understood: {reason}', hint: 'ig-wizard help {command}'},
		'unknown-command': {
			what: 'There is no command "{name}".',
			hint: 'ig-wizard help lists the commands.',
		},
		'unknown-option': {what: '"{command}" has no option {name}.', hint: 'ig-wizard help {command}'},
		'secret-as-argument': {
			what: 'A secret is never given as an argument ({name}).',
			hint: 'It may now be in the history of your shell: delete it there. Use --app-secret-stdin, --app-secret-file or the variable IG_WIZARD_APP_SECRET; for a token --token-stdin or --token-file.',
		},
		'invalid-value': {what: '{field}: {problem}', hint: 'ig-wizard help {command}'},
		'not-one-of': {what: '{field} is one of: {list}', hint: 'ig-wizard help {command}'},
		'not-a-number': {
			what: '{field} is a number from {min} to {max}.',
			hint: 'ig-wizard help {command}',
		},
		'not-like': {what: '{field} looks like {example}', hint: 'ig-wizard help {command}'},
		'missing-answers': {
			what: 'These answers are missing: {names}',
			hint: 'Give them as options or variables: ig-wizard help {command}',
		},
		'input-closed': {
			what: 'The input ended before the answer came.',
			hint: 'Run the command again.',
		},
		'two-readers-of-input': {
			what: 'Standard input can be read once only; {names} both want it.',
			hint: 'Give one of them in another way.',
		},
		'secret-file-refused': {
			what: 'The file {file} is not used as a secret: {reason}',
			hint: 'chmod 600 {file}',
		},
		'file-refused': {
			what: 'The file {file} cannot be used: {reason}',
			hint: 'Check the path and what the file holds.',
		},
		'no-terminal': {
			what: 'This needs a terminal.',
			hint: 'Without one: ig-wizard setup with options, see ig-wizard help setup.',
		},
		'profile-exists': {
			what: 'The profile "{name}" exists already.',
			hint: 'Add --replace to put the new token in its place, or choose another name.',
		},
		'account-differs': {
			what: 'The profile "{name}" holds another account: {username}.',
			hint: 'Add --switch-account to replace it, or choose another name.',
		},
		'account-stored': {
			what: 'This account is already stored as "{name}".',
			hint: 'Add --duplicate to store it a second time.',
		},
		'permissions-fewer': {
			what: '"{name}" has permissions that Meta did not grant this time: {list}',
			hint: 'Sign in again and leave them switched on, choose another name, or add --replace.',
		},
		'page-not-chosen': {
			what: 'This sign-in gives access to several Facebook Pages: {list}',
			hint: 'Say which one with --page ID.',
		},
		'page-unknown': {
			what: 'This sign-in gives no access to the Facebook Page {id}. It does to: {list}',
			hint: 'Take one of these with --page ID, or sign in again and allow the Page.',
		},
		'flow-retired': {
			what: 'Meta shut down {flow} on {date}; nobody gets a token with it any more.',
			hint: 'Leave --flow away for the login of today. What each old step is now: ig-wizard checklist --flow basic-display',
		},
		'port-busy': {
			what: 'Port {port} on {address} is used by another program.',
			held: 'Port {port} on {address} is used by another program: {holder}.',
			hint: 'Close that program, or register another redirect URI with another port. The browser was not opened.',
		},
		'port-forbidden': {
			what: 'This account may not open port {port}.',
			hint: 'Register a redirect URI with a port above 1024, such as 8473.',
		},
		'address-unusable': {
			what: 'The listener cannot be opened at {address}.',
			hint: 'Check the redirect URI, or use --receive paste.',
		},
		'tls-verification-off': {
			what: 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the protection of your secrets.',
			hint: 'Remove that variable. For a company proxy use NODE_EXTRA_CA_CERTS.',
		},
		'sandbox-not-local': {
			what: 'The sandbox must be on this machine: {url}',
			hint: 'Use an address such as http://127.0.0.1:8474',
		},
		'sandbox-port-busy': {
			what: 'Port {port} is used by another program.',
			hint: 'Choose another one with --port, or 0 for a free one.',
		},
		'practice-failed': {
			what: 'The sandbox could not do this step: {reason}',
			hint: 'Do the steps before it first, or do this one yourself in a browser.',
		},
		'config-dir-unusable': {
			what: 'The configuration folder cannot be found: {variable} is not usable.',
			hint: 'Set it to an absolute path, or use --config-dir.',
		},
		'store-unreadable': {
			what: 'The file {file} cannot be read ({reason}). It was left as it is.',
			hint: 'Restore it from a backup, or move it away and sign in again.',
		},
		'store-foreign': {
			what: '{file} is not a file of yours that ig-wizard made ({reason}). It was left as it is.',
			hint: 'Look at it and move it away, or use --config-dir.',
		},
		'store-newer': {
			what: 'The file {file} was written by a newer ig-wizard (format {version}). It was left as it is.',
			hint: 'Update ig-wizard.',
		},
		'store-unwritable': {
			what: '{file} cannot be written ({reason}). What was stored before is still there.',
			hint: 'Make room or give yourself the right to write there, then try again.',
		},
		'output-failed': {
			what: 'The output cannot be written ({reason}).',
			hint: 'What was stored is stored. Write it somewhere else, or make room there.',
		},
		network: {
			what: '{host} cannot be reached ({reason}).',
			hint: 'Check the network and the proxy setting, then try again.',
		},
		'tls-failed': {
			what: 'The connection to {host} is not safe ({reason}).',
			hint: 'Check the date of this machine and what stands between it and {host}. For a company proxy use NODE_EXTRA_CA_CERTS.',
		},
		'provider-unavailable': {
			what: 'Meta cannot answer at the moment (status {status}).',
			hint: 'Wait a few minutes, then try again.',
		},
		'answer-unreadable': {
			what: 'The answer did not come from Meta in a form that is known (status {status}, {reason}).',
			hint: 'A proxy or the sign-in page of a network may have answered. Try again later.',
		},
		'answer-lost': {
			what: 'The connection to {host} ended before the answer was complete.',
			hint: 'Try again. Only a sign-in has to begin anew then, because its code is spent.',
		},
		'answer-too-large': {
			what: "The answer of {host} is too large to be Meta's.",
			hint: 'Try again later.',
		},
		'unexpected-redirect': {
			what: '{host} sent the request somewhere else. It was not followed.',
			hint: 'A proxy or the sign-in page of a network may have answered. Try again later.',
		},
		'sandbox-unreachable': {
			what: 'No sandbox answers at {url}.',
			hint: 'Start one: ig-wizard sandbox',
		},
		'provider-refused': {
			what: 'Meta refused: {said}',
			hint: 'ig-wizard setup goes on where it stopped.',
		},
		declined: {
			what: 'The access was declined on the consent page.',
			hint: 'Nothing was stored. Sign in again and press "Allow".',
		},
		'timed-out': {
			what: 'Nobody came back from the browser in time.',
			hint: 'Start again. If the browser shows an error or a page that does not load, copy its address and paste it (--receive paste).',
		},
		busy: {
			what: 'Another run is working on "{name}".',
			hint: 'Wait until it has finished, then try again.',
		},
		'lock-unusable': {
			what: 'The lock file {file} cannot be used ({reason}). It was left as it is.',
			hint: 'Look at who it belongs to. When no ig-wizard is running it can be removed: it holds nothing.',
		},
		'sign-in-needed': {
			what: 'The token of "{name}" does not work any more.',
			hint: 'ig-wizard setup {name} --replace',
		},
		partial: {what: '{failed} of {total} profiles failed.', hint: 'The lines above say why.'},
		'profile-not-found': {what: 'There is no profile "{name}".', hint: 'ig-wizard profiles list'},
		'nothing-set-up': {what: 'No account is connected yet.', hint: 'ig-wizard setup'},
		'no-current-profile': {
			what: 'Which profile? There are several and none is current.',
			hint: 'ig-wizard profiles use NAME, or give the name.',
		},
		'nothing-matches': {
			what: 'No error is known that fits "{text}".',
			hint: 'Give its number, such as 190 or 190/460, or a few words in English as Meta shows them.',
		},
		interrupted: {
			what: 'Stopped.',
			hint: 'What was finished is stored. Run the command again.',
		},
		terminated: {
			what: 'Stopped by a signal.',
			hint: 'What was finished is stored. Run the command again.',
		},
	},
};
