/** `checklist`: what stands around the steps. */
export const checklist = {
	/** `checklist`: the same for every step of the portal. */
	checklist: {
		title: 'What to do at Meta: {flow}',
		intro:
			'Go through it in this order. Menus at Meta change often: look for what a step does, not for the exact words. Never send a secret or a token by e-mail or chat.',
		optional: 'optional',
		first: 'Do first',
		others: 'It may also read',
		checkedBy: 'Checked by',
		checks: {machine: 'ig-wizard', person: 'you'},
		/** Of a login that Meta has ended, in place of `title` and `intro`. */
		retiredTitle: 'What has become of the old guides: {flow}',
		retired:
			'Meta ended this login on {date}. Here are the steps of its guides, each with what has become of it. Never send a secret or a token by e-mail or chat.',
		state: 'State',
		/** What is known of a step, and since when. */
		since: '{state} on {date}',
		states: {proved: 'proved', confirmed: 'you confirmed', open: 'open'},
		/** Which steps are done in place of one of an old guide. */
		today: 'In Instagram Login',
		gone: 'no step',
	},
};
