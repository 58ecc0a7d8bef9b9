/** The wizard as plain text: what the screens show by boxes, cursors and keys. */
export const plain = {
	plain: {
		/** What is to be typed where there are choices only. */
		choice: 'Number',
		enter: 'Enter: {words}',
		hidden: 'nothing is shown while you type',
		notAChoice: 'This is none of the choices. Type ? to read them once more.',

		/** What Enter alone does, or a choice. */
		done: 'it is done',
		begin: 'begin the sign-in',
		keep: 'keep {value}',
		keepHidden: 'keep the one from before',
		take: 'take {value}',
		insist: 'take it as it is',
		leaveEmpty: 'leave it empty',
		takeThese: 'take those that are on',
		keepIt: 'keep it',
		replaceIt: 'take the new token',
		storeTwice: 'store it a second time',
		otherName: 'another name',

		/** Permissions, each with its number. */
		switches: 'Number of one to switch on or off',
		on: 'on',
		off: 'off',
		required: 'This one is always needed.',

		paste: 'Waiting for the browser. Or paste the address that it shows',
		pasteOnly: 'Paste the address that the browser shows after the sign-in',

		remove:
			'Remove "{name}" ({username})? The token is deleted from this machine; id and secret of the app stay.',
		discard: 'Throw the set-up away? What you entered is deleted from this machine.',
		discardGranted:
			'Throw the set-up away? It holds a token that Meta has issued already; it is deleted too.',
		fewerPermissions: '"{name}" has permissions that Meta did not grant this time.',

		helpChoices:
			'Type the number of a choice and press Enter. Enter alone takes what stands between brackets.',
		helpBack: 'b goes one step back; every answer stays. q stops.',
		helpHidden:
			'A secret, a token and a pasted address are not shown. Ctrl-U begins such a line anew.',
	},
};
