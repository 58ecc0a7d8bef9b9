/** @jsxImportSource hono/jsx */
import type {View} from './page.tsx';
import {fill} from './texts/index.ts';

type RedirectUrisProps = Pick<View, 't'> & {
	uris: readonly string[];
	/** Where the removal of one goes. */
	action: string;
};

/** The saved redirect URIs, each with the way to remove it. */
export function RedirectUris({t, uris, action}: RedirectUrisProps) {
	return (
		<ul id="redirect-uris" class="rows">
			{uris.map(uri => (
				<li>
					<code>{uri}</code>
					<form method="post" action={action}>
						<input type="hidden" name="uri" value={uri} />
						<button type="submit" aria-label={fill(t.setup.removeUri, {uri})}>
							{t.page.remove}
						</button>
					</form>
				</li>
			))}
		</ul>
	);
}
