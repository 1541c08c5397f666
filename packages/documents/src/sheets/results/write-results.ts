/** Writes the results of many sheets as a workbook: a product a row, numbers as numbers, to be filtered and sorted. */
import { compileSet, describe, type CompiledSet, type Result } from '@ocop-kit/engine';
import { COLORS } from '../../xlsx/write/colors.js';
import type { CellStyle, NewCell, NewRow } from '../../xlsx/write/new-workbook.js';
import { pagesWide } from '../../xlsx/write/pages-wide.js';
import { rowHeight } from '../../xlsx/write/row-height.js';
import { writeWorkbook } from '../../xlsx/write/write-workbook.js';
import { CREATED } from '../created.js';
import { translateInto, type SheetsLanguage } from '../translate.js';
import { planResultColumns, type ResultColumn } from './plan-result-columns.js';
import type { DescribedRow, ResultRow } from './result-row.js';

/** The line of a sheet and the name of its product. */
const FROZEN_COLUMNS = 2;

/**
 * Writes the results of many sheets: products, points of each section and in all, ranks, missed minimums in words, problems. The heading
 * stays in sight, and every column can be filtered. Texts stay texts, whatever sign they begin with.
 *
 * @param rows the products in the order of their sheets; their sets may differ
 * @param options the language of its words
 * @returns the file (.xlsx); the same input gives the same bytes
 * @throws {OcopError} `pack/*` for a set that cannot be scored, `input/shape` for a result that `score` does not give
 */
export function writeResults(
  rows: readonly ResultRow[],
  { lang = 'vi' }: { readonly lang?: SheetsLanguage } = {},
): Uint8Array {
  const t = translateInto(lang);
  const described = rows.map((row) => describeRow(row, lang));
  const columns = planResultColumns(described, lang, t);
  const last = { bottom: rows.length + 1, right: columns.length };
  return writeWorkbook({
    created: CREATED,
    worksheets: [
      {
        name: t('worksheet.results'),
        tabColor: COLORS.head,
        frozen: { columns: FROZEN_COLUMNS, rows: 1 },
        columns: columns.map(({ width }) => ({ width })),
        rows: [headingRow(columns), ...described.map((row) => resultRow(row, columns))],
        filter: { top: 1, left: 1, ...last },
        page: {
          paper: 'A4',
          orientation: 'landscape',
          titleRows: 1,
          titleColumns: FROZEN_COLUMNS,
          pagesWide: pagesWide(columns),
        },
      },
    ],
  });
}

function describeRow(row: ResultRow, lang: SheetsLanguage): DescribedRow {
  if (!row.scored) return { ...row, compiled: undefined, missed: [] };
  const { set, result } = row.scored;
  const compiled = compileSet(set);
  const { stars, starsByTotal } = result;
  const isHeld = stars !== null && stars < starsByTotal;
  return { ...row, compiled, missed: isHeld ? listMissed(compiled, result, stars, lang) : [] };
}

/** What keeps a product from the rank of its points; the lowest rank that asks for it is enough. */
function listMissed(set: CompiledSet, result: Result, stars: number, lang: SheetsLanguage): string[] {
  // A pack that does not speak the language has its sentences in English.
  const known = set.source.pack.languages.includes(lang) ? lang : 'en';
  const { rows, sections } = describe(set, result, known);
  return [...sections, ...rows].flatMap(({ missed }) =>
    missed
      .filter(({ rank }) => rank > stars && rank <= result.starsByTotal)
      .slice(0, 1)
      .map(({ text }) => text),
  );
}

const HEADING: CellStyle = {
  bold: true,
  color: COLORS.onHead,
  fill: COLORS.head,
  wrap: true,
  vertical: 'center',
  isText: true,
};

const headingRow = (columns: readonly ResultColumn[]): NewRow => ({
  height: rowHeight(columns.map(({ heading, width }) => [heading, width - 3])) + 4,
  cells: columns.map(({ heading }) => ({ value: heading, style: HEADING })),
});

function resultRow(row: DescribedRow, columns: readonly ResultColumn[]): NewRow {
  const cells = columns.map(({ valueOf }): NewCell => {
    const value = valueOf(row);
    return typeof value === 'number'
      ? { value, style: { vertical: 'top', horizontal: 'center' } }
      : { value: value === '' ? undefined : value, style: { vertical: 'top', wrap: true, isText: true } };
  });
  const texts = cells.map(({ value }, i) => [String(value ?? ''), columns[i]?.width ?? 1] as const);
  return { height: rowHeight(texts), cells };
}
