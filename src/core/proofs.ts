/** How a step was found to be done: by what Meta answered or a check showed, or by the person's word. */
export type Proof = {
	readonly by: 'machine' | 'person';
	/** Epoch milliseconds by the machine's clock. */
	readonly at: number;
};

/** By id of the wizard's step; a step that is not here is open. */
export type Proofs = Readonly<Record<string, Proof>>;

/** What a list shows for a step. */
export type ProofState = 'proved' | 'confirmed' | 'open';

/** Where a step stands. */
export function proofState(proof: Proof | undefined): ProofState {
	if (proof === undefined) {
		return 'open';
	}

	return proof.by === 'machine' ? 'proved' : 'confirmed';
}

/** The proofs with these steps found to be done. A person's word never takes the place of a proof. */
export function withProofs(
	proofs: Proofs | undefined,
	ids: readonly string[],
	proof: Proof,
): Proofs {
	const found = ids.filter(id => proof.by === 'machine' || proofs?.[id]?.by !== 'machine');
	return {...proofs, ...Object.fromEntries(found.map(id => [id, proof]))};
}

/** The proofs without these steps, which are open again. */
export function withoutProofs(proofs: Proofs | undefined, ids: readonly string[]): Proofs {
	return Object.fromEntries(Object.entries(proofs ?? {}).filter(([id]) => !ids.includes(id)));
}
