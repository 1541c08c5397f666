/**
 * What a row of a score sheet is about, in a column that is out of sight: rows that somebody inserts or moves change nothing.
 */
import type { CompiledSet } from '@ocop-kit/engine';
import type { PrintedRow } from './plan-rows.js';

/** What a key stands for. */
export type RowKey =
  | { readonly kind: 'field' | 'condition' | 'criterion'; readonly id: string }
  | { readonly kind: 'option'; readonly id: string; readonly ordinal: number };

/** @returns undefined for a row that nobody fills in */
export function keyOfRow(row: PrintedRow, set: CompiledSet): string | undefined {
  switch (row.kind) {
    case 'field':
      return `field ${row.field.key}`;
    case 'condition': {
      const condition = set.conditions[row.index];
      return condition?.declarable ? `condition ${condition.id}` : undefined;
    }
    case 'criterion':
      return `criterion ${row.leaf.id}`;
    case 'option':
      return `option ${row.ordinal} ${row.leaf.id}`;
    default:
      return undefined;
  }
}

/** @returns undefined for a text that is no key */
export function parseRowKey(text: string): RowKey | undefined {
  const [, kind, id = ''] = /^(field|condition|criterion) (.+)$/.exec(text) ?? [];
  if (kind !== undefined) return { kind: kind as 'field' | 'condition' | 'criterion', id };
  const [, ordinal, criterion] = /^option (\d{1,2}) (.+)$/.exec(text) ?? [];
  return criterion === undefined ? undefined : { kind: 'option', id: criterion, ordinal: Number(ordinal) };
}
