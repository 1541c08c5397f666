/** A draft: an assessment under a name of its own, with the wording it was begun on. */
import type { CriteriaSet } from '@ocop-kit/engine/core';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { DraftMarks } from './merge-drafts.js';
import { takeSnapshot, type WordingSnapshot } from './wording-snapshot.js';

export interface Draft {
  readonly id: string;
  readonly format: 1;
  readonly assessment: Assessment;
  readonly wording: WordingSnapshot;
  /** Who wrote which part of it and when; nothing where nobody has since it was begun. */
  readonly marks?: DraftMarks | undefined;
}

/** A sheet becomes a draft of its own; with the set it was begun on, where that is known. */
export function createDraft(assessment: Assessment, set?: CriteriaSet): Draft {
  // `randomUUID` is missing on pages without https, and some districts have none.
  const id = [Date.now(), ...crypto.getRandomValues(new Uint32Array(2))].join('-');
  return { id, format: 1, assessment, wording: set ? takeSnapshot(set) : {} };
}
