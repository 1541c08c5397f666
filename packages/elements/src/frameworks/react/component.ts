/** Makes a React component of an element: on a server, a tag with its plain values; on a page, the element with all it was given. */
import { createElement, useImperativeHandle, useLayoutEffect, useRef, type ReactElement } from 'react';
import type { OcopElementProps } from '../jsx.js';
import type { Tag } from '../settable.js';
import { part } from './props.js';

export type Component<T extends Tag> = (props: OcopElementProps<HTMLElementTagNameMap[T]>) => ReactElement;

/**
 * @param register fetched once the component is on a page: what was set and is listened to by then is kept by the element,
 *   so that no event of its first moments is missed
 */
export function asComponent<T extends Tag>(tag: T, register: () => Promise<unknown>): Component<T> {
  const Element: Component<T> = ({ ref, ...props }) => {
    const { attributes, properties, listeners } = part(props);
    const own = useRef<HTMLElementTagNameMap[T]>(null);
    const heard = Object.keys(listeners).sort().join(' ');

    const before = useRef<Readonly<Record<string, unknown>>>({});
    useLayoutEffect(() => {
      if (own.current) bring(own.current, before.current, properties);
      before.current = properties;
    });

    // Whoever is told is looked up when there is something to tell: a new function with every render costs nothing.
    const currentListeners = useRef(listeners);
    useLayoutEffect(() => {
      currentListeners.current = listeners;
    });
    useLayoutEffect(() => {
      const stop = new AbortController();
      for (const type of heard === '' ? [] : heard.split(' '))
        own.current?.addEventListener(
          type,
          (event) => {
            currentListeners.current[type]?.(event);
          },
          stop,
        );
      return () => {
        stop.abort();
      };
    }, [heard]);

    useImperativeHandle(ref, () => own.current as HTMLElementTagNameMap[T], []);

    // After everything above, so that nobody is registered before it has what it was given.
    useLayoutEffect(() => {
      void register();
    }, []);

    return createElement(tag, { ...attributes, ref: own });
  };
  return Object.assign(Element, { displayName: `<${tag}>` });
}

/** Sets what has changed; what is given no longer is undefined again. */
function bring(
  element: HTMLElement,
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): void {
  const kept = element as unknown as Record<string, unknown>;
  for (const name of Object.keys({ ...before, ...now }))
    if (before[name] !== now[name]) kept[name] = now[name];
}
