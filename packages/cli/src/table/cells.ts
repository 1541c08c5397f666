/** Splits one row into cells. Rows without quotes, or with whole cells quoted, take a fast path; csv-parse does the rest. */
import { parse } from 'csv-parse/sync';

const QUOTED_CELL = /^"[^"]*"$/;

/**
 * @param lines the lines of the row, with balanced quotes
 * @returns undefined when a quote is misplaced, as with text behind a closing one
 */
export function parseCells(lines: readonly string[], separator: string): readonly string[] | undefined {
  const text = lines.join('\n');
  const parts = text.split(separator).map((cell) => cell.trim());
  if (!text.includes('"')) return parts;
  if (parts.every((part) => !part.includes('"') || QUOTED_CELL.test(part)))
    return parts.map((part) => (part.startsWith('"') ? part.slice(1, -1) : part));
  try {
    const rows = parse(text, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      // A quote inside an unquoted cell is an ordinary character, such as an inch mark.
      relax_quotes: true,
      trim: true,
    });
    return rows.length === 1 ? rows[0] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param open whether the line begins inside a quoted cell
 * @returns the position of the quote that the line leaves open (0 for one of an earlier line), or -1
 */
export function findOpenQuote(line: string, separator: string, open: boolean): number {
  let at = 0;
  let mark = 0;
  for (;;) {
    if (!open) {
      while (line[at] === ' ' || (line[at] === '\t' && separator !== '\t')) at++;
      mark = line[at] === '"' ? at++ : -1;
    }
    open = false;
    if (mark >= 0) {
      at = skipQuoted(line, at);
      if (at < 0) return mark;
    }
    const next = line.indexOf(separator, at);
    if (next < 0) return -1;
    at = next + separator.length;
  }
}

/** @returns the position behind the closing quote, skipping doubled ones; -1 when none closes */
function skipQuoted(line: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = line.indexOf('"', at);
    if (at < 0) return -1;
    if (line[at + 1] !== '"') return at + 1;
  }
}
