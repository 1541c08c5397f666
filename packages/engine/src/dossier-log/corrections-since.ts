/** What has changed in a sheet since its dossier was last handed in or sent back. */
import type { Assessment } from '../formats/assessment.js';
import type { DossierStep } from '../formats/dossier-step.js';
import { ownValue } from '../text/own-value.js';

type Notes = Assessment['criteria'][string];
type KeptSheet = NonNullable<DossierStep['sheet']>;

/** What may change in an answer. */
export type CorrectedPart = 'pick' | 'note' | 'evidence';

/** An answer as it was or is; fields are absent where there was nothing. */
export interface KeptAnswer {
  /** The ordinal. */
  readonly pick?: number | undefined;
  /** What explains it. */
  readonly note?: string | undefined;
  /** The documents that bear it out. */
  readonly evidence?: Notes['evidence'];
}

/** One criterion whose answer is another now. */
export interface Correction {
  /** The id of the criterion. */
  readonly criterion: string;
  /** What changed, in the order in which a sheet has it. */
  readonly parts: readonly CorrectedPart[];
  readonly before: KeptAnswer;
  readonly now: KeptAnswer;
}

/** One condition that is declared, denied or left open otherwise than before. */
export interface CorrectedCondition {
  /** The id of the condition. */
  readonly condition: string;
  /** Whether it was declared to hold; undefined where nobody had said. */
  readonly before: boolean | undefined;
  readonly now: boolean | undefined;
}

/** What has changed since a step. */
export interface Corrections {
  /** The last step that kept a sheet: handed in, asked for more, or returned; undefined where there is none. */
  readonly since: DossierStep | undefined;
  /** By criterion id, as people number. */
  readonly criteria: readonly Correction[];
  readonly conditions: readonly CorrectedCondition[];
}

const PARTS: readonly CorrectedPart[] = ['pick', 'note', 'evidence'];
/** Steps after which the producer has the dossier in hand again, or had it until then. */
const KEEPING: readonly DossierStep['step'][] = ['submitted', 'asked', 'returned'];

/**
 * Compares a sheet with what it was when its dossier was last handed in, asked about or sent back. A dossier that is handed in as it stands now is
 * compared with what went before: the office that receives it wants to know what was corrected.
 *
 * @param assessment with its log
 * @returns criterion by criterion the former answer and today's; nothing where no step has kept a sheet
 */
export function correctionsSince(assessment: Assessment): Corrections {
  const [last, former] = (assessment.log ?? [])
    .filter(({ step, sheet }) => sheet && KEEPING.includes(step))
    .reverse();
  const corrected = compareWith(last, assessment);
  const isHandedIn = last?.step === 'submitted' && !hasChanged(corrected);
  return isHandedIn && former ? compareWith(former, assessment) : corrected;
}

function compareWith(since: DossierStep | undefined, now: Assessment): Corrections {
  const before = since?.sheet;
  if (!before) return { since: undefined, criteria: [], conditions: [] };
  return { since, criteria: correctedCriteria(before, now), conditions: correctedConditions(before, now) };
}

const hasChanged = ({ criteria, conditions }: Corrections): boolean =>
  criteria.length + conditions.length > 0;

type ComparedSheet = Pick<KeptSheet, 'picks' | 'declared' | 'denied' | 'criteria'>;

function correctedCriteria(before: ComparedSheet, now: ComparedSheet): Correction[] {
  const keys = [before, now].flatMap(({ picks, criteria }) => [
    ...Object.keys(picks),
    ...Object.keys(criteria),
  ]);
  const byNumber = new Intl.Collator('en', { numeric: true });
  return [...new Set(keys)].sort(byNumber.compare).flatMap((criterion) => {
    const answers = { before: answerOf(before, criterion), now: answerOf(now, criterion) };
    const parts = PARTS.filter((part) => !isSameData(answers.before[part], answers.now[part]));
    return parts.length === 0 ? [] : [{ criterion, parts, ...answers }];
  });
}

function answerOf({ picks, criteria }: ComparedSheet, criterion: string): KeptAnswer {
  const { note, evidence } = ownValue(criteria, criterion) ?? {};
  const pick = ownValue(picks, criterion);
  return {
    ...(pick !== undefined && { pick }),
    ...(note !== undefined && note !== '' && { note }),
    ...(evidence && evidence.length > 0 && { evidence }),
  };
}

function correctedConditions(before: ComparedSheet, now: ComparedSheet): CorrectedCondition[] {
  const declaredAs = ({ declared, denied = [] }: ComparedSheet, condition: string): boolean | undefined =>
    declared.includes(condition) ? true : denied.includes(condition) ? false : undefined;
  const all = [before, now].flatMap(({ declared, denied = [] }) => [...declared, ...denied]);
  return [...new Set(all)]
    .map((condition) => ({
      condition,
      before: declaredAs(before, condition),
      now: declaredAs(now, condition),
    }))
    .filter((compared) => compared.before !== compared.now);
}

/** Data are the same whatever the order of their keys: programs write them in their own. */
function isSameData(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, sortKeys) === JSON.stringify(other, sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
