/** The report as JSON for programs, or as a table for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import type { Say } from '../../i18n/translate.js';
import type { Bad, Product } from './product.js';
import type { Tally } from './tally.js';

export interface Report {
  readonly from: string;
  readonly to: string;
  readonly tally: Tally;
  readonly products: readonly Product[];
  readonly bad: readonly Bad[];
}

export function reportJson({ tally, ...report }: Report): string {
  return `${JSON.stringify({ from: report.from, to: report.to, summary: tally, products: report.products, bad: report.bad })}\n`;
}

const COLUMNS = [
  'file',
  'line',
  'product',
  'entity',
  'set',
  'totalBefore',
  'starsBefore',
  'verdict',
  'starsSure',
  'starsMost',
  'totalSure',
  'totalMost',
  'doubtful',
  'lost',
  'added',
  'minimum',
  'unanswered',
  'doubtfulMinimum',
  'points',
] as const;

/** How a report begins. The mark makes spreadsheets read the file as UTF-8. */
export function reportHead(say: Say): string {
  return `\uFEFF${stringify([COLUMNS.map((column) => say(`impact.column.${column}`))], { escape_formulas: true })}`;
}

export function reportCsv({ products }: Report, say: Say): string {
  const rows = products.map((product) => cellsOf(product, say));
  // Names come from outside: they must not run as formulas.
  return `${reportHead(say)}${stringify(rows, { escape_formulas: true })}`;
}

function cellsOf(product: Product, say: Say): (string | number)[] {
  const { before, causes } = product;
  const ids = (code: Product['causes'][number]['code']): string =>
    causes.flatMap((cause) => (cause.code === code ? cause.criterion : [])).join('; ');
  return [
    product.file,
    product.line ?? '',
    product.product,
    product.entity,
    product.set,
    before.total,
    before.stars ?? '',
    say(`impact.verdict.${product.verdict}`),
    product.least ?? '',
    product.most ?? '',
    product.sureTotal,
    product.total,
    product.doubtful,
    product.lost,
    product.added,
    ids('minimum'),
    ids('unanswered'),
    ids('doubtful'),
    ids('points'),
  ];
}
