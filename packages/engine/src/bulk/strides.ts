/** Where the bytes of sheets stand in one array. */
import type { BulkLayout } from './bulk-result.js';

export interface Strides {
  /** From a sheet to the next. */
  readonly sheet: number;
  /** From a criterion (or condition) to the next, within a sheet. */
  readonly step: number;
}

/** @param width bytes a sheet @param count sheets */
export const stridesOf = (layout: BulkLayout, width: number, count: number): Strides =>
  layout === 'rows' ? { sheet: width, step: 1 } : { sheet: 1, step: count };
