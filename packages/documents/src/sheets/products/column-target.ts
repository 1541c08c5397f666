/** What a column of a table of products is about, as a short key: `product.name`, `1.1`, `condition dossier`, `note 1.1`, `row`, `set`. */
import type { CompiledSet, Leaf } from '@ocop-kit/engine';
import { findField, type SheetField } from '../fields.js';

/** What the cells of a column say. */
export type ColumnTarget =
  | { readonly kind: 'field'; readonly field: SheetField }
  | { readonly kind: 'criterion'; readonly leaf: Leaf }
  | { readonly kind: 'condition'; readonly id: string }
  | { readonly kind: 'note'; readonly criterion: string }
  /** The key of the original of a row, the number of its set, or what is only copied to results. */
  | { readonly kind: 'row' | 'set' | 'carried' };

/** The key of the column in which each row has its own. */
export const ROW_KEY = 'row';
/** The number of the criteria set, where rows have different ones. */
export const SET_KEY = 'set';
/** What means nothing of a sheet. */
export const CARRIED_KEY = 'carried';
export const conditionKey = (id: string): string => `condition ${id}`;
export const noteKey = (criterion: string): string => `note ${criterion}`;

/** @returns undefined for a key that means nothing in the set */
export function parseTarget(key: string, set: CompiledSet): ColumnTarget | undefined {
  const leaf = set.leaves[set.positions.get(key) ?? -1];
  if (leaf) return { kind: 'criterion', leaf };
  const field = findField(key);
  if (field) return { kind: 'field', field };
  if (key === ROW_KEY || key === SET_KEY || key === CARRIED_KEY) return { kind: key };
  const [, kind, id = ''] = /^(condition|note) (.+)$/.exec(key) ?? [];
  if (kind === 'condition' && set.declarable.has(id)) return { kind, id };
  return kind === 'note' && set.positions.has(id) ? { kind, criterion: id } : undefined;
}
