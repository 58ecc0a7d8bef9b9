import type {PortalStep, PortalStepId} from '../../core/checklist.ts';
import type {LoginFlow} from '../../core/flow.ts';
import {type LinkId, linkAddress} from '../../core/links.ts';
import type {ProofState, Proofs} from '../../core/proofs.ts';
import type {Site} from '../../core/site.ts';
import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import {isoTime} from '../documents.ts';
import {standingOf} from './standing.ts';

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
	readonly state: ProofState;
	/** Since when, as ISO 8601 in UTC. */
	readonly at: string | null;
	/** Of a step of a retired login: the steps of today in its place, none where it is gone. */
	readonly today: readonly PortalStepId[] | null;
};

type Listed = Pick<LoginFlow, 'portal' | 'steps' | 'importSteps'>;

/** What makes the list one for a certain app. */
type Known = {
	readonly site: Site;
	readonly words: Messages['portal'];
	/** Without it the links lead to the list of apps. */
	readonly metaAppId: string | undefined;
	/** The address to register. */
	readonly redirectUri: string;
	/** What is known of the screens. */
	readonly proofs: Proofs;
	/** The portal of today, where the steps of a retired login are done now. */
	readonly now: readonly PortalStep[];
};

/** Every step of a flow's portal, in order. */
export function itemsOf(flow: Listed, known: Known): readonly Item[] {
	return flow.portal.map(step => itemOf(step, flow, known));
}

function itemOf(step: PortalStep, flow: Listed, known: Known): Item {
	const {site, words, metaAppId, redirectUri, proofs} = known;
	const {title, do: task, labels, others, bring, note} = words[step.words ?? step.id];
	const [url = null, otherUrl = null] = new Set(
		linksOf(step, known).map(link => linkAddress(link, site, metaAppId)),
	);
	const {state, at} = standingOf(step, flow, proofs);

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
		state,
		at: isoTime(at),
		today: step.today ?? null,
	};
}

/** The pages of a retired login exist in a sandbox only; at Meta, those of today are opened. */
function linksOf({links, today}: PortalStep, {site, now}: Known): readonly LinkId[] {
	return today === undefined || site.sandbox !== undefined
		? links
		: now.filter(({id}) => today.includes(id)).flatMap(step => step.links);
}
