/** What the parts of a review need: the sheet, who reviews it, and what changes it. */
import type { CriteriaSet, Result } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { FormState, FormStep } from '../form/form-state.js';
import type { ReceivedDossier } from '../form/opened-archive.js';
import type { Reviewer } from '../form/reviews.js';
import type { FileChoice } from './file-choice.js';

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

/** The first thing that a sheet cannot go without: who says it, what there is to add, or what the commune thinks of one of its contents. */
export type Missing =
  { readonly field: 'name' } | { readonly field: 'remark' | 'verdict'; readonly criterion: string };

/** How a sheet leaves a review: kept as it stands, back to its producer, or on to the next office. */
export type ReviewEnd = 'kept' | 'returned' | 'forwarded';

export interface ReviewView extends ReviewedSheet, ReviewedBy, FileChoice {
  /** Whether the page says who reviews; otherwise the person does. */
  readonly isNamed: boolean;
  /** What somebody tried to return the sheet without, as long as it is missing. */
  readonly missing: Missing | undefined;
  /** The dossier that the sheet came in; undefined for a sheet that came alone. */
  readonly archive: ReceivedDossier | undefined;
  readonly change: (step: FormStep) => void;
}

/** What can be done with the whole sheet. */
export interface ReviewActions {
  /** What the form asks where two tabs decided differently about a criterion. */
  readonly undecidedAt: (criterion: string) => unknown;
  /** The reviewer's name as it stands in the field, while it is still typed; undefined otherwise. */
  readonly typedName: string | undefined;
  readonly typeName: (name: string) => void;
  readonly rename: (name: string) => void;
  readonly save: () => void;
  /** Sends the sheet back or on, once nothing is missing and the question is answered. */
  readonly send: (end: ReviewEnd, root: ParentNode) => void;
  /** What the person answers to the question whether it goes as it is. */
  readonly answer: (isYes: boolean) => void;
  /** Where the sheet was about to go as it is, while that is asked. */
  readonly asking: ReviewEnd | undefined;
  readonly leave: () => void;
  /** What was saved last, in words; empty before. */
  readonly saved: string;
  /** Whether drafts are kept on this device. */
  readonly keeps: boolean;
}
