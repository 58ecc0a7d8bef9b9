/** @jsxImportSource hono/jsx */
import {Field, Page, Problem, type View} from '../page.tsx';

type Props = View & {name?: string; email?: string; problem?: string | undefined};

/** The form of 2022 for an app "For everything else"; after a problem it holds what was entered. */
export function CreateOldAppPage({name = '', email = '', problem, ...view}: Props) {
	const {create, retired} = view.t.basicDisplay;
	return (
		<Page {...view} title={create.title}>
			<Problem t={view.t} text={problem} />
			<section>
				<p>{retired}</p>
				<form method="post" action="/apps/creation/for-everything-else/">
					<Field name="name" label={create.name} value={name} required />
					<Field name="email" label={create.email} type="email" value={email} required />
					<button type="submit" class="first">
						{create.button}
					</button>
				</form>
			</section>
		</Page>
	);
}
