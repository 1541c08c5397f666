/** A result as a line of CSV. */
import { stringify } from 'csv-stringify/sync';
import { RESULT_COLUMNS, type BatchColumn } from '../columns.js';
import type { ScoredRow } from '../scored-row.js';
import { escapeFormula } from './formulas.js';
import type { FirstRow, TextFormat, TextLayout } from './text-format.js';

/** The columns of CSV depend on the ranks and sections that the first result names. */
export function createCsvFormat(layout: TextLayout): TextFormat {
  let first: FirstRow = { ranks: [], sections: [] };
  const chosen = RESULT_COLUMNS.filter((column) => layout.columns.has(column));
  return {
    heading(found) {
      first = found;
      // The byte order mark makes spreadsheets read the file as UTF-8.
      return `\uFEFF${stringify([resultHeadings(first, layout)])}`;
    },
    line: (row) => stringify([chosen.flatMap((column) => CSV_COLUMNS[column].cells(row, first, layout))]),
  };
}

/** The cells that a column has in a row, and the headings above them. */
interface CsvColumn {
  readonly headings: (first: FirstRow, layout: TextLayout) => readonly string[];
  readonly cells: (row: ScoredRow, first: FirstRow, layout: TextLayout) => readonly (string | number)[];
}

// Ids come from outside and must not run as formulas. Carried cells of a text table stay as they came; those of a
// workbook were text, and must not become formulas in CSV.
const CSV_COLUMNS: Readonly<Record<BatchColumn, CsvColumn>> = {
  line: named('line', ({ line }) => line),
  id: named('id', ({ id }) => escapeFormula(id ?? '')),
  pack: named('pack', ({ result }) => escapeFormula(result.pack)),
  set: named('set', ({ result }) => result.set),
  carried: {
    headings: (_, { carried, formulas }) => (formulas ? carried.map(escapeFormula) : carried),
    cells: ({ carried }, _, { formulas }) => (formulas ? carried.map(escapeFormula) : carried),
  },
  outcome: named('outcome', ({ result }) => result.outcome),
  total: named('total', ({ result }) => result.total),
  sections: {
    headings: ({ sections }) => sections.map((section) => `section_${section}`),
    cells: ({ result }, { sections }) => sections.map((section) => result.sections[section] ?? ''),
  },
  stars_by_total: named('stars_by_total', ({ result }) => result.starsByTotal),
  stars: named('stars', ({ result }) => result.stars ?? ''),
  missed: {
    headings: ({ ranks }) => ranks.map((rank) => `missed_${rank}`),
    cells: ({ result }, { ranks }) => ranks.map((rank) => escapeFormula(missedText(result, rank))),
  },
  unanswered: named('unanswered', ({ result }) => escapeFormula(result.unanswered.join(' '))),
};

function named(heading: string, cell: (row: ScoredRow) => string | number): CsvColumn {
  return { headings: () => [heading], cells: (row) => [cell(row)] };
}

/** What a rank asks for and the sheet has not: sections short of points, then criteria. */
export function missedText(
  { minimumsMissed, sectionMinimumsMissed = [] }: ScoredRow['result'],
  rank: number,
): string {
  const short = sectionMinimumsMissed.filter((one) => one.rank <= rank).map(({ section }) => section);
  const criteria = (minimumsMissed[rank] ?? []).map(({ criterion }) => criterion);
  return [...[...new Set(short)].map((section) => `section:${section}`), ...criteria].join(' ');
}

/** @returns headings of the result; a carried one of the same name would be a second column of that name if it was scored again */
export function resultHeadings(first: FirstRow, layout: TextLayout): readonly string[] {
  const chosen = RESULT_COLUMNS.filter((column) => layout.columns.has(column));
  const own = RESULT_COLUMNS.filter(
    (column) => column !== 'carried' && (column !== 'sections' || layout.columns.has(column)),
  ).flatMap((column) => CSV_COLUMNS[column].headings(first, layout));
  return chosen.flatMap((column) => {
    const headings = CSV_COLUMNS[column].headings(first, layout);
    return column === 'carried'
      ? headings.map((one) => (own.includes(one) ? `input_${one}` : one))
      : headings;
  });
}
