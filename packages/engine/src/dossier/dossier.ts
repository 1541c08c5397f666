/** What a dossier needs for one sheet, and what of it is there. */
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { DossierLevel } from '../formats/dossier-fields.js';
import type { DossierRules } from '../formats/dossier-rules.js';
import type { RatingKind } from '../formats/rating-kinds.js';
import { compileSet } from '../pack/compile.js';
import { listScoredCriteria } from '../pack/scored-criteria.js';
import { readPicks } from './asking-picks.js';
import { checkDossierOptions } from './check-dossier.js';
import { componentItem } from './component-items.js';
import type { Dossier, DossierItem, DossierState } from './dossier-item.js';
import type { DossierAssessment } from './empty-fields.js';
import { listEvidenceItems } from './evidence-items.js';
import { findFilingDays } from './filing-days.js';
import { generalDossierRules } from './general-rules.js';
import { listHeldEvidence } from './held-evidence.js';
import { listPapers, type NeededPaper } from './list-papers.js';

/** For what, when and by which rules a dossier is put together. */
export interface DossierOptions {
  /** The day the dossier is handed in or looked at, `YYYY-MM-DD`: a document is valid on its last day too. */
  readonly on: string;
  /** Which time it is; without it, what the assessment says, else `first`. */
  readonly kind?: RatingKind | undefined;
  /** Whose dossier: the producer's (`self`, where nothing is said), or what the commune or the province sends on with it. */
  readonly prepares?: DossierLevel | undefined;
  /** Of the pack, as `loadDossierRules` gives them; without them, a registration form and a report. */
  readonly rules?: DossierRules | undefined;
}

/**
 * Lists what a dossier needs for this sheet: the components that the articles name, every kind of evidence of the pack, and beneath
 * it the papers that picks make necessary. A document attached once serves every criterion that needs its kind.
 *
 * @param set a loaded criteria set
 * @param assessment never changed; picks and documents of what the set does not print are left aside
 * @param options the day, which time it is, whose dossier, and the rules
 * @returns plain data: every item is there, missing, expired or not needed, with where that stands and who asks for it
 * @throws {OcopError} `calendar/day` at `/on`, `calendar/kind`, `input/shape` at `/prepares`; `pack/*` for a set that cannot be scored
 * @see QĐ 26/2026/QĐ-TTg Arts. 6, 7.6a; Form 02, Part III
 */
export function dossier(set: CriteriaSet, assessment: DossierAssessment, options: DossierOptions): Dossier {
  const { registration } = assessment;
  const { on, prepares = 'self', kind = registration?.kind ?? 'first' } = options;
  checkDossierOptions(on, kind, prepares);
  const rules = options.rules ?? generalDossierRules(set.pack.id);
  const criteria = listScoredCriteria(set);
  const held = listHeldEvidence(criteria, assessment, rules.needs);
  const { asking, unanswered } = readPicks(compileSet(set), assessment, rules.needs);
  const papers = listPapers(set, asking, held, on);
  const used = new Set(
    criteria.flatMap(({ evidence = [], local = [] }) => [
      ...evidence,
      ...local.flatMap((one) => one.evidence ?? []),
    ]),
  );
  const question = { assessment, set: set.no, kind, unanswered, rules, held, papers, used, on };
  const kinds = listEvidenceItems(set, used, asking, held, papers, on);
  const items = [
    ...rules.components
      .filter((component) => component.prepares === 'self' || component.prepares === prepares)
      .flatMap((component) => componentItem(component, question) ?? []),
    ...kinds,
    ...listOtherPapers(papers, kinds),
  ];
  const count = (state: DossierState): number => items.filter((item) => item.state === state).length;
  const counts = {
    there: count('there'),
    missing: count('missing'),
    expired: count('expired'),
    notNeeded: count('not-needed'),
  };
  const window = rules.filingWindows?.find((one) => one.registration === kind);
  return {
    kind,
    prepares,
    on,
    items,
    counts,
    complete: counts.missing + counts.expired === 0,
    ...(window && { filing: findFilingDays(window, registration?.certificate, on) }),
  };
}

/** Papers of a kind that the pack does not have stand by themselves. */
function listOtherPapers(
  papers: readonly NeededPaper[],
  kinds: readonly DossierItem[],
): readonly DossierItem[] {
  const listed = new Set(kinds.map(({ id }) => id));
  return papers
    .filter(({ need: { evidence } }) => !listed.has(evidence[0] ?? ''))
    .map(({ paper }) => ({ ...paper, type: 'paper', prepares: 'self' }));
}
