/** Tells the page around an element what happened. All events bubble and cross shadow roots; none can be cancelled. */

/** Something that couldn't be done, in the person's language. */
export interface OcopErrorDetail {
  /** What could not be done and what to do about it, ready to be shown. */
  readonly message: string;
}

declare global {
  /** Each folder declares its own events in its `events.ts`; this one is for all elements. */
  interface GlobalEventHandlersEventMap {
    'ocop-error': CustomEvent<OcopErrorDetail>;
  }
}

/** Every event of the elements by name, with its type. */
export type OcopEventMap = {
  [
    Name in keyof GlobalEventHandlersEventMap as Name extends `ocop-${string}` ? Name : never
  ]: GlobalEventHandlersEventMap[Name];
};

type DetailOf<Name extends keyof OcopEventMap> =
  OcopEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never;

/** @param type decides what the detail holds */
export function emit<Name extends keyof OcopEventMap>(
  from: EventTarget,
  type: Name,
  detail: DetailOf<Name>,
): void {
  from.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
}
