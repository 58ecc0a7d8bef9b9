import type {Clock} from '../../src/core/ports.ts';

export type FakeClock = Clock & {
	/** Moves the time on and rings what is due. */
	advance(milliseconds: number): void;
	/** Alarms that are set. */
	alarms(): number;
};

/** A clock that moves only when told to. */
export function fakeClock(start: number): FakeClock {
	let time = start;
	const alarms = new Set<{at: number; ring: () => void}>();

	return {
		now: async () => time,
		wall: () => time,
		alarm(at, ring) {
			const alarm = {at, ring};
			alarms.add(alarm);
			return () => alarms.delete(alarm);
		},
		advance(milliseconds) {
			time += milliseconds;

			for (const alarm of [...alarms].filter(({at}) => at <= time)) {
				alarms.delete(alarm);
				alarm.ring();
			}
		},
		alarms: () => alarms.size,
	};
}
