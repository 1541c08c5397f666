/** Splits a draft into cells that are written independently, and joins them again: what two tabs wrote is merged cell by cell. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { Draft } from './draft.js';

/** What a cell holds: a pick, a note, evidence, something else about a criterion, its reviews, whether a condition holds, a field of the sheet. */
export type CellKind = 'pick' | 'note' | 'evidence' | 'about' | 'reviews' | 'declared' | 'sheet';

/** A pick includes the wording it was made under: the ordinal alone means nothing. */
export type PickCell = readonly [pick: number, wording?: string];

/** Values by kind and id, such as `pick 1.1`; empty values have no cell. */
export type Cells = ReadonlyMap<string, unknown>;

export function splitIntoCells({ assessment, wording }: Draft): Map<string, unknown> {
  const { picks, criteria, declared, denied, reviews, times: _, ...sheet } = assessment;
  const cells = new Map<string, unknown>();
  const put = (kind: CellKind, id: string, value: unknown): unknown => cells.set(`${kind} ${id}`, value);
  for (const [id, pick] of Object.entries(picks)) {
    const known = wording[id];
    put('pick', id, (known === undefined ? [pick] : [pick, known]) satisfies PickCell);
  }
  for (const [id, { note, evidence, ...about }] of Object.entries(criteria)) {
    if (note) put('note', id, note);
    if (evidence && evidence.length > 0) put('evidence', id, evidence);
    if (Object.keys(about).length > 0) put('about', id, about);
  }
  for (const [id, list] of Object.entries(reviews ?? {})) if (list.length > 0) put('reviews', id, list);
  for (const id of denied ?? []) put('declared', id, false);
  for (const id of declared) put('declared', id, true);
  for (const [field, value] of Object.entries(sheet)) if (value !== undefined) put('sheet', field, value);
  return cells;
}

/** @param times the sheet's times, which belong to no cell */
export function joinCells(id: string, cells: Cells, times: Assessment['times']): Draft {
  const of = (kind: CellKind): [string, unknown][] =>
    [...cells].flatMap(([key, value]) => {
      const [wanted, own] = parseCellKey(key);
      return wanted === kind && value !== undefined ? [[own, value]] : [];
    });
  const picks = of('pick') as [string, PickCell][];
  const reviews = of('reviews');
  const conditions = of('declared');
  const denied = conditions.filter(([, holds]) => holds === false).map(([condition]) => condition);
  const criteria = new Map<string, object>();
  const t = (criterion: string, part: object): unknown =>
    criteria.set(criterion, { ...criteria.get(criterion), ...part });
  for (const [criterion, about] of of('about')) t(criterion, about as object);
  for (const [criterion, note] of of('note')) t(criterion, { note });
  for (const [criterion, evidence] of of('evidence')) t(criterion, { evidence });
  return {
    id,
    format: 1,
    assessment: {
      ...Object.fromEntries(of('sheet')),
      picks: Object.fromEntries(picks.map(([criterion, [pick]]) => [criterion, pick])),
      declared: conditions.filter(([, holds]) => holds === true).map(([condition]) => condition),
      ...(denied.length > 0 && { denied }),
      criteria: Object.fromEntries(criteria),
      ...(reviews.length > 0 && { reviews: Object.fromEntries(reviews) }),
      times,
    } as Assessment,
    wording: Object.fromEntries(
      picks.flatMap(([criterion, [, wording]]) => (wording === undefined ? [] : [[criterion, wording]])),
    ),
  };
}

export function parseCellKey(key: string): [kind: CellKind, id: string] {
  const space = key.indexOf(' ');
  return [key.slice(0, space) as CellKind, key.slice(space + 1)];
}

/** Whether two cells have the same value. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
