/** The score sheet as the annex prints it, row by row; filled in, its picks are ticked and its points stand before the most there are. */
import { ownValue, textIn, type Text } from '@ocop-kit/engine';
import type { Criterion, FormBlock, Section } from '@ocop-kit/engine/schema';
import { cell, paragraph, words } from '../../blocks/make-block.js';
import type { Block, BlockCell, Paragraph, BlockRow, Run } from '../../blocks/printed-document.js';
import { rankTitle } from '../field-values.js';
import { fillWords } from '../fill-text.js';
import type { FormContext } from '../form-context.js';
import { groupPoints } from './group-points.js';

/** How the template words the sheet. */
export type ScoreSheetBlock = Extract<FormBlock, { kind: 'score-sheet' }>;
type Option = NonNullable<Criterion['options']>[number];

const strong = (text: string): Run => words(text, { bold: true });

/** @returns the table, and beneath it what was declared to hold */
export function scoreSheetTable(context: FormContext, block: ScoreSheetBlock): readonly Block[] {
  const { set, scored, lang } = context;
  const most = set.sections.reduce((sum, { max, weight = 1 }) => sum + max * weight, 0);
  return [
    {
      kind: 'table',
      widths: [85, 15],
      borders: true,
      header: { cells: block.header.map((title) => cell([strong(textIn(title, lang))], 'cell-centre')) },
      rows: [
        ...set.sections.flatMap((section) => sectionRows(context, block, section)),
        {
          cells: [
            cell([strong(textIn(block.total, lang))], 'cell-centre'),
            pointsCell(context, most, scored?.described.total, true),
          ],
          shaded: true,
        },
      ],
    },
    ...declaredConditions(context),
  ];
}

function sectionRows(context: FormContext, block: ScoreSheetBlock, section: Section): BlockRow[] {
  const { id, title, max, minimums = [], criteria } = section;
  const { lang, number, scored, t } = context;
  const values = { 'section.id': id, 'section.title': textIn(title, lang), 'section.max': number(max) };
  const heading = fillWords(context, block.section, values);
  return [
    {
      cells: [
        {
          paragraphs: [
            ...heading.split('\n').map((line) => paragraph('cell-centre', [strong(line)])),
            ...minimums.map(({ rank, points }) =>
              paragraph('cell-centre', t('sectionMinimum', { rank: rankTitle(context, rank), points })),
            ),
          ],
        },
        pointsCell(
          context,
          max,
          scored?.described.sections.find(({ section: of }) => of === id)?.points,
          true,
        ),
      ],
      shaded: true,
      keepNext: true,
    },
    ...criteria.flatMap((criterion) => criterionRows(context, block, criterion)),
  ];
}

function criterionRows(context: FormContext, block: ScoreSheetBlock, criterion: Criterion): BlockRow[] {
  const { id, title, max, tick, criteria = [] } = criterion;
  const { lang, assessment } = context;
  const notes = (criterion.notes ?? []).map((note) => textIn(note, lang));
  const isAfter = (note: string): boolean =>
    begins(note, block.afterOptions) && !begins(note, block.beneathTitle);
  const ticked = tick && ownValue(assessment?.picks ?? {}, id) === 1;
  return [
    {
      cells: [
        {
          paragraphs: [
            paragraph('cell', [
              // The annex prints no box before a criterion that is one box itself: a filled sheet has to show its tick.
              ...(ticked ? [{ kind: 'box', ticked: true } as const, words(' ')] : []),
              strong(`${id}. ${textIn(title, lang)}`),
            ]),
            ...notes.filter((note) => !isAfter(note)).map((note) => noteParagraph(note)),
          ],
        },
        pointsCell(context, max, reachedPoints(context, criterion), true),
      ],
      keepNext: true,
    },
    ...optionRows(context, block, criterion),
    ...notes.filter(isAfter).map((note) => ({ cells: [{ paragraphs: [noteParagraph(note)] }, cell('')] })),
    ...criteria.flatMap((inner) => criterionRows(context, block, inner)),
  ];
}

function begins(note: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => note.startsWith(beginning));
}

function noteParagraph(note: string): Paragraph {
  return paragraph('cell', [words(note, { italic: true })]);
}

function optionRows(context: FormContext, block: ScoreSheetBlock, criterion: Criterion): BlockRow[] {
  const { options = [], cases = [], id } = criterion;
  const { t, assessment } = context;
  const numbered = options.map((option, at) => ({ option, ordinal: at + 1 }));
  const rowsOf = (of: number | undefined): BlockRow[] =>
    numbered
      .filter(({ option }) => of === undefined || option.case === of)
      .map(({ option, ordinal }) => optionRow(context, id, option, ordinal));
  const picked = ownValue(assessment?.picks ?? {}, id);
  return [
    ...(cases.length === 0
      ? rowsOf(undefined)
      : cases.flatMap(({ no, title }, at) => [caseRow(context, block, no, title, at), ...rowsOf(no)])),
    ...(picked === 0 && options.length > 0
      ? [
          {
            cells: [
              cell([{ kind: 'box', ticked: true }, words(` ${t('noneOfThese')}`)]),
              cell('0', 'cell-centre'),
            ],
          },
        ]
      : []),
  ];
}

function caseRow(
  context: FormContext,
  block: ScoreSheetBlock,
  no: number,
  title: Text,
  at: number,
): BlockRow {
  const values = {
    'case.letter': String.fromCharCode(97 + at),
    'case.no': String(no),
    'case.title': textIn(title, context.lang),
  };
  return {
    cells: [cell([words(fillWords(context, block.case, values), { italic: true })]), cell('')],
    keepNext: true,
  };
}

function optionRow(context: FormContext, id: string, option: Option, ordinal: number): BlockRow {
  const { assessment, lang, number } = context;
  const ticked = ownValue(assessment?.picks ?? {}, id) === ordinal;
  const text = ` ${textIn(option.text, lang)}${minimumMark(context, option.minimum)}`;
  return {
    cells: [
      cell([{ kind: 'box', ticked }, words(text, { ...(ticked && { bold: true }) })]),
      cell([words(number(option.points), { ...(ticked && { bold: true }) })], 'cell-centre'),
    ],
  };
}

/** Stars where ranks are stars, as printed; else the rank by its name. */
function minimumMark(context: FormContext, minimum: number | undefined): string {
  if (minimum === undefined) return '';
  if (context.set.pack.scale === 'stars') return '*'.repeat(minimum);
  return context.t('minimumFor', { rank: rankTitle(context, minimum) });
}

function reachedPoints(context: FormContext, criterion: Criterion): number | undefined {
  if (criterion.criteria) return groupPoints(context, criterion);
  const row = context.scored?.rows.get(criterion.id);
  return row && row.pick !== null ? row.points : undefined;
}

/** The most there is, as printed; on a filled sheet with what was reached before it. */
function pointsCell(
  { number, scored }: FormContext,
  most: number,
  reached: number | undefined,
  bold: boolean,
): BlockCell {
  const printed = scored && reached !== undefined ? `${number(reached)}/${number(most)}` : number(most);
  return cell([words(printed, { bold })], 'cell-centre');
}

function declaredConditions({ set, assessment, lang, t }: FormContext): readonly Paragraph[] {
  return (set.conditions ?? [])
    .filter(({ id }) => assessment?.declared.includes(id))
    .map(({ text }) => paragraph('item', [strong(t('declared', { text: textIn(text, lang) }))]));
}
