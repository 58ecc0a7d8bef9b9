import {AppError} from '../core/errors.ts';
import {checkAppId} from '../core/fields.ts';
import type {LoginFlow} from '../core/flow.ts';
import {type AppAnswers, readKnown} from '../wizard/known-app.ts';
import {itemsOf} from './checklist/items.ts';
import {markdownLines} from './checklist/markdown.ts';
import {textLines} from './checklist/text.ts';
import type {Command, Context, Input} from './context.ts';
import {chooseProfile, option, readFlow, taken} from './input.ts';
import {usualRedirectUri} from './setup/rules.ts';

const formats = ['text', 'markdown', 'json'] as const;

/**
 * Prints every step at Meta in its order. The links are exact where the Meta app id is known: from
 * the option, else from the app that is stored.
 */
export const run: Command = async (context, input) => {
	const {deps, messages, terminal} = context;
	const format = readFormat(context, input);
	const flow = readFlow(context, input);
	const app = await readApp(context, input, flow);
	const items = itemsOf(flow, {
		site: deps.site,
		words: messages.portal,
		metaAppId: app.metaAppId,
		redirectUri: app.redirectUri ?? usualRedirectUri,
	});

	switch (format) {
		case 'json':
			context.printJson({flow: flow.id, steps: items});
			break;
		case 'markdown':
			printAll(context, markdownLines(flow.id, items, messages));
			break;
		case 'text':
			printAll(context, textLines(flow.id, items, messages, terminal.stdout.columns));
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

/** What is known of the app: of the profile that is named, else of the current one, else the one that is stored. */
async function readApp(context: Context, input: Input, flow: LoginFlow): Promise<AppAnswers> {
	const {deps, messages, terminal} = context;
	const given = option(input, 'meta-app-id');

	if (given !== undefined) {
		return {metaAppId: taken(checkAppId(given), '--meta-app-id', messages)};
	}

	const isNamed = [option(input, 'profile'), terminal.environment('IG_WIZARD_PROFILE')].some(
		Boolean,
	);
	const name = isNamed ? await chooseProfile(context, input) : undefined;
	const {named, app} = await readKnown(deps.store, {flow: flow.id, name});

	if (name !== undefined && named === undefined) {
		throw new AppError('profile-not-found', {name});
	}

	return app;
}
