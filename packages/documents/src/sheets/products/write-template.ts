/** Writes a table of products: one a row, with lists of the options to choose from. */
import { compileSet, textIn, type CompiledSet, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { throwProblem } from '../../problems/workbook-problem.js';
import { COLORS } from '../../xlsx/write/colors.js';
import type { CellStyle, NewCell, NewChoices, NewRow, NewWorksheet } from '../../xlsx/write/new-workbook.js';
import { pagesWide } from '../../xlsx/write/pages-wide.js';
import { rowHeight } from '../../xlsx/write/row-height.js';
import { writeWorkbook } from '../../xlsx/write/write-workbook.js';
import { CREATED } from '../created.js';
import { originalKey, originalsWorksheet } from '../originals/write-originals.js';
import { translateInto, type SheetsLanguage, type TranslateSheets } from '../translate.js';
import { guideWorksheet } from './guide-worksheet.js';
import { refuseUnreadable } from './refuse-unreadable.js';
import { planColumns, type TemplateColumn } from './plan-columns.js';

/** How a table of products is written. */
export interface TemplateOptions {
  /** The language of its words, and of the pack's words where the pack has them in it; `vi` without it. */
  readonly lang?: SheetsLanguage;
  /** Products to fill in already, all of them of the set; none without it. */
  readonly assessments?: readonly Assessment[];
}

/** The rows above the products: the keys of the columns, and their titles. */
const HEADING_ROWS = 2;
/** The key of a row and the name of its product. */
const FROZEN_COLUMNS = 2;
/** As many as offer their lists, filled in or not. */
const MAX_PRODUCTS = 5_000;
const LISTS_WORKSHEET = '_lists';
/** A list that Excel keeps with its cells: short, and without commas. */
const MAX_SHORT_LIST = 200;

const FILLS: Readonly<Record<TemplateColumn['group'], string>> = {
  row: COLORS.baseHead,
  field: COLORS.head,
  criterion: COLORS.headCriterion,
  condition: COLORS.baseHead,
  note: COLORS.baseHead,
};

/**
 * Writes a template for a criteria set: one product a row, a column for each field of product and entity, each criterion with its options
 * to choose from, each condition and each note. `readSheets` reads it back; rows may be added, sorted and deleted, columns moved and deleted.
 *
 * @param set the criteria set, loaded or compiled
 * @param options the language, and products that are filled in already
 * @returns the file (.xlsx); the same input gives the same bytes
 * @throws {OcopError} `pack/*` for a set that cannot be scored
 * @throws {WorkbookError} `workbook/other-set` for an assessment of another set or pack; `workbook/too-large` for more than `readSheets` takes
 */
export function writeTemplate(
  set: CriteriaSet | CompiledSet,
  { lang = 'vi', assessments = [] }: TemplateOptions = {},
): Uint8Array {
  const compiled = compileSet(set);
  const { no, pack } = compiled.source;
  for (const assessment of assessments) {
    // A sheet under layers may be read by the rules below them, which decide every score.
    const isOfPack = [assessment.pack, assessment.layers?.[0]?.id].includes(pack.id);
    if (isOfPack && assessment.set === no) continue;
    const [found, expected] = [assessment, { pack: pack.id, set: no }].map((one) => `${one.pack} ${one.set}`);
    throwProblem('workbook/other-set', { found: found ?? '', expected: expected ?? '' });
  }
  const t = translateInto(lang);
  const columns = planColumns(compiled, lang, t);
  const file = writeWorkbook({
    created: CREATED,
    worksheets: [
      productsWorksheet(compiled, columns, assessments, lang, t),
      guideWorksheet(compiled, lang, t),
      listsWorksheet(columns),
      originalsWorksheet({ kind: 'products', set: compiled, assessments }),
    ],
  });
  refuseUnreadable(file);
  return file;
}

function productsWorksheet(
  { source }: CompiledSet,
  columns: readonly TemplateColumn[],
  assessments: readonly Assessment[],
  lang: SheetsLanguage,
  t: TranslateSheets,
): NewWorksheet {
  const keyStyle: CellStyle = { isText: true, size: 8, color: COLORS.muted, vertical: 'center' };
  return {
    name: t('worksheet.products'),
    tabColor: COLORS.head,
    frozen: { columns: FROZEN_COLUMNS, rows: HEADING_ROWS },
    columns: columns.map(({ width }) => ({ width, style: { isText: true, vertical: 'top' } })),
    rows: [
      { cells: columns.map(({ key }) => ({ value: key, style: keyStyle })) },
      headingRow(columns),
      ...assessments.map((assessment, i): NewRow => {
        const key = originalKey(assessment, i);
        return { cells: columns.map((column) => productCell(column, assessment, key)) };
      }),
    ],
    choices: listChoices(columns, t),
    page: {
      paper: 'A4',
      orientation: 'landscape',
      titleRows: HEADING_ROWS,
      titleColumns: FROZEN_COLUMNS,
      pagesWide: pagesWide(columns),
      header: t('set', { no: source.no, title: textIn(source.title, lang) }),
    },
  };
}

function headingRow(columns: readonly TemplateColumn[]): NewRow {
  return {
    height: Math.min(120, rowHeight(columns.map(({ title, width }) => [title, width - 2]))),
    cells: columns.map(({ title, group }) => ({
      value: title,
      style: {
        bold: true,
        color: COLORS.onHead,
        fill: FILLS[group],
        wrap: true,
        vertical: 'center',
        isText: true,
      },
    })),
  };
}

function productCell(column: TemplateColumn, assessment: Assessment, key: string): NewCell {
  const muted = column.group === 'row' ? { size: 8, color: COLORS.muted } : {};
  return { value: column.valueOf(assessment, key), style: { isText: true, vertical: 'top', ...muted } };
}

const isShort = (choices: readonly string[]): boolean =>
  choices.join(',').length <= MAX_SHORT_LIST && choices.every((choice) => !choice.includes(','));

function listChoices(columns: readonly TemplateColumn[], t: TranslateSheets): NewChoices[] {
  return columns.flatMap(({ choices, group }, i): NewChoices[] => {
    if (!choices) return [];
    const range = { top: HEADING_ROWS + 1, bottom: HEADING_ROWS + MAX_PRODUCTS, left: i + 1, right: i + 1 };
    const list = { top: 1, bottom: choices.length, left: i + 1, right: i + 1 };
    return [
      {
        range,
        values: isShort(choices) ? choices : { worksheet: LISTS_WORKSHEET, range: list },
        refusal: t(group === 'condition' ? 'refusal.answer' : 'refusal.choice'),
      },
    ];
  });
}

/** The lists that are too long for their cells, each in the column of those. */
function listsWorksheet(columns: readonly TemplateColumn[]): NewWorksheet {
  const lists = columns.map(({ choices = [] }) => (isShort(choices) ? [] : choices));
  const length = Math.max(0, ...lists.map((list) => list.length));
  return {
    name: LISTS_WORKSHEET,
    visibility: 'very-hidden',
    columns: [{ width: 40 }],
    rows: Array.from({ length }, (_, i) => ({
      cells: lists.map((list) => ({ value: list[i], style: { isText: true } })),
    })),
    page: { paper: 'A4', orientation: 'portrait' },
  };
}
