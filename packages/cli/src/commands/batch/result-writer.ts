/** Results as NDJSON or CSV, written in blocks and never faster than they are taken. */
import type { Result } from '@ocop-kit/engine';
import { stringify } from 'csv-stringify/sync';
import type { Format, OpenRows } from '../../sheet-rows/sheet-row.js';
import { sanitizeJson } from '../../terminal/terminal.js';

interface ScoredRow {
  readonly line: number;
  readonly id: string | null;
  /** Cells of the columns that are carried along. */
  readonly carried: readonly string[];
  readonly result: Result;
}

/** Where the text goes; slower readers are waited for. */
export interface TextSink {
  readonly write: (text: string) => Promise<void>;
}

export interface ResultWriter {
  readonly write: (row: ScoredRow) => Promise<void>;
  readonly end: () => Promise<void>;
}

const BLOCK_LENGTH = 65_536;

/** @param from headings of columns that came in and go out as they are, and whether they may become formulas */
export function createWriter(
  sink: TextSink,
  format: Format,
  minimumRanks: readonly number[],
  from: Pick<OpenRows, 'carried' | 'formulas'>,
): ResultWriter {
  const render = format === 'csv' ? csvLine(minimumRanks, from.formulas) : ndjsonLine(from.carried);
  let block = format === 'csv' ? csvHeading(minimumRanks, from) : '';
  const flush = async (): Promise<void> => {
    const text = block;
    block = '';
    if (text !== '') await sink.write(text);
  };
  return {
    async write(row) {
      block += render(row);
      if (block.length >= BLOCK_LENGTH) await flush();
    },
    end: flush,
  };
}

const ndjsonLine =
  (headings: readonly string[]) =>
  ({ line, id, carried, result }: ScoredRow): string => {
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
  };

const LOCATION_COLUMNS = ['line', 'id', 'pack', 'set'];
const RESULT_COLUMNS = ['outcome', 'total', 'stars_by_total', 'stars'];

function csvHeading(
  ranks: readonly number[],
  { carried, formulas }: Pick<OpenRows, 'carried' | 'formulas'>,
): string {
  const result = [...RESULT_COLUMNS, ...ranks.map((rank) => `missed_${rank}`), 'unanswered'];
  const ours = [...LOCATION_COLUMNS, ...result];
  // A result read in again would have two columns of one name.
  const theirs = carried
    .map((heading) => (formulas ? escapeFormula(heading) : heading))
    .map((heading) => (ours.includes(heading) ? `input_${heading}` : heading));
  // The mark at the start makes spreadsheets read the file as UTF-8.
  return `\uFEFF${stringify([[...LOCATION_COLUMNS, ...theirs, ...result]])}`;
}

const csvLine =
  (ranks: readonly number[], formulas: boolean) =>
  ({ line, id, carried, result }: ScoredRow): string => {
    const { pack, set, outcome, total, starsByTotal, stars, minimumsMissed, unanswered } = result;
    const { sectionMinimumsMissed = [] } = result;
    const missed = ranks.map((rank) => {
      const short = sectionMinimumsMissed.filter((one) => one.rank <= rank).map(({ section }) => section);
      const criteria = (minimumsMissed[rank] ?? []).map(({ criterion }) => criterion);
      return [...[...new Set(short)].map((section) => `section:${section}`), ...criteria].join(' ');
    });
    // Ids come from outside: a spreadsheet must not run them as formulas. What is carried goes out exactly as it came in;
    // only what was a text in a workbook must not become a formula.
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
  };

/** As csv-stringify knows them; the wide signs too, which some spreadsheets take for the others. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMBER = /^[-+]?\d+([.,]\d+)?$/;
const escapeFormula = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
