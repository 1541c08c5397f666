/** Which document stands for which paper. */
import type { DossierNeed } from '../formats/dossier-rules.js';
import type { BorneOutPick } from './asking-picks.js';
import type { HeldEvidence } from './held-evidence.js';
import { isValidOn } from './states.js';

type Documents = ReadonlyMap<DossierNeed, readonly HeldEvidence[]>;

/**
 * Gives every paper its documents: those that name it, wherever they are attached; else one of its kinds that is attached where the
 * paper is asked for. There one document stands for one paper: a trade mark certificate is no patent. What is valid goes
 * first, and what is asked for in every case before what only some cases ask for.
 */
export function assignDocuments(
  asking: readonly BorneOutPick[],
  held: readonly HeldEvidence[],
  on: string,
): Documents {
  const found = new Map<DossierNeed, readonly HeldEvidence[]>();
  const isFound = (need: DossierNeed, valid: boolean): boolean =>
    (found.get(need) ?? []).some((document) => !valid || isValidOn(document, on));
  for (const need of asking.flatMap(({ needs }) => needs))
    found.set(
      need,
      held.filter((document) => document.need === need.id),
    );
  for (const valid of [true, false])
    for (const { criterion, needs } of asking) {
      let free = held.filter(
        (document) =>
          document.criterion === criterion.id &&
          document.need === undefined &&
          isValidOn(document, on) === valid,
      );
      for (const need of dutiesFirst(needs)) {
        if (isFound(need, valid)) continue;
        const document = findDocument(free, need);
        if (!document) continue;
        found.set(need, [...(found.get(need) ?? []), document]);
        free = free.filter((other) => other !== document);
      }
    }
  return found;
}

function dutiesFirst(needs: readonly DossierNeed[]): readonly DossierNeed[] {
  return [...needs.filter(({ optional }) => !optional), ...needs.filter(({ optional }) => optional)];
}

/** By the paper's kinds in their order, then what nobody said the kind of. A paper of no kind takes any document. */
function findDocument(free: readonly HeldEvidence[], { evidence }: DossierNeed): HeldEvidence | undefined {
  if (evidence.length === 0) return free[0];
  const wanted: readonly (string | undefined)[] = [...evidence, undefined];
  return wanted.map((kind) => free.find((document) => document.kind === kind)).find(Boolean);
}
