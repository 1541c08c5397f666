/** The worksheet that explains how a table of products is filled in. */
import { textIn, type CompiledSet } from '@ocop-kit/engine';
import { COLORS } from '../../xlsx/write/colors.js';
import type { NewRow, NewWorksheet } from '../../xlsx/write/new-workbook.js';
import { rowHeight } from '../../xlsx/write/row-height.js';
import type { SheetsKey, SheetsLanguage, TranslateSheets } from '../translate.js';

/** In characters: no more go on A4, and a column that is wider than the paper is cut off in print. */
const WIDTH = 84;
const LINES: readonly SheetsKey[] = [
  'guide.rows',
  'guide.lists',
  'guide.boxes',
  'guide.empty',
  'guide.conditions',
  'guide.keys',
  'guide.columns',
  'guide.hidden',
  'guide.batch',
];

export function guideWorksheet(
  { source }: CompiledSet,
  lang: SheetsLanguage,
  t: TranslateSheets,
): NewWorksheet {
  const { no, title, pack } = source;
  const heading = t('set', { no, title: textIn(title, lang) });
  const rules = `${textIn(pack.programme, lang)} · ${pack.decision.number}`;
  return {
    name: t('worksheet.guide'),
    gridLines: false,
    columns: [{ width: WIDTH }],
    rows: [
      { cells: [{ value: heading, style: { bold: true, size: 14, color: COLORS.head } }] },
      { cells: [{ value: rules, style: { color: COLORS.muted } }] },
      ...LINES.map((key): NewRow => {
        const value = t(key);
        return {
          height: rowHeight([[value, WIDTH - 4]]) + 4,
          cells: [{ value, style: { wrap: true, vertical: 'top' } }],
        };
      }),
    ],
    page: { paper: 'A4', orientation: 'portrait' },
  };
}
