/** The events of a form, as its controller emits them. */
import type { Result } from '@ocop-kit/engine';
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';

/** A sheet and how it is scored now. */
export interface SheetDetail {
  readonly assessment: Assessment;
  readonly result: Result;
}

/** A file attached to a criterion, or taken off it again: then `file` is null. */
export interface EvidenceDetail {
  readonly criterion: string;
  readonly evidence: Evidence;
  readonly file: File | null;
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** After every answer, note, name or declared condition. */
    'ocop-change': CustomEvent<SheetDetail>;
    /** When the result is opened with nothing left to answer. */
    'ocop-complete': CustomEvent<SheetDetail>;
    'ocop-draft-saved': CustomEvent<{ readonly id: string }>;
    'ocop-evidence': CustomEvent<EvidenceDetail>;
  }
}
