/** The documents that an assessment holds, by criterion: of which kind each is, and until when. */
import type { DossierNeed } from '../formats/dossier-rules.js';
import type { Assessment } from '../formats/assessment.js';
import type { Criterion } from '../formats/pack/pack.js';
import { ownValue } from '../text/own-value.js';
import type { EvidenceReference } from './dossier-item.js';

export interface HeldEvidence extends EvidenceReference {
  /** Undefined where nobody said of which kind it is, and its criterion asks for several. */
  readonly kind: string | undefined;
  /** Of which kinds it may be: its own, else all that its criterion asks for. */
  readonly kinds: readonly string[];
  /** The id of the paper or component that it was attached as. */
  readonly need: string | undefined;
  /** Days, `YYYY-MM-DD`. */
  readonly issued: string | undefined;
  readonly expires: string | undefined;
}

/**
 * @param criteria the scored criteria of the set; what stands at others is not looked at
 * @returns the documents in printed order
 */
export function listHeldEvidence(
  criteria: readonly Criterion[],
  assessment: Pick<Assessment, 'criteria'>,
  needs: readonly DossierNeed[],
): readonly HeldEvidence[] {
  const firstKind = new Map(needs.map(({ id, evidence: [kind] }) => [id, kind]));
  return criteria.flatMap(({ id: criterion, evidence: asked = [] }) =>
    (ownValue(assessment.criteria, criterion)?.evidence ?? []).map((document, position) => {
      const { need, issued, expires } = document;
      const kind = document.kind ?? firstKind.get(need ?? '') ?? (asked.length === 1 ? asked[0] : undefined);
      return {
        criterion,
        position,
        kind,
        kinds: kind === undefined ? asked : [kind],
        need,
        issued: dayOf(issued),
        expires: dayOf(expires),
      };
    }),
  );
}

/** A moment's day is the one that is written: no clock moves it. */
function dayOf(moment: string | undefined): string | undefined {
  return moment?.slice(0, 10);
}
