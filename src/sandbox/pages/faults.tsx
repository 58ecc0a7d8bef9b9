/** @jsxImportSource hono/jsx */
import {endpoints} from '../faults/endpoints.ts';
import {type Fault, faultGroups, faultText} from '../faults.ts';
import {Field, type View} from './page.tsx';

/** The faults that wait, and the form that adds one: all names by their kind, and where it strikes. */
export function FaultPanel({t, faults}: View & {faults: readonly Fault[]}) {
	return (
		<section>
			<h3>{t.faults.title}</h3>
			{faults.length === 0 ? (
				<p>{t.faults.none}</p>
			) : (
				<form method="post" action="/panel/faults/clear/">
					<ul class="rows">
						{faults.map(fault => (
							<li>
								<code>{faultText(fault)}</code>
							</li>
						))}
					</ul>
					<button type="submit">{t.faults.clear}</button>
				</form>
			)}
			<form method="post" action="/panel/faults/">
				<p>{t.faults.spelling}</p>
				<div class="fields">
					<FaultChoice t={t} />
					<EndpointChoice t={t} />
					<Field name="times" label={t.faults.times} />
				</div>
				<button type="submit">{t.faults.add}</button>
			</form>
		</section>
	);
}

function FaultChoice({t}: Pick<View, 't'>) {
	return (
		<p>
			<label for="fault">{t.faults.fault}</label>
			<select id="fault" name="fault">
				{groupNames.map(group => (
					<optgroup label={t.faults.groups[group]}>
						{faultGroups[group].map(name => (
							<option value={name}>{name}</option>
						))}
					</optgroup>
				))}
			</select>
		</p>
	);
}

function EndpointChoice({t}: Pick<View, 't'>) {
	return (
		<p>
			<label for="endpoint">{t.faults.endpoint}</label>
			<select id="endpoint" name="endpoint">
				<option value="">{t.faults.anyEndpoint}</option>
				{endpoints.map(endpoint => (
					<option value={endpoint}>{endpoint}</option>
				))}
			</select>
		</p>
	);
}

const groupNames = Object.keys(faultGroups) as readonly (keyof typeof faultGroups)[];
