/** Writes the score sheet of one product: as the decision prints it, with ticks to set and points that add up by themselves. */
import { compileSet, score, textIn, type CompiledSet, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { NewCell, NewChoices, NewRow, NewWorksheet } from '../../xlsx/write/new-workbook.js';
import { rowHeight } from '../../xlsx/write/row-height.js';
import { writeWorkbook } from '../../xlsx/write/write-workbook.js';
import { CREATED } from '../created.js';
import { originalsWorksheet } from '../originals/write-originals.js';
import { translateInto, type SheetsLanguage, type TranslateSheets } from '../translate.js';
import { createCells } from './cells.js';
import { COLUMN, TICK, WIDTHS } from './columns.js';
import { planRows, type ScorePlan, type PrintedRow } from './plan-rows.js';

/** How a workbook of sheets is written. */
export interface SheetsOptions {
  /** The language of its words, and of the pack's words where the pack has them in it; `vi` without it. */
  readonly lang?: SheetsLanguage;
}

/**
 * Writes the score sheet of a criteria set as an Excel workbook: sections, criteria and options in printed order and wording, a column to
 * tick, and points that are worked out by formulas as the engine works them out. Nothing but ticks, answers to conditions, notes and
 * the head can be edited; `readSheets` reads it back, and loses nothing of the assessment that is not shown.
 *
 * @param set the criteria set, loaded or compiled
 * @param assessment what is filled in already; a blank sheet without it
 * @param options the language
 * @returns the file (.xlsx); the same input gives the same bytes
 * @throws {OcopError} `pack/*` for a set that cannot be scored, `sheet/*` for picks that it does not print
 * @throws {WorkbookError} `workbook/too-large` for an assessment of more than ten million characters
 */
export function writeScoreSheet(
  set: CriteriaSet | CompiledSet,
  assessment?: Assessment,
  { lang = 'vi' }: SheetsOptions = {},
): Uint8Array {
  const compiled = compileSet(set);
  const t = translateInto(lang);
  const plan = planRows(compiled, t, lang);
  const { picks = {}, declared = [] } = assessment ?? {};
  const result = score(compiled, { picks, declared });
  const cellsOf = createCells({ set: compiled, plan, result, assessment, lang, t });
  const { pack } = compiled.source;
  const worksheet: NewWorksheet = {
    name: t('worksheet.score-sheet'),
    gridLines: false,
    frozen: { columns: 0, rows: plan.headingRow },
    columns: Object.entries(WIDTHS).map(([column, width]) => ({ width, hidden: column === 'key' })),
    rows: plan.rows.map((row): NewRow => {
      const cells = cellsOf(row);
      return { height: heightOf(row, cells[COLUMN.note - 1]), cells };
    }),
    merges: plan.rows.flatMap((row, i) => (row.kind === 'field' ? [headCells(i + 1)] : [])),
    choices: listChoices(plan, t),
    isProtected: true,
    page: {
      paper: 'A4',
      orientation: 'landscape',
      titleRows: [plan.headingRow, plan.headingRow],
      header: `${textIn(pack.programme, lang)} · ${pack.decision.number}`,
    },
  };
  const originals = originalsWorksheet({
    kind: 'score-sheet',
    set: compiled,
    assessments: assessment ? [assessment] : [],
  });
  return writeWorkbook({ created: CREATED, worksheets: [worksheet, originals] });
}

/** What is filled in above the criteria stands in one wide cell. */
const headCells = (row: number) => ({ top: row, left: COLUMN.scale, bottom: row, right: COLUMN.note });

function heightOf(row: PrintedRow, { value: note }: NewCell = {}): number {
  const text = 'text' in row ? row.text : '';
  const height = rowHeight([
    [text, WIDTHS.text - 4],
    [typeof note === 'string' ? note : '', WIDTHS.note - 2],
  ]);
  return row.kind === 'heading' ? height + 18 : height;
}

function listChoices(plan: ScorePlan, t: TranslateSheets): NewChoices[] {
  return plan.rows.flatMap((row, i): NewChoices[] => {
    const range = { top: i + 1, bottom: i + 1, left: COLUMN.tick, right: COLUMN.tick };
    switch (row.kind) {
      case 'option':
        return [{ range, values: [TICK], refusal: t('refusal.tick') }];
      case 'criterion':
        return row.leaf.tick ? [{ range, values: [TICK, t('no')], refusal: t('refusal.box') }] : [];
      case 'condition':
        return [{ range, values: [t('yes'), t('no')], refusal: t('refusal.answer') }];
      default:
        return [];
    }
  });
}
