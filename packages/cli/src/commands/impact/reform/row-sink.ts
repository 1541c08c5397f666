/** Writes a row a sheet, as it comes: as many as there are, none is held in memory. */
import { stringify } from 'csv-stringify/sync';
import type { EditionRating } from '../../../reform/compare-sheets.js';
import type { ReformedRow } from './reform-run.js';
import type { ReformTranslate } from './messages.js';
import { reformSummary, type ReformReport } from './reform-report.js';

export interface RowSink {
  readonly add: (rows: readonly ReformedRow[]) => string;
  /** What comes before the rows, and behind them. */
  readonly start: string;
  readonly end: (report: ReformReport) => string;
}

const COLUMNS = [
  'file',
  'line',
  'product',
  'province',
  'set',
  'totalBefore',
  'starsBefore',
  'outcomeBefore',
  'totalAfter',
  'starsAfter',
  'outcomeAfter',
  'change',
  'certificate',
  'decides',
  'leftOut',
  'why',
] as const;

/** The first line of every report in CSV. The byte order mark makes spreadsheets read the file as UTF-8. */
export function reformCsvHeading(t: ReformTranslate): string {
  return `\uFEFF${stringify([COLUMNS.map((column) => t(`column.${column}`))], { escape_formulas: true })}`;
}

export function createCsvSink(t: ReformTranslate): RowSink {
  return {
    start: reformCsvHeading(t),
    // Names come from outside and must not run as formulas.
    add: (rows) =>
      stringify(
        rows.map((row) => csvCells(rowRecord(row), t)),
        { escape_formulas: true },
      ),
    end: () => '',
  };
}

/** The rows come first and the summary last: it is known when all rows are. */
export function createJsonSink(head: Pick<ReformReport, 'from' | 'to' | 'source'>): RowSink {
  let separator = '';
  const { from, to, source } = head;
  return {
    start: `${JSON.stringify({ from, to, source }).slice(0, -1)},"products":[`,
    add: (rows) =>
      rows
        .map((row) => {
          const text = `${separator}\n${JSON.stringify(rowRecord(row))}`;
          separator = ',';
          return text;
        })
        .join(''),
    end: (report) =>
      `\n],"bad":${JSON.stringify(report.gaps.named)},"summary":${JSON.stringify(reformSummary(report))}}\n`,
  };
}

type RowRecord = ReturnType<typeof rowRecord>;

/** What sheets have that were scored at least once. */
interface SheetCells {
  readonly change: string;
  readonly product?: string;
  readonly province?: string | null;
  readonly set?: number;
  readonly before?: EditionRating;
  readonly after?: EditionRating;
}

/** One sheet as the JSON report has it. */
function rowRecord(reformed: ReformedRow) {
  const { row } = reformed;
  const at = { file: row.file, line: row.line };
  if (reformed.pair === undefined) {
    const { row: left } = reformed;
    return left.kind === 'bad'
      ? { ...at, change: 'unusable' as const, why: left.why }
      : { ...at, change: 'no-sheet' as const };
  }
  const { pair, reform } = reformed;
  const sheet = {
    ...at,
    product: cleanName(reformed.row.name),
    province: reformed.row.province,
    set: pair.no,
  };
  if ('notTaken' in reform)
    return { ...sheet, before: reform.before, change: 'not-taken' as const, notTaken: reform.notTaken };
  const { before, after, change, decision, leftOut } = reform;
  return {
    ...sheet,
    before,
    after,
    change,
    decides: decision?.criteria ?? [],
    bandsDecide: decision?.bands ?? false,
    leftOut,
  };
}

/** Control characters must not reach a spreadsheet. */
const cleanName = (name: string): string => name.replace(/\p{C}+/gu, ' ').trim();

function csvCells(record: RowRecord, t: ReformTranslate): (string | number)[] {
  const { product, province, set, before, after }: SheetCells = record;
  return [
    record.file,
    record.line ?? '',
    product ?? '',
    province ?? '',
    set ?? '',
    before?.total ?? '',
    before?.stars ?? '',
    before?.outcome ?? '',
    after?.total ?? '',
    after?.stars ?? '',
    after?.outcome ?? '',
    t(`change.${record.change}`),
    certificateText(before?.certificate ?? false, after?.certificate, t),
    'decides' in record
      ? [...record.decides, ...(record.bandsDecide ? [t('why.bands')] : [])].join('; ')
      : '',
    'leftOut' in record ? record.leftOut.join('; ') : '',
    whyText(record, t),
  ];
}

function certificateText(before: boolean, after: boolean | undefined, t: ReformTranslate): string {
  if (after === undefined || before === after) return '';
  return t(after ? 'certificate.gained' : 'certificate.lost');
}

function whyText(record: RowRecord, t: ReformTranslate): string {
  if (record.change === 'no-sheet') return t('why.noSheet');
  if ('why' in record) return record.why;
  return 'notTaken' in record
    ? record.notTaken.map(({ criterion, ordinal }) => t('why.answer', { criterion, ordinal })).join('; ')
    : '';
}
