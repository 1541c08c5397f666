/** Which sign parts the cells, and which row is the heading: both told by the names of columns that it must have. */
import { normalizeHeading } from './headings.js';
import type { Line } from './lines.js';
import { LineQueue, readRecord } from './records.js';

/** Excel writes the list separator of the region: a semicolon where the comma is the decimal sign, as in Vietnam. */
const SEPARATORS = [';', '\t', ',', '|'] as const;
/** Excel's own line, quoted where an export quotes everything. */
const DECLARED_SEPARATOR = /^\uFEFF?"?sep=(.)"?[;,\t|]*$/i;
/** Titles that people put above their table. */
const MAX_ABOVE = 20;
/** Headings have line breaks, too. */
export const MAX_INSPECTED = 60;

export interface TableStart {
  readonly separator: string;
  /** Place of the heading among the lines that were looked at. */
  readonly at: number;
  /** Lines above it that are neither empty nor `sep=`. */
  readonly above: readonly Line[];
}

/** @param names of which one must stand in the heading */
export async function findTableStart(
  lines: readonly Line[],
  names: readonly string[],
): Promise<TableStart | undefined> {
  const said = DECLARED_SEPARATOR.exec(lines[0]?.text ?? '')?.[1];
  const separators = said === undefined ? SEPARATORS : [said, ...SEPARATORS];
  const above: Line[] = [];
  for (const [at, line] of lines.entries()) {
    if (above.length > MAX_ABOVE) break;
    if (at === 0 && said !== undefined) continue;
    for (const separator of separators) {
      const record = await readRecord(new LineQueue(linesFrom(lines, at)), separator, 0);
      if (record?.cells?.some((cell) => names.includes(normalizeHeading(cell).toLowerCase())))
        return { separator, at, above };
    }
    if (line.text !== '') above.push(line);
  }
  return undefined;
}

// eslint-disable-next-line @typescript-eslint/require-await -- lines that are here, where others come
async function* linesFrom(lines: readonly Line[], from: number): AsyncGenerator<Line> {
  yield* lines.slice(from);
}
