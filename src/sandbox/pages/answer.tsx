/** @jsxImportSource hono/jsx */
import {Page, type View} from './page.tsx';
import {fill} from './texts/index.ts';

type RefusalProps = View & {
	/** The words around it, in the language of the browser. */
	words: {readonly title: string; readonly stays: string; readonly sent: string};
	/** What the original says, in its own words. */
	said: string;
	cause: string;
	/** What the request had in that place; empty where it had nothing. */
	detail: string;
};

/** The page that stays: what the original says, in its words, and what it means. */
export function StayingPage({words, said, cause, detail, ...view}: RefusalProps) {
	return (
		<Page {...view} title={words.title}>
			<section>
				<p id="said" class="said">
					<strong lang="en">{said}</strong>
				</p>
				<p>{cause}</p>
				{detail === '' ? null : (
					<p>
						<code>{fill(words.sent, {detail: detail.slice(0, 500)})}</code>
					</p>
				)}
				<p>
					<small>{words.stays}</small>
				</p>
			</section>
		</Page>
	);
}

/** The two buttons that end a consent. */
export function Decision({allow, cancel}: {allow: string; cancel: string}) {
	return (
		<p class="actions">
			<button type="submit" name="decision" value="allow" class="first">
				{allow}
			</button>{' '}
			<button type="submit" name="decision" value="deny">
				{cancel}
			</button>
		</p>
	);
}
