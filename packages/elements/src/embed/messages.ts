/** What a page and the frame in it tell each other. Whatever comes from the other side may be anything. */

/** Says that a message is one of these; another number is another protocol. */
export const MARK = 'ocop-embed/1';

export interface Message {
  /** By the frame: pixels its content needs. */
  readonly height?: unknown;
  /** By the frame, to pages that its own site names: the detail of `ocop-complete`. */
  readonly complete?: unknown;
  /** By the page. */
  readonly lang?: unknown;
  readonly theme?: unknown;
}

/** A message of this protocol, its values unchecked. */
export function read(data: unknown): Message | undefined {
  return (data as { readonly ocop?: unknown } | null)?.ocop === MARK ? (data as Message) : undefined;
}
