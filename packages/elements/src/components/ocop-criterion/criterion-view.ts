import type { Citation, Criterion, Evidence, PackHeader } from '@ocop-kit/engine/schema';
import type { TemplateResult } from 'lit';

/** What `<ocop-criterion>` shows. */
export interface CriterionView {
  readonly criterion: Criterion;
  readonly pack: PackHeader;
  /** Where the decision prints this set. */
  readonly cite: Citation | undefined;
  readonly pick: number | null;
  readonly state: 'evaluated' | 'not-applicable' | 'not-evaluated';
  /** The decision's wording that explains the state. */
  readonly reason?: string | undefined;
  readonly note: string;
  readonly evidence?: readonly Evidence[] | undefined;
  /** What layers add to this criterion, rendered. */
  readonly local?: TemplateResult | undefined;
  /** Why the files just chosen were refused, in words. */
  readonly refused?: readonly string[] | undefined;
  /** File types to offer, in the format of an input's `accept` attribute. */
  readonly accept?: string | undefined;
  /** Shows that an answer is missing. */
  readonly missing?: boolean | undefined;
}
