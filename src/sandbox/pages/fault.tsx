/** @jsxImportSource hono/jsx */
import {Page, type View} from './page.tsx';
import {fill} from './texts/index.ts';

/** The page that a fault shows: what Meta writes, and which fault it was. Without words it stays empty. */
export function FaultPage({text, fault, ...view}: View & {text: string; fault: string}) {
	return (
		<Page {...view} title={view.t.refusal.title}>
			<section>
				{text === '' ? null : (
					<p id="said" class="said">
						<strong lang="en">{text}</strong>
					</p>
				)}
				<p>{fill(view.t.faults.asked, {fault})}</p>
				<p>
					<small>{view.t.refusal.stays}</small>
				</p>
			</section>
		</Page>
	);
}
