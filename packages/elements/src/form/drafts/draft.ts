/** A draft: an assessment with an id of its own and the wording it was begun with. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { DraftMarks } from './draft-marks.js';
import { takeSnapshot, type WordingSnapshot } from './wording-snapshot.js';

export interface Draft {
  readonly id: string;
  readonly format: 1;
  readonly assessment: Assessment;
  readonly wording: WordingSnapshot;
  /** Which tab wrote which part and when; undefined if nothing was written since it was begun. */
  readonly marks?: DraftMarks | undefined;
}

/** Creates a draft from an assessment, with the wording of its set if that is known. */
export function createDraft(assessment: Assessment, set?: CriteriaSet): Draft {
  // `randomUUID` is missing on pages without https, which some district sites still are.
  const id = [Date.now(), ...crypto.getRandomValues(new Uint32Array(2))].join('-');
  return { id, format: 1, assessment, wording: set ? takeSnapshot(set) : {} };
}
