/** The cells of one column in one group of rows: a byte for what is a small number, a text for everything else. */
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { isSystemError } from '../failures/system-error.js';
import { describeCells, type RawCell } from './cell-text.js';
import { readPages, type ColumnPage } from './pages.js';
import { shortenName, type ParquetTable, type RandomAccess } from './parquet-file.js';

/** In `ColumnCells.codes`: the cell is empty. */
export const EMPTY_CELL = 255;
/** In `ColumnCells.codes`: the cell is none of the small numbers, and its text is kept. */
export const OTHER_CELL = 254;

const NUMBERS: readonly string[] = Array.from({ length: OTHER_CELL }, (_, number) => String(number));

export class ColumnCells {
  /** A byte a row: a whole number below `OTHER_CELL` as itself, or one of the marks. */
  readonly codes: Uint8Array;
  private texts: string[] | undefined;

  constructor(private readonly rows: number) {
    this.codes = new Uint8Array(rows).fill(EMPTY_CELL);
  }

  /** As a person would type it, without spaces around it; the empty string where the cell is empty. */
  text(row: number): string {
    const code = this.codes[row] ?? EMPTY_CELL;
    return code === EMPTY_CELL ? '' : (NUMBERS[code] ?? this.texts?.[row] ?? '');
  }

  set(row: number, text: string): void {
    const code = codeOf(text);
    this.codes[row] = code;
    if (code !== OTHER_CELL) return;
    this.texts ??= new Array<string>(this.rows);
    this.texts[row] = text;
  }

  setCode(row: number, code: number): void {
    this.codes[row] = code;
  }
}

function codeOf(text: string): number {
  if (text === '') return EMPTY_CELL;
  const number = text.length <= 3 ? Number(text) : OTHER_CELL;
  return NUMBERS[number] === text ? number : OTHER_CELL;
}

/**
 * @param column its place in `table.columns`
 * @param group its place in `table.groups`
 * @throws {Failure} naming both, when the cells cannot be read
 */
export async function readColumnCells(
  { t }: CommandContext,
  file: RandomAccess,
  table: ParquetTable,
  column: number,
  group: number,
): Promise<ColumnCells> {
  const { name, element } = table.columns[column] as ParquetTable['columns'][number]; // both are places
  const { rows, chunks } = table.groups[group] as ParquetTable['groups'][number];
  const chunk = chunks[column] as (typeof chunks)[number];
  const textOf = describeCells(element);
  const cells = new ColumnCells(rows);
  try {
    let words: readonly string[] = [];
    let from = 0;
    for await (const page of readPages(file, chunk, element, rows)) {
      if ('coded' in page)
        from = page.coded ? placeWords(cells, from, page, words) : placeValues(cells, from, page, textOf);
      else words = Array.from(page, textOf);
    }
    return cells;
  } catch (error) {
    if (isSystemError(error)) throw error;
    throw new Failure(EXIT.input, t('parquet.damaged', { column: shortenName(name), group: group + 1 }));
  }
}

/** @returns the row behind the last of the page */
function placeWords(cells: ColumnCells, from: number, page: ColumnPage, words: readonly string[]): number {
  const codes = words.map(codeOf);
  const { count, present, values } = page;
  for (let row = 0, at = 0; row < count; row++) {
    if (present?.[row] === 0) continue;
    const word = Number(values[at++]);
    const code = codes[word];
    if (code === undefined) throw new RangeError('no such word');
    if (code === OTHER_CELL) cells.set(from + row, words[word] ?? '');
    else cells.setCode(from + row, code);
  }
  return from + count;
}

function placeValues(
  cells: ColumnCells,
  from: number,
  { count, present, values }: ColumnPage,
  textOf: (raw: RawCell) => string,
): number {
  for (let row = 0, at = 0; row < count; row++) {
    if (present?.[row] === 0) continue;
    const raw = values[at++];
    if (raw === undefined) throw new RangeError('unexpected end');
    cells.set(from + row, textOf(raw));
  }
  return from + count;
}
