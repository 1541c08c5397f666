/** Creates a React component for an element. On a server it renders the tag with its plain values; on a page it sets everything else. */
import { createElement, useImperativeHandle, useLayoutEffect, useRef, type ReactElement } from 'react';
import type { OcopElementProps } from '../jsx.js';
import type { Tag } from '../settable.js';
import { part } from './props.js';

/** The React component of the element with tag `T`. */
export type Component<T extends Tag> = (props: OcopElementProps<HTMLElementTagNameMap[T]>) => ReactElement;

/**
 * @param register imported once the component is on a page. The element keeps properties and listeners set before, so no early event is missed
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

    // The current handler is looked up when an event arrives, so a new function on every render costs nothing.
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

    // Last, so that the element isn't upgraded before its properties are set.
    useLayoutEffect(() => {
      void register();
    }, []);

    return createElement(tag, { ...attributes, ref: own });
  };
  return Object.assign(Element, { displayName: `<${tag}>` });
}

/** Sets the properties that have changed; those no longer passed become undefined. */
function bring(
  element: HTMLElement,
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): void {
  const kept = element as unknown as Record<string, unknown>;
  for (const name of Object.keys({ ...before, ...now }))
    if (before[name] !== now[name]) kept[name] = now[name];
}
