/** Finds the separator and the heading row of a table, by the columns that every heading must have. */
import { normalizeHeading } from './headings.js';
import type { Line } from './lines.js';
import { LineQueue, readRecord } from './records.js';

/** Excel writes the list separator of the region: a semicolon where the comma is the decimal sign, as in Vietnam. */
const SEPARATORS = [';', '\t', ',', '|'] as const;
/** The line `sep=;` that Excel understands; quoted where an export quotes everything. */
const DECLARED_SEPARATOR = /^\uFEFF?"?sep=(.)"?[;,\t|]*$/i;
/** Lines with titles above the table. */
const MAX_ABOVE = 20;
/** More lines than titles and heading take, since headings may contain line breaks. */
export const MAX_INSPECTED = 60;

export interface TableStart {
  readonly separator: string;
  /** Index of the heading among the inspected lines. */
  readonly at: number;
  /** Lines above it that are neither empty nor `sep=`. */
  readonly above: readonly Line[];
}

/** @param names of columns, one of which the heading has */
export async function findTableStart(
  lines: readonly Line[],
  names: readonly string[],
): Promise<TableStart | undefined> {
  const declared = DECLARED_SEPARATOR.exec(lines[0]?.text ?? '')?.[1];
  const separators = declared === undefined ? SEPARATORS : [declared, ...SEPARATORS];
  const above: Line[] = [];
  for (const [at, line] of lines.entries()) {
    if (above.length > MAX_ABOVE) break;
    if (at === 0 && declared !== undefined) continue;
    for (const separator of separators) {
      const record = await readRecord(new LineQueue(linesFrom(lines, at)), separator, 0);
      if (record?.cells?.some((cell) => names.includes(normalizeHeading(cell).toLowerCase())))
        return { separator, at, above };
    }
    if (line.text !== '') above.push(line);
  }
  return undefined;
}

// eslint-disable-next-line @typescript-eslint/require-await -- lines at hand, for a reader of asynchronous ones
async function* linesFrom(lines: readonly Line[], from: number): AsyncGenerator<Line> {
  yield* lines.slice(from);
}
