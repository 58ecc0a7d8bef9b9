import type {Move, Question} from './question.ts';

/** Which question is asked: the wizard's own, or one on the way to its answer. */
export type Agenda = {
	/** Undefined while the wizard asks nothing. */
	readonly present: () => Question | undefined;
	readonly turn: (move: Extract<Move, {readonly type: 'ask' | 'replace' | 'close'}>) => void;
	/** The wizard got an answer: what was asked on the way is over. */
	readonly answered: () => void;
	/** The wizard is at another place. */
	readonly begin: () => void;
};

/** @param own what the wizard asks */
export function createAgenda(own: () => Question | undefined): Agenda {
	/** The present one first. */
	let further: readonly Question[] = [];

	return {
		present() {
			const question = own();
			return question && (further[0] ?? question);
		},
		turn(move) {
			switch (move.type) {
				case 'ask':
					further = [move.question, ...further];
					break;
				case 'replace':
					further = [move.question(), ...further.slice(1)];
					break;
				case 'close':
					further = further.slice(1);
					break;
				default:
					move satisfies never;
			}
		},
		answered() {
			further = further.filter(question => question.stays === true);
		},
		begin() {
			further = [];
		},
	};
}
