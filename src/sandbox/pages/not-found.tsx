/** @jsxImportSource hono/jsx */
import {Page, type View} from './page.tsx';

/** The page of a path that does not exist, in the words of Instagram's own. */
export function NotFoundPage(view: View) {
	return (
		<Page {...view} title={view.t.notFound.title}>
			<section>
				<p>{view.t.notFound.text}</p>
			</section>
		</Page>
	);
}

/** Where a developer would register: here nothing is left to do. */
export function DeveloperPage(view: View) {
	return (
		<Page {...view} title={view.t.home.developer}>
			<section>
				<p>{view.t.home.developerDone}</p>
				<p>
					<a href="/apps/creation/" class="button first">
						{view.t.home.create}
					</a>
				</p>
			</section>
		</Page>
	);
}
