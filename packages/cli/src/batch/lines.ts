/** Lines of a byte stream, one at a time, never holding more than one line and one chunk. */

/** Longer than any sheet with notes; a file without line ends must not fill the memory. */
export const MOST_IN_LINE = 1_000_000;

export interface Line {
  readonly number: number;
  /** Null when the line is too long; its text is dropped. */
  readonly text: string | null;
}

export async function* linesOf(bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let tooLong = false;
  let number = 0;
  const finish = (text: string): Line => {
    const line = { number: ++number, text: tooLong ? null : text.endsWith('\r') ? text.slice(0, -1) : text };
    tooLong = false;
    return line;
  };
  for await (const chunk of bytes) {
    const pieces = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      if (piece.length > MOST_IN_LINE) tooLong = true;
      yield finish(piece);
    }
    if (rest.length > MOST_IN_LINE) {
      tooLong = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (rest !== '' || tooLong) yield finish(rest);
}
