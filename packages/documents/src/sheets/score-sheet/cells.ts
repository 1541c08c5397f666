/** The cells of each row of a score sheet: what is printed, what is filled in, and what formulas make of it. */
import { textIn, type CompiledSet, type Result } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { NewCell } from '../../xlsx/write/new-workbook.js';
import { conditionAnswer, fieldText } from '../assessment-cells.js';
import type { SheetsLanguage, TranslateSheets } from '../translate.js';
import { styleEntry, styleNarrow, styleText } from './cell-styles.js';
import { TICK } from './columns.js';
import { createFormulas } from './formulas.js';
import { keyOfRow } from './row-keys.js';
import type { ScorePlan, PrintedRow } from './plan-rows.js';

export interface ScoreSheetContent {
  readonly set: CompiledSet;
  readonly plan: ScorePlan;
  readonly result: Result;
  readonly assessment: Assessment | undefined;
  readonly lang: SheetsLanguage;
  readonly t: TranslateSheets;
}

type RowOf<K extends PrintedRow['kind']> = Extract<PrintedRow, { kind: K }>;

/** The cells of a row between its text and its key: scale, tick, points, state, note. */
type MiddleCells = readonly (NewCell | undefined)[];

/** @returns what gives the cells of a row */
export function createCells(content: ScoreSheetContent): (row: PrintedRow) => readonly NewCell[] {
  const { set, plan, result, assessment, lang, t } = content;
  const formulas = createFormulas(set, plan, t);
  const holding = new Set(result.conditions.map(({ condition }) => condition));
  const states = {
    scored: '',
    unanswered: t('state.unanswered'),
    'not-applicable': t('state.not-applicable'),
    'not-evaluated': t('state.not-evaluated'),
  } as const;
  const bandTitle = (rank: number): string =>
    textIn(set.source.pack.bands.find((band) => band.rank === rank)?.title, lang);
  /** What the criteria under a row bring, from what the engine gave each of them. */
  const sumOf = ({ parts }: { readonly parts: readonly number[] }): number =>
    parts.reduce((sum, part) => {
      const row = plan.rows[part - 1];
      if (row?.kind === 'criterion') return sum + wholePoints(row.leaf.position);
      return sum + (row?.kind === 'group' || row?.kind === 'section' ? sumOf(row) : 0);
    }, 0);
  const wholePoints = (position: number): number =>
    Math.round((result.criteria[position]?.points ?? 0) * set.scale);

  const criterionCells = (row: RowOf<'criterion'>): MiddleCells => {
    const { leaf, max } = row;
    const { state, pick, points } = result.criteria[leaf.position] ?? {};
    const ticked = pick === 1 ? TICK : pick === 0 ? t('no') : undefined;
    const narrow = styleNarrow(row);
    return [
      { value: max, style: narrow },
      leaf.tick ? { value: ticked, style: styleEntry('center') } : { style: narrow },
      { formula: formulas.criterionPoints(row), value: points ?? 0, style: narrow },
      { formula: formulas.state(leaf), value: state ? states[state] : '', style: narrow },
      { value: assessment?.criteria[leaf.id]?.note, style: styleEntry() },
    ];
  };

  const conditionCells = (row: RowOf<'condition'>): MiddleCells => {
    const { id = '' } = set.conditions[row.index] ?? {};
    const formula = formulas.condition(row.index);
    const answer = formula === undefined ? conditionAnswer(assessment, id) : holding.has(id);
    const value = answer === undefined ? undefined : t(answer ? 'yes' : 'no');
    return [
      undefined,
      formula === undefined
        ? { value, style: styleEntry('center') }
        : { formula, value, style: styleNarrow(row) },
    ];
  };

  const middle = (row: PrintedRow): MiddleCells => {
    const narrow = styleNarrow(row);
    switch (row.kind) {
      case 'text':
        return [];
      case 'field':
        return [{ value: assessment && fieldText(assessment, row.field, lang), style: styleEntry() }];
      case 'condition':
        return conditionCells(row);
      case 'heading':
        return [
          { value: t('column.scale'), style: narrow },
          { value: t('column.tick'), style: narrow },
          { value: t('column.points'), style: narrow },
          { value: t('column.state'), style: narrow },
          { value: t('column.note'), style: styleText(row) },
        ];
      case 'criterion':
        return criterionCells(row);
      case 'option': {
        const isPicked = result.criteria[row.leaf.position]?.pick === row.ordinal;
        return [
          { value: row.points, style: narrow },
          { value: isPicked ? TICK : undefined, style: styleEntry('center') },
        ];
      }
      case 'section':
      case 'group':
      case 'total':
        return [
          { value: row.max, style: narrow },
          { style: narrow },
          { formula: formulas.sum(row), value: sumOf(row) / set.scale, style: narrow },
          { style: narrow },
          { style: narrow },
        ];
      case 'band': {
        const isExcluded = result.stars === null;
        const value = isExcluded ? t('excluded') : bandTitle(result.starsByTotal);
        return [undefined, undefined, { formula: formulas.band(bandTitle), value, style: styleText(row) }];
      }
    }
  };

  return (row) => {
    const cells = middle(row);
    return [
      { value: printedText(row, t), style: styleText(row) },
      ...Array.from(
        { length: 5 },
        (_, i): NewCell => cells[i] ?? { style: row.kind === 'text' ? {} : styleText(row) },
      ),
      { value: keyOfRow(row, set), style: { isText: true } },
    ];
  };
}

function printedText(row: PrintedRow, t: TranslateSheets): string {
  if (row.kind === 'heading') return t('column.text');
  if (row.kind === 'band') return t('band');
  return row.kind === 'option' ? t('option', { text: row.text }) : row.text;
}
