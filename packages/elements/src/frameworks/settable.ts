/** What frameworks may know of an element by its type: the fields to set and the events to hear. */
import type { LitElement } from 'lit';

// Every element tells HTMLElementTagNameMap its tag; this brings them all.
export type * from '../all.js';

export type Tag = Extract<keyof HTMLElementTagNameMap, `ocop-${string}`>;

/** Whether two types are one, down to `readonly`, which nothing else tells apart. */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- compared as functions, not called */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** The fields a host may set: those of the element itself, neither methods nor what can only be read. */
export type Settable<E> = {
  [
    K in Exclude<keyof E, keyof LitElement> as E[K] extends (...given: never[]) => unknown
      ? never
      : Same<Pick<E, K>, { -readonly [P in keyof Pick<E, K>]: E[P] }> extends true
        ? K
        : never
  ]?: E[K] | undefined;
};
