/** Derives what frameworks need from an element's type: the fields to set and the events to listen to. */
import type { LitElement } from 'lit';

// Importing an element adds its tag to HTMLElementTagNameMap.
export type * from '../define/ocop-criterion.js';
export type * from '../define/ocop-dossier.js';
export type * from '../define/ocop-product-list.js';
export type * from '../define/ocop-rating.js';
export type * from '../define/ocop-scorecard.js';
export type * from '../define/ocop-self-assessment.js';

export type Tag = Extract<keyof HTMLElementTagNameMap, `ocop-${string}`>;

/** Whether two types are identical, including `readonly`. */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- compared as functions, not called */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** The fields that a host may set: the element's own, without methods and read-only fields. */
export type Settable<E> = {
  [
    K in Exclude<keyof E, keyof LitElement> as E[K] extends (...given: never[]) => unknown
      ? never
      : Same<Pick<E, K>, { -readonly [P in keyof Pick<E, K>]: E[P] }> extends true
        ? K
        : never
  ]?: E[K] | undefined;
};
