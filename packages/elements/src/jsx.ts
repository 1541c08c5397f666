/**
 * @packageDocumentation The elements in React 19 and later: types only. `import type {} from '@ocop-kit/elements/jsx'`
 * anywhere in a project tells JSX each element's properties, and the events as `onocop-change` and so on.
 */
import type { LitElement } from 'lit';
import type { HTMLAttributes, RefAttributes } from 'react';
import type { OcopEventMap } from './base/events.js';

// Every element tells HTMLElementTagNameMap its tag; this brings them all.
export type * from './all.js';

type Tag = Extract<keyof HTMLElementTagNameMap, `ocop-${string}`>;

/** Whether two types are one, down to `readonly`, which nothing else tells apart. */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- compared as functions, not called */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** The fields a host may set: those of the element itself, neither methods nor what can only be read. */
type Settable<E> = {
  [
    K in Exclude<keyof E, keyof LitElement> as E[K] extends (...given: never[]) => unknown
      ? never
      : Same<Pick<E, K>, { -readonly [P in keyof Pick<E, K>]: E[P] }> extends true
        ? K
        : never
  ]?: E[K] | undefined;
};

/** React listens to `ocop-change` by `onocop-change`. The events bubble out of shadow roots, so any element hears them. */
type Listeners<E> = {
  [K in keyof OcopEventMap as `on${K}`]?:
    ((event: OcopEventMap[K] & { readonly currentTarget: E }) => void) | undefined;
};

export type OcopElementProps<E extends HTMLElement> = Omit<HTMLAttributes<E>, keyof Settable<E>> &
  RefAttributes<E> &
  Settable<E> &
  Listeners<E>;

type OcopElements = { [K in Tag]: OcopElementProps<HTMLElementTagNameMap[K]> };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own name
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface can only be extended by one
    interface IntrinsicElements extends OcopElements {}
  }
}
