/** States of documents and of what is made of several. */
import type { DossierState, EvidenceReference } from './dossier-item.js';
import type { HeldEvidence } from './held-evidence.js';

/** The worst first: what is missing outweighs what is there. */
const WORST_FIRST: readonly DossierState[] = ['missing', 'expired', 'there', 'not-needed'];

/** @returns `not-needed` of none */
export function worstState(states: readonly DossierState[]): DossierState {
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'not-needed';
}

/** A document is valid on its last day too; one without a term always is. */
export function isValidOn({ expires }: Pick<HeldEvidence, 'expires'>, on: string): boolean {
  return expires === undefined || expires >= on;
}

/** @param documents any one of which would do */
export function stateOfDocuments(documents: readonly HeldEvidence[], on: string): DossierState {
  if (documents.some((document) => isValidOn(document, on))) return 'there';
  return documents.length > 0 ? 'expired' : 'missing';
}

/** What is asked for only in some case is never missing. */
export function withoutDuty(state: DossierState, optional: true | undefined): DossierState {
  return optional && state === 'missing' ? 'not-needed' : state;
}

/** The documents of an item, and until when those last that make its state. */
export function listDocuments(
  documents: readonly HeldEvidence[],
  state: DossierState,
  on: string,
): {
  readonly evidence: readonly EvidenceReference[];
  readonly expires?: string;
} {
  const evidence = documents.map(({ criterion, position }) => ({ criterion, position }));
  const deciding = documents.filter((document) => isValidOn(document, on) === (state !== 'expired'));
  const ends = deciding.flatMap(({ expires }) => expires ?? []).sort();
  const last = ends.at(-1);
  return last === undefined || ends.length < deciding.length ? { evidence } : { evidence, expires: last };
}
