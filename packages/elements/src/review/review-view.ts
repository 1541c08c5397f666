/** What the parts of a review need: the sheet, who reviews it, and what changes it. */
import type { CriteriaSet, Result } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { FormState, FormStep } from '../form/form-state.js';
import type { ReceivedDossier } from '../form/opened-archive.js';
import type { Reviewer } from '../form/reviews.js';
import type { ReviewTexts } from './review-texts.js';
import type { ReviewTools } from './review-tools.js';

/** What the form passes to a review each time it draws. */
export interface ReviewedSheet {
  readonly state: FormState;
  readonly result: Result;
  readonly lang: string;
  /** Whether nothing may be changed. */
  readonly disabled: boolean;
}

/** A sheet and who reviews it. */
export interface ReviewedBy {
  readonly set: CriteriaSet;
  readonly assessment: Assessment;
  readonly reviewer: Reviewer;
}

/** The first thing that a producer could do nothing without: who says it, or what there is to add. */
export type Missing = { readonly field: 'name' } | { readonly field: 'remark'; readonly criterion: string };

export interface ReviewView extends ReviewedSheet, ReviewedBy {
  /** Whether the page says who reviews; otherwise the person does. */
  readonly isNamed: boolean;
  /** What somebody tried to return the sheet without, as long as it is missing. */
  readonly missing: Missing | undefined;
  /** The dossier that the sheet came in; undefined for a sheet that came alone. */
  readonly archive: ReceivedDossier | undefined;
  readonly tools: ReviewTools;
  readonly texts: ReviewTexts;
  readonly change: (step: FormStep) => void;
}
