/** The papers that picks make necessary, each with its state. */
import type { DossierNeed } from '../formats/dossier-rules.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { assignDocuments } from './assign-documents.js';
import type { BorneOutPick } from './asking-picks.js';
import type { DossierPaper } from './dossier-item.js';
import type { HeldEvidence } from './held-evidence.js';
import { listDocuments, stateOfDocuments, withoutDuty } from './states.js';

/** A paper with the need it stands for. */
export interface NeededPaper {
  readonly need: DossierNeed;
  readonly paper: DossierPaper;
}

/** @returns in the order in which the sheet asks for them */
export function listPapers(
  { cite }: Pick<CriteriaSet, 'cite'>,
  asking: readonly BorneOutPick[],
  held: readonly HeldEvidence[],
  on: string,
): readonly NeededPaper[] {
  return [...assignDocuments(asking, held, on)].map(([need, documents]) => {
    const { id, title, optional, expires, example } = need;
    const state = withoutDuty(stateOfDocuments(documents, on), optional);
    const neededBy = asking.filter(({ needs }) => needs.includes(need)).map(({ pick }) => pick);
    return {
      need,
      paper: {
        id,
        title,
        state,
        cite: { ...cite, criterion: neededBy[0]?.criterion },
        ...(optional && { optional }),
        ...(expires && { hasTerm: expires }),
        ...(example && { example }),
        neededBy,
        ...listDocuments(documents, state, on),
      },
    };
  });
}
