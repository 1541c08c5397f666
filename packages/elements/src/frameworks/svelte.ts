/**
 * @packageDocumentation The elements in Svelte 5: types only. `import type {} from '@ocop-kit/elements/svelte'` anywhere in a
 * project tells `svelte-check` and editors each element's properties, and its events as `onocop-change` and so on.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { OcopEventMap } from '../components/events.js';
import type { Settable, Tag } from './settable.js';

type Listeners<E> = {
  [K in keyof OcopEventMap as `on${K}`]?:
    ((event: OcopEventMap[K] & { readonly currentTarget: E }) => void) | undefined;
};

/** What an element takes in a Svelte template: its own properties, its events and every HTML attribute. */
export type OcopElementProps<E extends HTMLElement> = Omit<HTMLAttributes<E>, keyof Settable<E>> &
  Settable<E> &
  Listeners<E>;

type OcopElements = { [K in Tag]: OcopElementProps<HTMLElementTagNameMap[K]> };

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface can only be extended by one
  interface SvelteHTMLElements extends OcopElements {}
}
