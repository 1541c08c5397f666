/** The shape of the file with what a commune assesses. */
import type { Citation, Text } from '@ocop-kit/engine/schema';

/** A content as the decision names it, with the sets that print a criterion for it. */
export interface PrintedContent {
  readonly id: string;
  readonly title: Text;
  readonly cite: Citation;
  /** Numbers of sets by the id of the criterion. */
  readonly criteria: Readonly<Record<string, readonly number[]>>;
}
