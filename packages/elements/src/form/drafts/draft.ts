/** A draft: an assessment with an id of its own and the wording that its criteria were answered under. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { FormPage } from '../form-pages.js';
import type { DraftMarks } from './draft-marks.js';
import { completeWording, type WordingSnapshot } from './wording-snapshot.js';

export interface Draft {
  readonly id: string;
  readonly format: 1;
  readonly assessment: Assessment;
  /** Of every criterion that is answered; of others where it was known. */
  readonly wording: WordingSnapshot;
  /** Which tab wrote which part and when; undefined if nothing was written since it was begun. */
  readonly marks?: DraftMarks | undefined;
  /** Where the person stopped; each tab has its own until it is stored. */
  readonly page?: FormPage | undefined;
  /** A digest of the file or code that it was opened from: opened once more, it is the same draft. */
  readonly opened?: string | undefined;
}

/** Creates a draft from an assessment, with the wording of what is answered in it if its set is known. */
export function createDraft(assessment: Assessment, set?: CriteriaSet): Draft {
  // `randomUUID` is missing on pages without https, which some district sites still are.
  const id = [Date.now(), ...crypto.getRandomValues(new Uint32Array(2))].join('-');
  return { id, format: 1, assessment, wording: set ? completeWording({}, assessment.picks, set) : {} };
}
