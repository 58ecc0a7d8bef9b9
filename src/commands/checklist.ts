import {AppError} from '../core/errors.ts';
import {checkAppId} from '../core/fields.ts';
import type {LoginFlow} from '../core/flow.ts';
import {defaultFlow} from '../core/flows/index.ts';
import {metaAppIdOf} from '../core/links.ts';
import type {Draft, FlowId, Profile} from '../core/profile.ts';
import {readKnown} from '../wizard/known-app.ts';
import {itemsOf} from './checklist/items.ts';
import {markdownLines} from './checklist/markdown.ts';
import {textLines} from './checklist/text.ts';
import type {Command, Context, Input} from './context.ts';
import {chooseProfile, option, readFlow, taken} from './input.ts';
import {usualRedirectUri} from './setup/rules.ts';

const formats = ['text', 'markdown', 'json'] as const;

/**
 * Prints every step at Meta in its order, and where it stands. The links are exact where the Meta app
 * id is known: from the option, else from what is stored.
 */
export const run: Command = async (context, input) => {
	const {deps, messages, terminal} = context;
	const format = readFormat(context, input);
	const named = await readNamed(context, input);
	const flow = flowOf(context, input, named);
	const {metaAppId, redirectUri, proofs} = await readStored(context, flow.id, named);
	const items = itemsOf(flow, {
		site: deps.site,
		words: messages.portal,
		metaAppId: readMetaAppId(context, input) ?? metaAppId,
		redirectUri: redirectUri ?? usualRedirectUri,
		proofs: proofs ?? {},
		now: deps.flows[defaultFlow].portal,
	});

	switch (format) {
		case 'json':
			context.printJson({flow: flow.id, steps: items});
			break;
		case 'markdown':
			printAll(context, markdownLines(flow, items, messages));
			break;
		case 'text':
			printAll(context, textLines(flow, items, messages, terminal.stdout.columns));
			break;
		default:
			return format satisfies never;
	}

	return undefined;
};

function printAll({print}: Context, lines: readonly string[]): void {
	print(lines.join('\n'));
}

function readFormat({json}: Context, input: Input): (typeof formats)[number] {
	const text = option(input, 'format') ?? (json ? 'json' : 'text');
	const format = formats.find(known => known === text);

	if (format === undefined) {
		throw new AppError('not-one-of', {field: '--format', list: formats});
	}

	if (json && format !== 'json') {
		throw new AppError('usage', {reason: `--json, --format ${format}`});
	}

	return format;
}

function readMetaAppId({messages}: Context, input: Input): string | undefined {
	const given = option(input, 'meta-app-id');
	return given === undefined ? undefined : taken(checkAppId(given), '--meta-app-id', messages);
}

/** The profile that the option or the environment names. @throws AppError `profile-not-found` */
async function readNamed(context: Context, input: Input): Promise<Profile | undefined> {
	const {deps, terminal} = context;
	const isNamed = [option(input, 'profile'), terminal.environment('IG_WIZARD_PROFILE')].some(
		Boolean,
	);

	if (!isNamed) {
		return undefined;
	}

	const name = await chooseProfile(context, input);
	const profile = await deps.store.profiles.read(name);

	if (profile === undefined) {
		throw new AppError('profile-not-found', {name});
	}

	return profile;
}

/** The flow that the option names, else that of the profile that is named. */
function flowOf(context: Context, input: Input, named: Profile | undefined): LoginFlow {
	return named !== undefined && option(input, 'flow') === undefined
		? context.deps.flows[named.flow]
		: readFlow(context, input);
}

/** What is known of the steps, and what makes the list one for a certain app. */
type Stored = Pick<Draft, 'metaAppId' | 'redirectUri' | 'proofs'>;

/**
 * What is stored of the profile that is named, else of the current one, else of the newest set-up
 * that is not finished. A named profile of another flow says nothing about this one.
 */
async function readStored(
	{deps: {store}}: Context,
	flow: FlowId,
	named: Profile | undefined,
): Promise<Stored> {
	if (named !== undefined && named.flow !== flow) {
		return {};
	}

	const {model, app} = await readKnown(store, {flow, name: named?.name});
	const draft =
		model === undefined
			? (await store.drafts.list()).find(unfinished => unfinished.flow === flow)
			: undefined;
	const {appId, metaAppId, redirectUri} = draft ?? app;

	return {
		metaAppId: metaAppIdOf({flow, appId, metaAppId}),
		redirectUri,
		proofs: (model ?? draft)?.proofs,
	};
}
