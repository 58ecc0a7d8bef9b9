import type {Span, Tone} from './wrap.ts';

/**
 * A paragraph of a screen. Screens are laid out before Ink draws them, because a frame that is
 * higher than the window scrolls with every redraw: what can be missed has to go first.
 */
export type Block = {
	readonly spans: readonly Span[];
	/** Stands before the first row; the others are indented by its width. */
	readonly lead?: Span | undefined;
	/** In place of the spans, rows that are drawn as they are. */
	readonly picture?: readonly string[] | undefined;
	/** Breaks anywhere: for addresses. */
	readonly hard?: boolean | undefined;
	/** On rows of their own from edge to edge where it takes several: for addresses that are marked with the mouse. */
	readonly flush?: boolean | undefined;
	/**
	 * An empty row above; closed in a low window before anything with words gives way. Those between
	 * the entries of a list are `even`: they close first, and all at once.
	 */
	readonly gap?: boolean | 'even' | undefined;
	/** May give way where the window is too low. */
	readonly yields?: Yielding | undefined;
	/** What stands there instead when it has given way; it can give way in its turn. */
	readonly brief?: Omit<Block, 'gap'> | undefined;
	/** Which entry of a list it belongs to; of a list that is too long, the part around the cursor is shown. */
	readonly entry?: {readonly index: number; readonly isHere: boolean} | undefined;
	/** What a screen reader is told beside or in place of the text. */
	readonly spoken?: Spoken | undefined;
};

/** In this order things are left out of a low window. */
export const yieldingOrder = ['labels', 'link', 'bring', 'note', 'page'] as const;

export type Yielding = (typeof yieldingOrder)[number];

/** How a block is read out. */
export type Spoken = {
	readonly role?: 'menuitem' | 'checkbox' | 'listitem' | 'textbox' | 'timer' | undefined;
	readonly state?: {readonly selected?: boolean; readonly checked?: boolean} | undefined;
	/** In place of what is drawn. */
	readonly text?: string | undefined;
};

/** A paragraph of plain words. */
export function words(text: string, tone?: Tone, more: Omit<Block, 'spans'> = {}): Block {
	return {spans: [{text, tone}], ...more};
}

/** A paragraph behind a symbol, such as `✓ Saved` */
export function marked(
	symbol: string,
	text: string,
	tone?: Tone,
	more: Omit<Block, 'spans' | 'lead'> = {},
): Block {
	return {spans: [{text, tone}], lead: {text: `${symbol} `, tone}, ...more};
}

/** The blocks with an empty row above them. */
export function gapped(blocks: readonly Block[]): readonly Block[] {
	return blocks.map((block, index) => (index === 0 ? {...block, gap: true} : block));
}
