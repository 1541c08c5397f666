/** Splits the props of an element by who sets them: React itself, or the component once the element is on the page. */

/** Fields whose attributes have another name. */
const ATTRIBUTES: Readonly<Record<string, string>> = { maxFiles: 'max-files', maxMegabytes: 'max-megabytes' };

/** Props that React handles itself although they aren't text. */
const REACTS_OWN = new Set(['children', 'dangerouslySetInnerHTML', 'style']);

export type Listeners = Readonly<Record<string, ((event: Event) => void) | undefined>>;

export interface Parted {
  /** Set by React, on the server too. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Objects and lists, which no attribute can hold. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** By the name of the event. */
  readonly listeners: Listeners;
}

export function part(props: Readonly<Record<string, unknown>>): Parted {
  const attributes: Record<string, unknown> = {};
  const properties: Record<string, unknown> = {};
  const listeners: Record<string, Listeners[string]> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith('onocop-')) listeners[name.slice(2)] = value as Listeners[string];
    else if (typeof value === 'object' && value !== null && !REACTS_OWN.has(name)) properties[name] = value;
    else attributes[ATTRIBUTES[name] ?? name] = value;
  }
  return { attributes, properties, listeners };
}
