/**
 * Merges what several tabs wrote into one draft without losing an answer. Each write of a cell has a mark, and each draft records up to which
 * write of which tab it has seen (a version vector). A value that one side had seen and overwritten is gone; values that neither side knew
 * of are kept side by side until the person chooses. Clocks only decide what is shown until then.
 */
import type { Assessment } from '@ocop-kit/engine/schema';
import { splitIntoCells, joinCells, parseCellKey, isSameValue, type CellKind } from './draft-cells.js';
import type { Draft } from './draft.js';
import type { CellMark, DraftMarks, MarkedValue } from './draft-marks.js';

/** The history of a new draft: every tab has seen all of it. */
const ORIGIN: CellMark = ['', 0, 0];
const NO_MARKS: DraftMarks = { seen: {}, cells: {}, apart: {} };
const UNTOUCHED: readonly MarkedValue[] = [{ mark: ORIGIN }];

export function mergeDrafts(a: Draft, b: Draft): Draft {
  const [ours, theirs] = [answersOf(a), answersOf(b)];
  const [ourMarks, theirMarks] = [marksOf(a), marksOf(b)];
  const answers = new Map<string, readonly MarkedValue[]>();
  for (const key of [...new Set([...ours.keys(), ...theirs.keys()])].sort())
    answers.set(key, mergeCell(ours.get(key), ourMarks.seen, theirs.get(key), theirMarks.seen));
  const seen: Record<string, number> = { ...ourMarks.seen };
  for (const [tab, count] of Object.entries(theirMarks.seen)) seen[tab] = Math.max(seen[tab] ?? 0, count);
  return {
    ...besideAnswers(b),
    ...besideAnswers(a),
    ...withAnswers(a.id, answers, seen, latest(a.assessment.times, b.assessment.times)),
  };
}

/** Merges only the cells that one tab has changed. @param tab whose changes they are */
export function mergeAnswers(
  draft: Draft,
  tab: string,
  { seen, cells, times }: Pick<DraftMarks, 'seen'> & ChangedCells,
): Draft {
  const answers = answersOf(draft);
  const known = marksOf(draft).seen;
  for (const [key, values] of Object.entries(cells))
    if (values.length > 0) answers.set(key, mergeCell(answers.get(key), known, values, seen));
  // All that the tab has written is in the draft now, but not all that it knew of other tabs.
  const count = Math.max(seenOf(known, tab), seenOf(seen, tab));
  return {
    ...besideAnswers(draft),
    ...withAnswers(draft.id, answers, { ...known, [tab]: count }, latest(draft.assessment.times, times)),
  };
}

interface ChangedCells {
  readonly cells: Readonly<Record<string, readonly MarkedValue[]>>;
  readonly times: Assessment['times'];
}

/** Marks the cells that a change has written. Alternatives of other tabs stay alternatives. */
export function markChanges(before: Draft, after: Draft, tab: string, at: number): Draft {
  const changed = listChangedCells(before, after);
  if (changed.length === 0) return after;
  const { seen, cells, apart } = marksOf(before);
  const was = splitIntoCells(before);
  const mark: CellMark = [tab, nextCount(seen), at];
  const fresh = Object.fromEntries(changed.map((key) => [key, mark]));
  // An alternative that equals the overwritten value goes with it.
  const beside = Object.entries(apart).flatMap(([key, others]) => {
    const left = changed.includes(key)
      ? others.filter(({ value }) => !isSameValue(value, was.get(key)))
      : others;
    return left.length > 0 ? [[key, left] as const] : [];
  });
  return {
    ...after,
    marks: {
      seen: { ...seen, [tab]: mark[1] },
      cells: { ...cells, ...fresh },
      apart: Object.fromEntries(beside),
    },
  };
}

/** Keeps one value of a cell and drops the alternatives. @param value undefined to clear the cell */
export function resolveCell(draft: Draft, key: string, value: unknown, tab: string, at: number): Draft {
  const answers = answersOf(draft);
  const { seen } = marksOf(draft);
  const mark: CellMark = [tab, nextCount(seen), at];
  answers.set(key, [{ mark, value }]);
  const times = { ...draft.assessment.times, updated: new Date(at).toISOString() };
  return { ...besideAnswers(draft), ...withAnswers(draft.id, answers, { ...seen, [tab]: mark[1] }, times) };
}

/** What a draft knows beside its answers; of two tabs the one that merges keeps its own. */
function besideAnswers({ page, opened }: Draft): Pick<Draft, 'page' | 'opened'> {
  return { ...(page && { page }), ...(opened !== undefined && { opened }) };
}

/** A cell with different answers that waits for the person to choose. */
export interface UndecidedCell {
  readonly key: string;
  readonly kind: CellKind;
  /** The id of the criterion, condition or field. */
  readonly id: string;
  /** The different values, the current one first; undefined stands for leaving it empty. */
  readonly values: readonly unknown[];
}

export function listUndecided(draft: Draft): readonly UndecidedCell[] {
  const apart = Object.keys(marksOf(draft).apart);
  if (apart.length === 0) return [];
  const answers = answersOf(draft);
  return apart.flatMap((key) => {
    const [kind, id] = parseCellKey(key);
    const values = (answers.get(key) ?? [])
      .map(({ value }) => value)
      .filter((value, at, all) => all.findIndex((other) => isSameValue(other, value)) === at);
    const asked = kind !== 'about' && (kind !== 'sheet' || NAMES.includes(id));
    return asked && values.length > 1 ? [{ key, kind, id, values }] : [];
  });
}

/** The fields of a sheet that a person writes. */
const NAMES: readonly string[] = ['product', 'entity'];

/** The cells whose value has changed. */
export function listChangedCells(before: Draft, after: Draft): readonly string[] {
  const [was, is] = [splitIntoCells(before), splitIntoCells(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => !isSameValue(was.get(key), is.get(key)));
}

export function marksOf({ marks }: Draft): DraftMarks {
  return marks ?? NO_MARKS;
}

/** All values by cell, the current one first. */
export function answersOf(draft: Draft): Map<string, readonly MarkedValue[]> {
  const shown = splitIntoCells(draft);
  const { cells, apart } = marksOf(draft);
  const answers = new Map<string, readonly MarkedValue[]>();
  for (const key of new Set([...shown.keys(), ...Object.keys(cells), ...Object.keys(apart)])) {
    const mark = Object.hasOwn(cells, key) ? cells[key] : undefined;
    const others = Object.hasOwn(apart, key) ? apart[key] : undefined;
    answers.set(key, [{ mark: mark ?? ORIGIN, value: shown.get(key) }, ...(others ?? [])]);
  }
  return answers;
}

/** The values of a cell that neither side has overwritten, the current one first. */
function mergeCell(
  our: readonly MarkedValue[] | undefined = UNTOUCHED,
  ourSeen: DraftMarks['seen'],
  their: readonly MarkedValue[] | undefined = UNTOUCHED,
  theirSeen: DraftMarks['seen'],
): readonly MarkedValue[] {
  const left = [...alive(our, their, theirSeen), ...alive(their, our, ourSeen)];
  // Only damaged marks claim that both sides are overwritten.
  return inOrder(left.length > 0 ? left : [...our, ...their]);
}

/** The values that the other side hasn't overwritten. */
function alive(
  own: readonly MarkedValue[],
  other: readonly MarkedValue[],
  seen: DraftMarks['seen'],
): readonly MarkedValue[] {
  return own.filter(
    ({ mark }) => mark[1] > seenOf(seen, mark[0]) || other.some((answer) => isSameValue(answer.mark, mark)),
  );
}

function seenOf(seen: DraftMarks['seen'], tab: string): number {
  return Object.hasOwn(seen, tab) ? (seen[tab] ?? 0) : 0;
}

function nextCount(seen: DraftMarks['seen']): number {
  return 1 + Math.max(0, ...Object.values(seen));
}

/** Distinct values, latest first. A cell that was always empty doesn't count as an alternative. */
function inOrder(answers: readonly MarkedValue[]): readonly MarkedValue[] {
  const key = ({ mark: [tab, count, at], value }: MarkedValue): [number, number, string, string] => [
    at,
    count,
    tab,
    JSON.stringify([value]),
  ];
  return answers
    .filter(
      (answer, index) =>
        answers.findIndex((other) => isSameValue(key(other), key(answer))) === index &&
        !(
          answer.value === undefined &&
          answers.some((other) => other.value !== undefined && isSameValue(other.mark, answer.mark))
        ),
    )
    .sort((a, b) => compare(key(b), key(a)));
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  const [x, y] = [a[at], b[at]];
  return x === undefined || y === undefined ? 0 : x < y ? -1 : 1;
}

function withAnswers(
  id: string,
  answers: ReadonlyMap<string, readonly MarkedValue[]>,
  seen: DraftMarks['seen'],
  times: Assessment['times'],
): Draft {
  const shown = [...answers].flatMap(([key, [first]]) => (first ? [{ key, ...first }] : []));
  return {
    ...joinCells(id, new Map(shown.map(({ key, value }) => [key, value])), times),
    marks: {
      seen,
      cells: Object.fromEntries(
        shown.flatMap(({ key, mark }) => (isSameValue(mark, ORIGIN) ? [] : [[key, mark]])),
      ),
      apart: Object.fromEntries(
        [...answers].flatMap(([key, [, ...others]]) => (others.length > 0 ? [[key, others]] : [])),
      ),
    },
  };
}

/** Merges times: the earliest beginning, the latest of everything else. */
function latest(a: Assessment['times'], b: Assessment['times']): Assessment['times'] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    keys.map((key) => {
      const [first, last] = [a[key], b[key]].filter((time) => time !== undefined).sort();
      return [key, key === 'created' ? first : (last ?? first)];
    }),
  );
}
