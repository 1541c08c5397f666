/** The events of a form, as its controller emits them. */
import type { Result } from '@ocop-kit/engine';
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';

/** A sheet and how it is scored now. */
export interface SheetDetail {
  /** The whole sheet, ready to be kept or sent on. */
  readonly assessment: Assessment;
  /** What `score` gives for it. */
  readonly result: Result;
}

/** A file attached to a criterion, or taken off it again: then `file` is null. */
export interface EvidenceDetail {
  /** The id of the criterion. */
  readonly criterion: string;
  /** What the assessment holds of the file: its name and so on. */
  readonly evidence: Evidence;
  /** The file itself; null when it was taken off. */
  readonly file: File | null;
}

/** A dossier as one file, given to the person just now. */
export interface PackedDetail {
  /** The name of the file. */
  readonly name: string;
  /** The archive itself; it can be read as long as the page is open. */
  readonly file: Blob;
  /** The sheet in it. */
  readonly assessment: Assessment;
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** After every answer, note, name or declared condition. */
    'ocop-change': CustomEvent<SheetDetail>;
    /** When the result is opened with nothing left to answer. */
    'ocop-complete': CustomEvent<SheetDetail>;
    /** In a review: the sheet goes back to its producer with remarks. */
    'ocop-return': CustomEvent<SheetDetail>;
    'ocop-draft-saved': CustomEvent<{ readonly id: string }>;
    'ocop-evidence': CustomEvent<EvidenceDetail>;
    /** When a dossier was packed. */
    'ocop-packed': CustomEvent<PackedDetail>;
  }
}
