/**
 * An inspection, from its check sheet to its end. Each function takes it as it is and gives it as it is afterwards, so that an open one can be
 * saved and continued at any time; what is not allowed is refused by name. Nothing here knows a clock: whoever calls says when.
 */
import { checkInput } from '../checks/checks.js';
import { dayInWords } from '../days/day-in-words.js';
import { refuse } from '../errors/errors.js';
import type { Assessment } from '../formats/assessment.js';
import { inspectionCheck } from '../formats/generated/inspection.js';
import type { InspectionRules } from '../formats/inspection/inspection-rules.js';
import type { InspectedMatter, Inspection, InspectionFinding } from '../formats/inspection/inspection.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import { score } from '../score/score.js';
import { readSheet } from '../score/sheet.js';
import { ownValue } from '../text/own-value.js';
import { packIds, recognisedSet } from './recognised-set.js';

/** What an inspection is opened with. */
export interface InspectionOpening extends Pick<
  Inspection,
  'id' | 'on' | 'kind' | 'team' | 'certificate' | 'place' | 'by' | 'representatives'
> {
  /** The sheet that the product was rated by. */
  readonly assessment: Assessment;
  /** The criteria set of that sheet. */
  readonly set: CriteriaSet | CompiledSet;
  /** Of the decision, as its calendar has them; without them, criteria are all that is looked into. */
  readonly rules?: InspectionRules | undefined;
}

/** How an inspection ends: on which day, in which words, and where people find one, by which ground of withdrawal. */
export type InspectionEnd = NonNullable<Inspection['conclusion']>;

/** What is noted of a matter beside the criteria. */
export type MatterNote = Pick<InspectedMatter, 'id' | 'state' | 'evidence' | 'note'>;

/**
 * Opens an inspection: each criterion as it was rated, with the evidence that was listed for it, and nothing seen yet.
 *
 * @param opening the certificate, the rated sheet with its set, who inspects and when
 * @returns an open inspection
 * @throws {OcopError} `inspection/other-set` for a sheet of another set, `inspection/other-certificate` for a certificate of another, `sheet/*` for one that its set does not print,
 *   `inspection/shape`, `calendar/day`
 * @see QĐ 26/2026/QĐ-TTg Art. 9.3, 9.4
 */
export function openInspection({ assessment, set, rules, ...opening }: InspectionOpening): Inspection {
  const compiled = compileSet(set);
  checkSet(compiled, assessment);
  checkCertificate(compiled, assessment, opening.certificate);
  const { picks, declared, criteria } = assessment;
  const { stars, total, criteria: scored } = score(compiled, assessment);
  const inspection: Inspection = {
    format: 'ocop-inspection/1',
    state: 'open',
    ...opening,
    pack: assessment.pack,
    set: assessment.set,
    rated: { picks, declared, criteria, stars, score: total, product: assessment.product.name },
    declared,
    findings: scored.flatMap(({ criterion, state }): InspectionFinding[] =>
      state === 'not-applicable' || state === 'not-evaluated' ? [] : [{ criterion, state: 'not-seen' }],
    ),
    matters: (rules?.matters ?? []).map((matter) => ({ ...matter, state: 'not-seen' })),
  };
  checkInput(inspectionCheck, inspection, '', 'inspection/shape');
  return inspection;
}

/**
 * Notes what was found of one criterion; a later note replaces an earlier one.
 *
 * @param set the criteria set of the inspection
 * @param inspection never changed
 * @param finding kept as rated, no longer so (with what it would be now, where that is known), or not seen
 * @returns a new inspection
 * @throws {OcopError} `inspection/closed`, `inspection/other-set`, `inspection/shape`; `inspection/not-rated` for something kept that was not
 *   rated; `inspection/as-rated` for something changed to what it was; `sheet/*` for a criterion or an option that the set does not print
 */
export function noteFinding(
  set: CriteriaSet | CompiledSet,
  inspection: Inspection,
  finding: InspectionFinding,
): Inspection {
  const compiled = compileSet(set);
  checkOpen(inspection);
  checkSet(compiled, inspection);
  checkInput(inspectionCheck, { ...inspection, findings: [finding] }, '', 'inspection/shape');
  checkFinding(compiled, inspection, finding, '');
  const others = inspection.findings.filter(({ criterion }) => criterion !== finding.criterion);
  const placeOf = ({ criterion }: InspectionFinding): number => compiled.positions.get(criterion) ?? -1;
  return { ...inspection, findings: [...others, finding].sort((a, b) => placeOf(a) - placeOf(b)) };
}

/**
 * Notes what was found of a matter beside the criteria.
 *
 * @param inspection never changed
 * @param matter by id, in order or not
 * @returns a new inspection
 * @throws {OcopError} `inspection/closed`, `inspection/unknown-matter`, `inspection/shape`
 */
export function noteMatter(inspection: Inspection, { id, ...found }: MatterNote): Inspection {
  checkOpen(inspection);
  const known = inspection.matters.map((matter) => matter.id);
  if (!known.includes(id)) refuse('inspection/unknown-matter', '/id', { matter: id.slice(0, 80), known });
  const matters = inspection.matters.map((matter) => (matter.id === id ? { ...matter, ...found } : matter));
  const noted = { ...inspection, matters };
  checkInput(inspectionCheck, noted, '', 'inspection/shape');
  return noted;
}

/**
 * Closes an inspection: from now on nothing is noted in it.
 *
 * @param inspection never changed
 * @param end on which day, and what is concluded
 * @returns a new inspection, closed
 * @throws {OcopError} `inspection/closed`, `inspection/concluded-before` for a day before that of the inspection, `inspection/shape`,
 *   `calendar/day`
 */
export function closeInspection(inspection: Inspection, end: InspectionEnd): Inspection {
  checkOpen(inspection);
  const closed: Inspection = { ...inspection, state: 'closed', conclusion: end };
  checkInput(inspectionCheck, closed, '', 'inspection/shape');
  if (end.on < inspection.on)
    refuse('inspection/concluded-before', '/on', {
      on: dayInWords(end.on),
      inspected: dayInWords(inspection.on),
    });
  return closed;
}

/** @throws {OcopError} `inspection/closed` */
function checkOpen({ state }: Inspection): void {
  if (state === 'closed') refuse('inspection/closed', '/state', {});
}

/**
 * A certificate of another decision may number its sets otherwise: that is compared in sentences, and refused nowhere.
 *
 * @throws {OcopError} `inspection/other-certificate`
 */
function checkCertificate(
  { source: { no, pack } }: CompiledSet,
  { product: rated }: Assessment,
  { product }: Inspection['certificate'],
): void {
  const certified = recognisedSet(product);
  if (certified.set === undefined || certified.set === no) return;
  if (certified.pack !== undefined && !packIds(pack).includes(certified.pack)) return;
  refuse('inspection/other-certificate', '/certificate/product/set', {
    product: product.name,
    certified: certified.set,
    dossier: rated.name,
    rated: `${no}`,
  });
}

/** @throws {OcopError} `inspection/other-set` */
export function checkSet(
  { source: { no, pack } }: CompiledSet,
  found: Pick<Inspection, 'pack' | 'set'>,
): void {
  if (found.set !== no || !packIds(pack).includes(found.pack))
    refuse('inspection/other-set', '/set', {
      found: `${found.pack} · ${found.set}`,
      expected: `${pack.id} · ${no}`,
    });
}

/** @throws {OcopError} `inspection/not-rated`, `inspection/as-rated`, `sheet/*` */
export function checkFinding(
  set: CompiledSet,
  { rated }: Inspection,
  { criterion, state, pick }: InspectionFinding,
  path: string,
): void {
  const leaf = findLeaf(set, criterion, path);
  const former = ownValue(rated.picks, criterion);
  if (state === 'kept' && former === undefined)
    refuse('inspection/not-rated', `${path}/state`, { criterion });
  if (state !== 'no-longer' || pick === undefined) return;
  readSheet(set, { picks: { [leaf.id]: pick } });
  if (pick === former) refuse('inspection/as-rated', `${path}/pick`, { criterion, option: pick });
}

function findLeaf({ leaves, positions }: CompiledSet, criterion: string, path: string): Leaf {
  return (
    leaves[positions.get(criterion) ?? -1] ??
    refuse('sheet/unknown-criterion', `${path}/criterion`, { criterion })
  );
}
