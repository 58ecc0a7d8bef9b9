import {beginField, type FieldState, fieldAction, reduceField} from './field-state.ts';
import {type Live, useLive} from './live.ts';
import type {Press} from './presses.ts';

/** A text field of a screen. */
export type Field = {
	/** As it is drawn. */
	readonly state: FieldState;
	/** As it is now; for the handlers of keys. */
	readonly value: () => string;
	readonly press: (press: Press) => void;
	readonly paste: (text: string) => void;
};

/** A field that offers `first`; `edited` is called when its value changes. */
export function useField(first: string, edited: () => void): Field {
	const [state, live] = useLive(() => beginField(first));

	return {
		state,
		value: () => live.get().value,
		press: press => change(live, fieldAction(press), edited),
		paste: text => change(live, {type: 'paste', text}, edited),
	};
}

function change(
	live: Live<FieldState>,
	action: Parameters<typeof reduceField>[1] | undefined,
	edited: () => void,
): void {
	const before = live.get();
	const after = action === undefined ? before : reduceField(before, action);

	if (after !== before) {
		live.set(after);
	}

	if (after.value !== before.value) {
		edited();
	}
}
