/** A draft: an assessment under a name of its own, with the wording it was begun on. */
import type { CriteriaSet } from '@ocop-kit/engine/core';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { Marks } from './merge-drafts.js';
import { snapshotOf, type Snapshot } from './wording-snapshot.js';

export interface Draft {
  readonly id: string;
  readonly format: 1;
  readonly assessment: Assessment;
  readonly wording: Snapshot;
  /** Who wrote which part of it and when; nothing where nobody has since it was begun. */
  readonly marks?: Marks | undefined;
}

/** A sheet becomes a draft of its own; with the set it was begun on, where that is known. */
export function draftOf(assessment: Assessment, set?: CriteriaSet): Draft {
  // `randomUUID` is missing on pages without https, and some districts have none.
  const id = [Date.now(), ...crypto.getRandomValues(new Uint32Array(2))].join('-');
  return { id, format: 1, assessment, wording: set ? snapshotOf(set) : {} };
}
