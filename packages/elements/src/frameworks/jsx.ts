/**
 * @packageDocumentation The elements in React 19 and later: types only. `import type {} from '@ocop-kit/elements/jsx'`
 * anywhere in a project tells JSX each element's properties, and the events as `onocop-change` and so on.
 */
import type { HTMLAttributes, RefAttributes } from 'react';
import type { OcopEventMap } from '../components/events.js';
import type { Settable, Tag } from './settable.js';

/** React listens to `ocop-change` by `onocop-change`. Events bubble out of shadow roots, so any element can listen. */
type Listeners<E> = {
  [K in keyof OcopEventMap as `on${K}`]?:
    ((event: OcopEventMap[K] & { readonly currentTarget: E }) => void) | undefined;
};

/** What an element takes in JSX: its own properties, its events and every HTML attribute. */
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
