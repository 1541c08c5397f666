/** Splits text that comes in pieces into lines, holding no more than one line and one piece in memory. */

/** Longer than any sheet with its notes, so that a file without line breaks cannot fill the memory. */
export const MAX_LINE_LENGTH = 1_000_000;

export interface Line {
  readonly number: number;
  /** Null when the line is too long; its text is dropped. */
  readonly text: string | null;
}

/** @param number of the line before the first */
export async function* splitLines(pieces: AsyncIterable<string>, number = 0): AsyncGenerator<Line> {
  let end: string | undefined;
  let rest = '';
  let tooLong = false;
  const finish = (text: string): Line => {
    const line = { number: ++number, text: tooLong ? null : text.endsWith('\r') ? text.slice(0, -1) : text };
    tooLong = false;
    return line;
  };
  for await (const piece of pieces) {
    rest += piece;
    end ??= findLineEnd(rest);
    if (end !== undefined) {
      const lines = rest.split(end);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line.length > MAX_LINE_LENGTH) tooLong = true;
        yield finish(line);
      }
    }
    if (rest.length > MAX_LINE_LENGTH) {
      tooLong = true;
      rest = '';
    }
  }
  if (rest !== '' || tooLong) yield finish(rest);
}

/** The line break of this text; old Mac programs wrote a carriage return alone. */
function findLineEnd(text: string): string | undefined {
  if (text.includes('\n')) return '\n';
  const at = text.indexOf('\r');
  return at >= 0 && at < text.length - 1 ? '\r' : undefined;
}
