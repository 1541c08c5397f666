/** The report as JSON for programs, or as a table for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import type { Translate } from '../../i18n/translate.js';
import type { messages } from './messages.js';
import type { UnusableSheet, Product } from './product.js';
import type { Tally } from './tally.js';

export interface Report {
  readonly from: string;
  readonly to: string;
  readonly tally: Tally;
  readonly products: readonly Product[];
  readonly bad: readonly UnusableSheet[];
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

type ImpactTranslate = Translate<keyof typeof messages.vi>;

/** The first line of every report in CSV. The byte order mark makes spreadsheets read the file as UTF-8. */
export function csvHeading(t: ImpactTranslate): string {
  return `\uFEFF${stringify([COLUMNS.map((column) => t(`column.${column}`))], { escape_formulas: true })}`;
}

export function reportCsv({ products }: Report, t: ImpactTranslate): string {
  const rows = products.map((product) => productCells(product, t));
  // Names come from outside and must not run as formulas.
  return `${csvHeading(t)}${stringify(rows, { escape_formulas: true })}`;
}

function productCells(product: Product, t: ImpactTranslate): (string | number)[] {
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
    t(`verdict.${product.verdict}`),
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
