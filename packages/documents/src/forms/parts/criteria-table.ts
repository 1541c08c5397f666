/** Every criterion in printed order: what was picked, in the rules' words, its points, the description and the evidence. */
import { ownValue, textIn } from '@ocop-kit/engine';
import type { Criterion, Section } from '@ocop-kit/engine/schema';
import { BLANK, cell, paragraph, words } from '../../blocks/make-block.js';
import type { BlockCell, Paragraph, BlockRow, Table } from '../../blocks/printed-document.js';
import type { FormContext } from '../form-context.js';
import { evidenceLines } from './evidence-list.js';
import { findPick } from './find-pick.js';
import { groupPoints } from './group-points.js';
import { splitParagraphs } from './long-text.js';

/** @returns the table of Part III, with the totals of groups, sections and the whole */
export function criteriaTable(context: FormContext): Table {
  const { set, t } = context;
  return {
    kind: 'table',
    widths: [9, 77, 14],
    borders: true,
    header: {
      cells: (['order', 'criterion', 'points'] as const).map((key) =>
        cell([words(t(key), { bold: true })], 'cell-centre'),
      ),
    },
    rows: [...set.sections.flatMap((section) => sectionRows(context, section)), totalRow(context)],
  };
}

function sectionRows(context: FormContext, section: Section): BlockRow[] {
  const { scored, lang, t } = context;
  const title = t('section', { id: section.id, title: textIn(section.title, lang) });
  const most = section.max * (section.weight ?? 1);
  const heading: BlockRow = {
    cells: [
      { ...cell([words(title, { bold: true })]), span: 2 },
      pointsCell(
        context,
        scored?.described.sections.find(({ section: id }) => id === section.id)?.points,
        most,
        true,
      ),
    ],
    shaded: true,
    keepNext: true,
  };
  return [heading, ...section.criteria.flatMap((criterion) => criterionRows(context, criterion))];
}

function criterionRows(context: FormContext, criterion: Criterion): BlockRow[] {
  if (!criterion.criteria) return [leafRow(context, criterion)];
  const heading: BlockRow = {
    cells: [
      cell([words(criterion.id, { bold: true })], 'cell-centre'),
      cell([words(textIn(criterion.title, context.lang), { bold: true })]),
      pointsCell(context, groupPoints(context, criterion), criterion.max * (criterion.weight ?? 1), true),
    ],
    keepNext: true,
  };
  return [heading, ...criterion.criteria.flatMap((inner) => criterionRows(context, inner))];
}

function leafRow(context: FormContext, criterion: Criterion): BlockRow {
  const { scored, assessment, lang, t } = context;
  const { id } = criterion;
  const row = scored?.rows.get(id);
  const { note, evidence = [] } = ownValue(assessment?.criteria ?? {}, id) ?? {};
  const notes = splitParagraphs(note);
  const content: Paragraph[] = [
    paragraph('cell', textIn(criterion.title, lang)),
    paragraph('cell', [words(t('picked'), { italic: true }), ...pickedRuns(context, criterion)]),
    ...(assessment
      ? notes.map((part, at) =>
          paragraph('cell', [...(at === 0 ? [words(t('description'), { italic: true })] : []), words(part)]),
        )
      : [paragraph('cell', [words(t('description'), { italic: true }), BLANK])]),
    ...(evidence.length > 0
      ? [
          paragraph('cell', [words(t('evidence'), { italic: true })]),
          ...evidenceLines(context, evidence).map((line) => paragraph('cell', line)),
        ]
      : assessment
        ? []
        : [paragraph('cell', [words(`${t('evidence')} `, { italic: true }), BLANK])]),
  ];
  const answered = row && row.pick !== null ? row.points : undefined;
  return {
    cells: [
      cell(id, 'cell-centre'),
      { paragraphs: content },
      pointsCell(context, answered, row?.max ?? criterion.max, false),
    ],
  };
}

/** The option in the rules' words; dots where there is none yet. */
function pickedRuns(context: FormContext, criterion: Criterion): Paragraph['runs'] {
  const { scored, t } = context;
  const state = scored?.rows.get(criterion.id)?.state;
  if (state === 'not-applicable') return [words(t('notApplicable'))];
  if (state === 'not-evaluated') return [words(t('notEvaluated'))];
  const pick = findPick(context, criterion);
  return pick === undefined ? [BLANK] : [{ kind: 'box', ticked: true }, words(` ${pick}`)];
}

function pointsCell(
  { number }: FormContext,
  points: number | undefined,
  most: number,
  bold: boolean,
): BlockCell {
  return cell(
    [words(`${points === undefined ? '……' : number(points)}/${number(most)}`, { bold })],
    'cell-centre',
  );
}

function totalRow(context: FormContext): BlockRow {
  const { scored, set, t } = context;
  const most = set.sections.reduce((sum, { max, weight = 1 }) => sum + max * weight, 0);
  return {
    cells: [
      { ...cell([words(t('total'), { bold: true })]), span: 2 },
      pointsCell(context, scored?.described.total, scored?.described.max ?? most, true),
    ],
    shaded: true,
  };
}
