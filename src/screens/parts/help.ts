import type {Messages} from '../../messages/index.ts';
import type {Binding} from './bindings.ts';
import {type Block, words} from './layout.ts';

/** What every screen has in common, for those who press `?`. */
export function helpBlocks({help}: Messages): readonly Block[] {
	return [
		words(help.title, 'strong'),
		...[help.back, help.quit, help.field, help.secret, help.labels].map(text =>
			words(text, undefined, {gap: true}),
		),
	];
}

/** Any key closes the help; this one is shown. */
export function helpBindings({keys}: Messages): readonly Binding[] {
	return [{key: 'esc', words: keys.back, run: () => undefined}];
}
