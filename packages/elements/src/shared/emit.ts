/** The events that elements emit. All bubble and cross shadow roots; none can be cancelled. */
import type { Result } from '@ocop-kit/engine';
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';
import type { ProductFilter } from '../components/ocop-product-list/product-filter.js';

/** An assessment and its current result. */
export interface SheetDetail {
  readonly assessment: Assessment;
  readonly result: Result;
}

/** A file that was attached to a criterion, or removed from it: then `file` is null. */
export interface EvidenceDetail {
  readonly criterion: string;
  readonly evidence: Evidence;
  readonly file: File | null;
}

/** Something that couldn't be done, in the person's language. */
export interface OcopErrorDetail {
  readonly message: string;
}

/** The filter of a product list, and how many of its products are shown. */
export interface FilterDetail {
  readonly filter: ProductFilter;
  readonly shown: number;
  readonly all: number;
}

export interface OcopEventMap {
  /** After every answer, note, name or declared condition. */
  'ocop-change': CustomEvent<SheetDetail>;
  /** When the result is opened and everything is answered. */
  'ocop-complete': CustomEvent<SheetDetail>;
  'ocop-draft-saved': CustomEvent<{ readonly id: string }>;
  'ocop-evidence': CustomEvent<EvidenceDetail>;
  'ocop-error': CustomEvent<OcopErrorDetail>;
  /** Of `<ocop-product-list>`, a moment after the person changed the search or a filter. */
  'ocop-filter': CustomEvent<FilterDetail>;
  /** Of `<ocop-criterion>`: the ordinal as printed, 0 for none of the options, null when cleared. */
  'ocop-pick': CustomEvent<{ readonly criterion: string; readonly pick: number | null }>;
  /** Of `<ocop-criterion>`, at every keystroke. */
  'ocop-note': CustomEvent<{ readonly criterion: string; readonly note: string }>;
  /** Of `<ocop-criterion>`: files were chosen, and aren't checked yet. */
  'ocop-attach': CustomEvent<{ readonly criterion: string; readonly files: readonly File[] }>;
  /** Of `<ocop-criterion>`: the position of the evidence to remove. */
  'ocop-detach': CustomEvent<{ readonly criterion: string; readonly position: number }>;
}

/** Emits an event; its name determines the type of its detail. */
export function emit<K extends keyof OcopEventMap>(
  from: EventTarget,
  type: K,
  detail: OcopEventMap[K]['detail'],
): void {
  from.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface can only be extended by one
  interface GlobalEventHandlersEventMap extends OcopEventMap {}
}
