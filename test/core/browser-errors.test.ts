import {expect, test} from 'vitest';
import {browserErrors} from '../../src/core/browser-errors.ts';
import {loginFlows} from '../../src/core/flows/index.ts';
import {metaSite} from '../../src/core/site.ts';

const flows = loginFlows(metaSite());

test.each(Object.values(flows))(
	'each error that the browser shows during $id has a step that cures it',
	({steps}) => {
		const errors = browserErrors(steps);

		expect(errors.length).toBeGreaterThan(0);

		for (const {said, step} of errors) {
			expect(said).not.toBe('');
			expect(steps).toContain(step);
			expect(step.kind).not.toBe('sign-in');
		}
	},
);

test('errors of another login are not among them', () => {
	const ids = browserErrors(flows['instagram-login'].steps).map(({id}) => id);

	expect(ids).toContain('insufficient-developer-role');
	expect(ids).not.toContain('fb-url-blocked');
	expect(browserErrors(flows['facebook-login'].steps).map(({id}) => id)).toContain(
		'fb-url-blocked',
	);
});
