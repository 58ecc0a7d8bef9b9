import {describe, expect, test} from 'vitest';
import {standingOf} from '../../../src/commands/checklist/standing.ts';
import {loginFlows} from '../../../src/core/flows/index.ts';
import type {Proof} from '../../../src/core/proofs.ts';
import {metaSite} from '../../../src/core/site.ts';

const flows = loginFlows(metaSite());
const instagram = flows['instagram-login'];
const byMachine = (at: number): Proof => ({by: 'machine', at});
const byPerson = (at: number): Proof => ({by: 'person', at});
const machine = (id: 'app-credentials' | 'verify-account' | 'dashboard-token') =>
	({id, check: 'machine'}) as const;

describe('a step of the portal', () => {
	test('that is a screen itself stands where that stands', () => {
		const step = {id: 'tester-role', check: 'person'} as const;

		expect(standingOf(step, instagram, {})).toEqual({state: 'open'});
		expect(standingOf(step, instagram, {'tester-role': byPerson(5)})).toEqual({
			state: 'confirmed',
			at: 5,
		});
		expect(standingOf(step, instagram, {'tester-role': byMachine(6)})).toEqual({
			state: 'proved',
			at: 6,
		});
	});

	test('that a proved screen takes in is proved only when a machine can check it', () => {
		const proofs = {'redirect-uri': byMachine(7), 'sign-in': byMachine(8)};

		expect(standingOf({id: 'callback-urls', check: 'person'}, instagram, proofs)).toEqual({
			state: 'confirmed',
			at: 7,
		});
		expect(standingOf(machine('verify-account'), instagram, proofs)).toEqual({
			state: 'proved',
			at: 8,
		});
	});

	test('that a confirmed screen takes in is confirmed', () => {
		const proofs = {'sign-in': byPerson(8)};

		expect(standingOf(machine('verify-account'), instagram, proofs).state).toBe('confirmed');
	});

	test('that two screens take in needs both, and is as old as the later one', () => {
		const step = machine('app-credentials');
		const id = {'app-id': byMachine(1)};

		expect(standingOf(step, instagram, id)).toEqual({state: 'open'});
		expect(standingOf(step, instagram, {...id, 'app-secret': byPerson(2)})).toEqual({
			state: 'confirmed',
			at: 2,
		});
		expect(standingOf(step, instagram, {...id, 'app-secret': byMachine(3)})).toEqual({
			state: 'proved',
			at: 3,
		});
	});

	test('is done on the way to a token of the dashboard too', () => {
		const proofs = {'dashboard-token': byMachine(4)};

		expect(standingOf(machine('dashboard-token'), instagram, proofs).state).toBe('proved');
		expect(standingOf(machine('verify-account'), instagram, proofs).state).toBe('proved');
		expect(standingOf({id: 'open-api-setup', check: 'person'}, instagram, proofs).state).toBe(
			'confirmed',
		);
		expect(standingOf(machine('app-credentials'), instagram, proofs).state).toBe('open');
	});

	test('that is on no screen stays open', () => {
		const all = Object.fromEntries(instagram.steps.map(({id}) => [id, byMachine(1)]));

		expect(standingOf({id: 'webhooks', check: 'person'}, instagram, all)).toEqual({state: 'open'});
	});

	test.each(Object.values(flows).map(flow => [flow.id, flow] as const))(
		'of %s is done at its end when it is needed',
		(_, flow) => {
			const all = Object.fromEntries(flow.steps.map(({id}) => [id, byMachine(1)]));
			const left = flow.portal.filter(
				step => step.optional !== true && standingOf(step, flow, all).state === 'open',
			);

			expect(left).toEqual([]);
		},
	);
});
