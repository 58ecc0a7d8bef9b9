import {describe, expect, it} from 'vitest';
import {findStep, stepAfter, stepBefore} from '../../src/core/checklist.ts';
import {loginFlows} from '../../src/core/flows/index.ts';
import {metaSite} from '../../src/core/site.ts';

const flows = loginFlows(metaSite());
const {steps} = flows['instagram-login'];

describe('the checklist', () => {
	it('finds a step by its id and by what it covers', () => {
		expect(findStep(steps, 'app-secret')?.id).toBe('app-secret');
		expect(findStep(steps, 'use-case')?.id).toBe('create-app');
		expect(findStep(steps, 'app-credentials')?.id).toBe('app-id');
		expect(findStep(steps, 'verify-account')?.id).toBe('sign-in');
		expect(findStep(steps, 'toString')).toBeUndefined();
	});

	it('finds the step that takes the place of one of another flow', () => {
		const facebook = flows['facebook-login'].steps;
		const old = flows['basic-display'].steps;

		expect(findStep(facebook, 'redirect-uri')?.id).toBe('fb-redirect-uri');
		expect(findStep(facebook, 'app-credentials')?.id).toBe('fb-app-id');
		expect(findStep(facebook, 'tester-role')?.id).toBe('fb-roles');
		expect(findStep(facebook, 'permissions')?.id).toBe('permissions');
		expect(findStep(old, 'app-secret')?.id).toBe('bd-app-secret');
		expect(findStep(old, 'permissions')?.id).toBe('bd-permissions');
		expect(findStep(steps, 'fb-page-link')).toBeUndefined();
	});

	it('goes from the first step to the last and back', () => {
		const forth = ['professional-account'];

		for (let next = stepAfter(steps, forth[0] ?? ''); next; next = stepAfter(steps, next.id)) {
			forth.push(next.id);
		}

		expect(forth).toEqual(steps.map(step => step.id));
		expect(steps.slice(1).map(step => stepBefore(steps, step.id)?.id)).toEqual(forth.slice(0, -1));
		expect(stepBefore(steps, 'professional-account')).toBeUndefined();
		expect(stepAfter(steps, 'sign-in')).toBeUndefined();
	});
});
