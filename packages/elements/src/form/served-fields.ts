/**
 * The fields of a form that a server has written: how they are named, and how their values are read. The element reads them when it takes over,
 * a server when they are posted; neither trusts them.
 */
import { listScoredCriteria, type CriteriaSet } from '@ocop-kit/engine';
import type { Criterion } from '@ocop-kit/engine/schema';
import { allowsNone } from '../rules/none-of-these.js';

/** Conditions go by their bare ids, which have no colon. */
export const FIELDS = {
  pick: (criterion: string): string => `pick:${criterion}`,
  note: (criterion: string): string => `note:${criterion}`,
  product: 'name:product',
  entity: 'name:entity',
} as const;

/** As in the format of assessments. */
export const LONGEST = { name: 500, note: 20_000 } as const;
/** A set has at most a few hundred fields; whoever sends more has not filled in a form. */
const MOST_FIELDS = 5_000;

/** Why the value of a field was left out. */
export type FieldFault = 'no-criterion' | 'no-option' | 'no-answer' | 'no-text' | 'too-long' | 'too-many';

/** A field that could not be taken as it was sent. */
export interface FieldProblem {
  /** The name of the field; its first 80 characters where it is longer. */
  readonly field: string;
  /** What is wrong: no such criterion or option in the set, neither yes nor no, a file or a text without end, more fields than a form has. */
  readonly fault: FieldFault;
}

/** What was answered in the fields of a set. */
export interface ServedAnswers {
  readonly picks: Readonly<Record<string, number>>;
  readonly declared: readonly string[];
  readonly denied: readonly string[];
  /** By criterion; only those with something in it. */
  readonly notes: Readonly<Record<string, string>>;
  readonly product: string;
  readonly entity: string;
  /** What was left out, or cut. */
  readonly problems: readonly FieldProblem[];
}

/** @param entries as `FormData` and `URLSearchParams` give them; other fields than the form's are the host's own. The last of a name counts */
export function readServedAnswers(
  set: CriteriaSet,
  entries: Iterable<readonly [string, unknown]>,
): ServedAnswers {
  const problems: FieldProblem[] = [];
  const report = (field: string, fault: FieldFault): undefined => {
    problems.push({ field: field.slice(0, 80), fault });
  };
  const values = collect(entries, report);
  const text = (field: string, most: number): string => {
    const value = values.get(field) ?? '';
    if (value.length > most) report(field, 'too-long');
    // No letter is cut in two.
    return value.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  };

  const picks: [string, number][] = [];
  const notes: [string, string][] = [];
  const known = new Set<string>();
  for (const criterion of listScoredCriteria(set)) {
    const { id } = criterion;
    const field = FIELDS.pick(id);
    const value = values.get(field) ?? '';
    if (isPick(criterion, value)) picks.push([id, Number(value)]);
    else if (value !== '') report(field, 'no-option');
    const note = text(FIELDS.note(id), LONGEST.note);
    if (note !== '') notes.push([id, note]);
    known.add(field).add(FIELDS.note(id));
  }
  for (const field of values.keys())
    if (/^(pick|note):/.test(field) && !known.has(field)) report(field, 'no-criterion');

  const answered = (answer: string): string[] =>
    (set.conditions ?? [])
      .filter(({ id, when }) => when === undefined && values.get(id) === answer)
      .map(({ id }) => id);
  for (const { id, when } of set.conditions ?? [])
    if (when === undefined && !['', 'yes', 'no'].includes(values.get(id) ?? '')) report(id, 'no-answer');

  return {
    picks: Object.fromEntries(picks),
    declared: answered('yes'),
    denied: answered('no'),
    notes: Object.fromEntries(notes),
    product: text(FIELDS.product, LONGEST.name),
    entity: text(FIELDS.entity, LONGEST.name),
    problems,
  };
}

function collect(
  entries: Iterable<readonly [string, unknown]>,
  report: (field: string, fault: FieldFault) => void,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let count = 0;
  for (const [field, value] of entries) {
    count += 1;
    if (count > MOST_FIELDS) {
      report(field, 'too-many');
      break;
    }
    if (typeof value === 'string') values.set(field, value.replaceAll('\r\n', '\n'));
    else if (/^(pick|note|name):/.test(field)) report(field, 'no-text');
  }
  return values;
}

/** Written as the form writes it: `02`, ` 2` and `2.0` come from no radio button. */
function isPick(criterion: Criterion, value: string): boolean {
  if (!/^(0|[1-9]\d{0,3})$/.test(value)) return false;
  const most = criterion.tick ? 1 : (criterion.options?.length ?? 0);
  return value === '0' ? Boolean(criterion.tick) || allowsNone(criterion) : Number(value) <= most;
}
