/**
 * @packageDocumentation The elements in Vue 3 templates: types only. `import type {} from '@ocop-kit/elements/vue'` anywhere
 * in a project tells `vue-tsc` and editors each element's properties, and its events as `@ocop-change` and so on. Tell
 * the compiler too: `isCustomElement: (tag) => tag.startsWith('ocop-')`.
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { OcopEventMap } from '../components/events.js';
import type { Settable, Tag } from './settable.js';

type Camel<Name extends string> = Name extends `${infer Word}-${infer Others}`
  ? `${Word}${Capitalize<Camel<Others>>}`
  : Name;

/** `@ocop-change` in a template is `onOcopChange` among the properties. */
type Listeners = {
  [K in keyof OcopEventMap as `on${Capitalize<Camel<K>>}`]?: ((event: OcopEventMap[K]) => void) | undefined;
};

/** What an element takes in a Vue template: its own properties, its events and every HTML attribute. */
export type OcopElementProps<E extends HTMLElement> = Omit<HTMLAttributes, keyof Settable<E>> &
  PublicProps &
  Settable<E> &
  Listeners;

type OcopElements = {
  [K in Tag]: new () => HTMLElementTagNameMap[K] & { $props: OcopElementProps<HTMLElementTagNameMap[K]> };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface can only be extended by one
  interface GlobalComponents extends OcopElements {}
}
