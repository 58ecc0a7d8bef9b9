import {linkAddress, type PortalStep, type PortalStepId} from '../../core/checklist.ts';
import type {LoginFlow} from '../../core/flow.ts';
import type {Site} from '../../core/site.ts';
import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';

/** A step of the portal with its words and addresses, as `--json` prints it. What a step does not have is `null`. */
export type Item = {
	readonly id: PortalStepId;
	readonly title: string;
	readonly do: string;
	/** In the order in which they are pressed or filled in. */
	readonly labels: readonly string[];
	/** What some people see in place of these. */
	readonly otherLabels: readonly string[];
	readonly url: string | null;
	/** Where the page is for apps that were made in another way. */
	readonly otherUrl: string | null;
	readonly check: PortalStep['check'];
	readonly optional: boolean;
	/** Steps without which this one goes wrong. */
	readonly first: readonly PortalStepId[];
	readonly bring: string | null;
	readonly note: string | null;
};

/** What makes the list one for a certain app. */
type Known = {
	readonly site: Site;
	readonly words: Messages['portal'];
	/** Without it the links lead to the list of apps. */
	readonly metaAppId: string | undefined;
	/** The address to register. */
	readonly redirectUri: string;
};

/** Every step of a flow's portal, in order. */
export function itemsOf({portal}: Pick<LoginFlow, 'portal'>, known: Known): readonly Item[] {
	return portal.map(step => itemOf(step, known));
}

function itemOf(step: PortalStep, {site, words, metaAppId, redirectUri}: Known): Item {
	const {title, do: task, labels, others, bring, note} = words[step.id];
	const [url = null, otherUrl = null] = new Set(
		step.links.map(link => linkAddress(link, site, metaAppId)),
	);

	return {
		id: step.id,
		title,
		do: fill(task, {redirectUri}),
		labels,
		otherLabels: others,
		url,
		otherUrl,
		check: step.check,
		optional: step.optional === true,
		first: step.first ?? [],
		bring: bring === '' ? null : bring,
		note: note === '' ? null : note,
	};
}
