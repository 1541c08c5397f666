/** What a workbook of results is made of. */
import type { CompiledSet, CriteriaSet, Result } from '@ocop-kit/engine';

/** One product and what became of it. */
export interface ResultRow {
  /** Where its sheet stands: the row of a table, from 1. */
  readonly line: number;
  /** The name of the product, or what else tells it from others. */
  readonly product: string;
  /** The name of who makes it. */
  readonly entity?: string | undefined;
  /** Cells of further columns, by their heading. */
  readonly carried?: Readonly<Record<string, string>> | undefined;
  /** What was scored; absent where there are problems. */
  readonly scored?: { readonly set: CriteriaSet | CompiledSet; readonly result: Result } | undefined;
  /** Why there is no result, as sentences. */
  readonly problems?: readonly string[] | undefined;
}

/** A product whose set is compiled, and whose missed minimums are said in words. */
export interface DescribedRow extends ResultRow {
  readonly compiled: CompiledSet | undefined;
  /** A sentence for each minimum that keeps it from the rank of its points. */
  readonly missed: readonly string[];
}
