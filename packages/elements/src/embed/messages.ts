/** The messages between a page and its frame. Everything received is untrusted. */

/** Identifies these messages; another number is another version of the protocol. */
export const MARK = 'ocop-embed/1';

export interface Message {
  /** From the frame: the height of its content, in pixels. */
  readonly height?: unknown;
  /** From the frame, to pages that its own site allows: the detail of `ocop-complete`. */
  readonly complete?: unknown;
  /** From the page. */
  readonly lang?: unknown;
  readonly theme?: unknown;
}

/** A message of this protocol, with unchecked values. */
export function read(data: unknown): Message | undefined {
  return (data as { readonly ocop?: unknown } | null)?.ocop === MARK ? (data as Message) : undefined;
}
