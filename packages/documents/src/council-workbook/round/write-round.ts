/** Writes what councils found in a whole round as a workbook: a product a row, the best first, with what follows and why. */
import type { CouncilWorkbookKey, CouncilWorkbookLanguage, TranslateCouncilWorkbook } from '../translate.js';
import { translateInto } from '../translate.js';
import { CREATED } from '../../sheets/created.js';
import { COLORS } from '../../xlsx/write/colors.js';
import type { CellStyle, NewCell, NewRow } from '../../xlsx/write/new-workbook.js';
import { rowHeight } from '../../xlsx/write/row-height.js';
import { writeWorkbook } from '../../xlsx/write/write-workbook.js';
import { STYLES } from '../cell-styles.js';

/** One product of a round, in words. */
export interface RoundRow {
  /** From 1; products that are level share one. Undefined for a product without a result. */
  readonly rank: number | undefined;
  readonly product: string;
  readonly entity: string;
  /** Where its entity is. */
  readonly place: string;
  readonly council: string;
  /** The average as it is published: a text, so that no spreadsheet rounds it. */
  readonly average: string;
  readonly stars: string;
  /** What follows, with the article. */
  readonly outcome: string;
  /** Sentences, the most urgent first. */
  readonly reasons: readonly string[];
  /** What becomes of it, as a colour of its row. */
  readonly kind: 'forwarded' | 'recognised' | 'not-reached';
}

interface RoundColumn {
  readonly key: CouncilWorkbookKey;
  readonly width: number;
  readonly style: CellStyle;
  readonly valueOf: (row: RoundRow, t: TranslateCouncilWorkbook) => string | number | undefined;
}

/** More sentences than these make a row that nobody reads across. */
const MOST_REASONS = 5;

const TEXT: CellStyle = { ...STYLES.text, isText: true, indent: 1 };
const CENTERED: CellStyle = { ...STYLES.centered, isText: true };

const COLUMNS: readonly RoundColumn[] = [
  { key: 'round.rank', width: 7, style: STYLES.centered, valueOf: ({ rank }) => rank },
  { key: 'round.product', width: 26, style: { ...TEXT, bold: true }, valueOf: ({ product }) => product },
  { key: 'round.entity', width: 24, style: TEXT, valueOf: ({ entity }) => entity },
  { key: 'round.place', width: 16, style: TEXT, valueOf: ({ place }) => place },
  { key: 'round.average', width: 11, style: CENTERED, valueOf: ({ average }) => average },
  { key: 'round.stars', width: 11, style: { ...CENTERED, bold: true }, valueOf: ({ stars }) => stars },
  { key: 'round.outcome', width: 34, style: TEXT, valueOf: ({ outcome }) => outcome },
  { key: 'round.reasons', width: 62, style: TEXT, valueOf: reasonsText },
  { key: 'round.council', width: 30, style: TEXT, valueOf: ({ council }) => council },
];

/** The most urgent in words, the rest as a number. */
function reasonsText({ reasons }: RoundRow, t: TranslateCouncilWorkbook): string {
  const more = reasons.length - MOST_REASONS;
  return [...reasons.slice(0, MOST_REASONS), ...(more > 0 ? [t('round.more', { count: more })] : [])].join(
    '\n',
  );
}

const FILLS: Readonly<Record<RoundRow['kind'], string | undefined>> = {
  forwarded: COLORS.section,
  recognised: COLORS.group,
  'not-reached': undefined,
};

/**
 * Writes the ranked table of a round. The heading stays in sight, and every column can be filtered.
 *
 * @param rows in the order in which they are to stand
 * @param options the language of its headings
 * @returns the file (.xlsx); the same rows give the same bytes
 */
export function writeRound(
  rows: readonly RoundRow[],
  { lang = 'vi' }: { readonly lang?: CouncilWorkbookLanguage } = {},
): Uint8Array {
  const t = translateInto(lang);
  const heading: NewRow = {
    height: rowHeight(COLUMNS.map(({ key, width }) => [t(key), width - 3])) + 4,
    cells: COLUMNS.map(({ key }) => ({ value: t(key), style: STYLES.heading })),
  };
  const productRow = (row: RoundRow): NewRow => ({
    height: rowHeight(COLUMNS.map(({ valueOf, width }) => [String(valueOf(row, t) ?? ''), width - 1])),
    cells: COLUMNS.map(({ valueOf, style }): NewCell => {
      const value = valueOf(row, t);
      return { value: value === '' ? undefined : value, style: { ...style, fill: FILLS[row.kind] } };
    }),
  });
  return writeWorkbook({
    created: CREATED,
    worksheets: [
      {
        name: t('worksheet.round'),
        tabColor: COLORS.head,
        gridLines: false,
        frozen: { columns: 2, rows: 1 },
        columns: COLUMNS.map(({ width }) => ({ width })),
        rows: [heading, ...rows.map(productRow)],
        filter: { top: 1, left: 1, bottom: rows.length + 1, right: COLUMNS.length },
        page: { paper: 'A4', orientation: 'landscape', titleRows: 1, header: t('worksheet.round') },
      },
    ],
  });
}
