import type { Citation, Criterion, Evidence, PackHeader, Text } from '@ocop-kit/engine/schema';
import type { TemplateResult } from 'lit';

/** What `<ocop-criterion>` shows. */
export interface CriterionView {
  /** The criterion, as the pack holds it. */
  readonly criterion: Criterion;
  /** The printed notes to show; all of the criterion's own if undefined. */
  readonly notes?: readonly Text[] | undefined;
  /** The header of its pack. */
  readonly pack: PackHeader;
  /** Where the decision prints this set. */
  readonly cite: Citation | undefined;
  /** The ordinal picked, from 1; 0 for none of these or a box not ticked, null without a pick. */
  readonly pick: number | null;
  /** Whether it counts on this sheet. */
  readonly state: 'evaluated' | 'not-applicable' | 'not-evaluated';
  /** The decision's wording that explains the state. */
  readonly reason?: string | undefined;
  /** The person's note; empty without one. */
  readonly note: string;
  /** What is attached to the criterion so far. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** What layers add to this criterion, rendered. */
  readonly local?: TemplateResult | undefined;
  /** Why the files just chosen were refused, in words. */
  readonly refused?: readonly string[] | undefined;
  /** File types to offer, in the format of an input's `accept` attribute. */
  readonly accept?: string | undefined;
  /** Without the fold for papers and a note: whoever picks brings neither, as a member of a council. */
  readonly bare?: boolean | undefined;
  /** Shows that an answer is missing. */
  readonly missing?: boolean | undefined;
}
