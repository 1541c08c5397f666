/** The messages between a page and its frame. Everything received is untrusted. */

/** Identifies these messages; another number is another version of the protocol. */
export const MARK = 'ocop-embed/1';

export interface Message {
  /** From the frame: the height of its content, in pixels. */
  readonly height?: unknown;
  /** From the frame: where the person was led, in pixels from its top. */
  readonly arrived?: unknown;
  /** From the frame, to pages that its own site allows: the detail of `ocop-complete`. */
  readonly complete?: unknown;
  /** From the page. */
  readonly lang?: unknown;
  readonly theme?: unknown;
  /** From the page: which part of the frame is seen, `{ top, bottom }` in pixels from its top. */
  readonly visible?: unknown;
}

/** A message of this protocol, with unchecked values. */
export function read(data: unknown): Message | undefined {
  return (data as { readonly ocop?: unknown } | null)?.ocop === MARK ? (data as Message) : undefined;
}

/** No form is lower, and a frame that asks for more isn't ours. */
export const HEIGHTS = { least: 160, most: 60_000 } as const;

/** A number of pixels within a frame; undefined for anything else. */
export function readPixels(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(HEIGHTS.most, Math.max(0, value))
    : undefined;
}
