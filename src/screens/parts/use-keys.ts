import {useInput, usePaste} from 'ink';
import {type Binding, isLetter} from './bindings.ts';
import {useLive} from './live.ts';
import {type Press, pressesOf, singly} from './presses.ts';
import type {Field} from './use-field.ts';
import type {Help} from './use-help.ts';
import {useScreen} from './use-screen.ts';

export type Keys = {
	/** The keys of the screen with those that every screen has. */
	readonly bindings: readonly Binding[];
	/** Tab was pressed: the next letter is a key and not text. */
	readonly armed: boolean;
};

type KeysOf = {
	readonly own: readonly Binding[];
	readonly field: Field | undefined;
	/** Opened with `?`; while it is open it has the keys. */
	readonly help: Help;
	/** What Ctrl-C is called here; without it the key works unseen. */
	readonly leave: string | undefined;
	/** Another frame is about to be drawn in place of this one. */
	readonly isLeft: (() => boolean) | undefined;
};

/**
 * The keyboard of a screen. One rule for every field: letters belong to the field; after Tab the next
 * one is a key, and whatever is no key goes into the field as always. A paste always goes into
 * the field, and nowhere where there is none.
 */
export function useKeys({own, field, help, leave, isLeft}: KeysOf): Keys {
	const {messages, send, isShown} = useScreen();
	const [armed, liveArmed] = useLive(() => false);
	const interrupt = (): void => send({type: 'interrupt'});
	const isMeant = (): boolean => isShown() && isLeft?.() !== true;
	const bindings: readonly Binding[] = [
		...own,
		{key: '?', words: messages.keys.help, run: help.open},
		{key: 'ctrl+c', words: leave, run: interrupt},
	];

	const bindingOf = (press: Press): Binding | undefined =>
		bindings.find(({key}) =>
			press.type === 'key' ? key === press.key : isLetter(key) && key === press.text,
		);

	const onPress = (press: Press): void => {
		if (help.isOpen()) {
			help.press(press);
			return;
		}

		const wasArmed = liveArmed.get();
		const isTab = press.type === 'key' && press.key === 'tab';
		const binding = bindingOf(press);
		const isText =
			field !== undefined && !wasArmed && binding !== undefined && isLetter(binding.key);
		liveArmed.set(field !== undefined && isTab && !wasArmed);

		if (binding !== undefined && !isText) {
			binding.run();
		} else {
			field?.press(press);
		}
	};

	useInput((input, key) => {
		const presses = pressesOf(input, key);

		for (const press of field === undefined ? presses.flatMap(singly) : presses) {
			if (press.type === 'key' && press.key === 'ctrl+c') {
				// Leaving is meant wherever the wizard is by now.
				interrupt();
			} else if (isMeant()) {
				onPress(press);
			}
		}
	});

	usePaste(text => {
		if (isMeant() && !help.isOpen()) {
			liveArmed.set(false);
			field?.paste(text);
		}
	});

	return {bindings, armed};
}
