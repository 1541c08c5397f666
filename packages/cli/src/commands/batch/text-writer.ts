/** Writes results as NDJSON or CSV, in blocks, waiting for the reader. */
import { stringify } from 'csv-stringify/sync';
import type { Format, OpenRows } from '../../sheet-rows/sheet-row.js';
import { sanitizeJson } from '../../terminal/sanitize.js';
import type { ResultSink, ResultWriter, ScoredRow } from './scored-row.js';

const BLOCK_LENGTH = 65_536;

/** The columns of CSV depend on the ranks that the first result names. */
export function createTextWriter(
  sink: ResultSink,
  format: Format,
  from: Pick<OpenRows, 'carried' | 'formulas'>,
): ResultWriter {
  let ranks: readonly number[] = [];
  let block = '';
  let hasHeading = false;
  const startWith = (minimumRanks: readonly number[]): void => {
    if (hasHeading) return;
    hasHeading = true;
    ranks = minimumRanks;
    if (format === 'csv') block = csvHeading(ranks, from);
  };
  const flush = async (): Promise<void> => {
    const text = block;
    block = '';
    if (text !== '') await sink.write(text);
  };
  return {
    async write(row) {
      startWith(Object.keys(row.result.minimumsMissed).map(Number));
      block += format === 'csv' ? csvLine(ranks, from.formulas, row) : ndjsonLine(from.carried, row);
      if (block.length >= BLOCK_LENGTH) await flush();
    },
    // What could not be scored is reported beside the results.
    writeBad: () => undefined,
    async end() {
      startWith([]);
      await flush();
    },
  };
}

function ndjsonLine(headings: readonly string[], { line, id, carried, result }: ScoredRow): string {
  const { pack, set, outcome, total, sections, starsByTotal, stars, minimumsMissed, unanswered } = result;
  const { sectionMinimumsMissed } = result;
  const missed = Object.fromEntries(
    Object.entries(minimumsMissed).map(([rank, all]) => [rank, all.map(({ criterion }) => criterion)]),
  );
  const row = {
    line,
    id,
    pack,
    set,
    ...(headings.length > 0 && {
      columns: Object.fromEntries(headings.map((heading, at) => [heading, carried[at] ?? ''])),
    }),
    outcome,
    total,
    sections,
    starsByTotal,
    stars,
    minimumsMissed: missed,
    ...(sectionMinimumsMissed && { sectionMinimumsMissed }),
    unanswered,
  };
  return `${sanitizeJson(JSON.stringify(row))}\n`;
}

const LOCATION_COLUMNS = ['line', 'id', 'pack', 'set'];
const RESULT_COLUMNS = ['outcome', 'total', 'stars_by_total', 'stars'];

function csvHeading(
  ranks: readonly number[],
  { carried, formulas }: Pick<OpenRows, 'carried' | 'formulas'>,
): string {
  const result = [...RESULT_COLUMNS, ...ranks.map((rank) => `missed_${rank}`), 'unanswered'];
  const reservedNames = [...LOCATION_COLUMNS, ...result];
  // A result that is scored again must not get two columns of one name.
  const carriedNames = carried
    .map((heading) => (formulas ? escapeFormula(heading) : heading))
    .map((heading) => (reservedNames.includes(heading) ? `input_${heading}` : heading));
  // The byte order mark makes spreadsheets read the file as UTF-8.
  return `\uFEFF${stringify([[...LOCATION_COLUMNS, ...carriedNames, ...result]])}`;
}

function csvLine(
  ranks: readonly number[],
  formulas: boolean,
  { line, id, carried, result }: ScoredRow,
): string {
  const { pack, set, outcome, total, starsByTotal, stars, minimumsMissed, unanswered } = result;
  const { sectionMinimumsMissed = [] } = result;
  const missed = ranks.map((rank) => {
    const short = sectionMinimumsMissed.filter((one) => one.rank <= rank).map(({ section }) => section);
    const criteria = (minimumsMissed[rank] ?? []).map(({ criterion }) => criterion);
    return [...[...new Set(short)].map((section) => `section:${section}`), ...criteria].join(' ');
  });
  // Ids come from outside and must not run as formulas. Carried cells of a text table stay as they came; those of a
  // workbook were text, and must not become formulas in CSV.
  const cells = [
    line,
    escapeFormula(id ?? ''),
    escapeFormula(pack),
    set,
    ...(formulas ? carried.map(escapeFormula) : carried),
    outcome,
    total,
    starsByTotal,
    stars ?? '',
    ...missed.map(escapeFormula),
    escapeFormula(unanswered.join(' ')),
  ];
  return stringify([cells]);
}

/** The signs that csv-stringify escapes, and their full-width forms, which some spreadsheets treat alike. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMBER = /^[-+]?\d+([.,]\d+)?$/;
const escapeFormula = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
