/** The check sheet that inspectors carry along: each criterion as it was rated, with boxes. On pages turned sideways. */
import { listScoredCriteria, ownValue, textIn } from '@ocop-kit/engine';
import type { InspectedMatter, InspectionFinding } from '@ocop-kit/engine/inspection';
import type { Criterion, Evidence } from '@ocop-kit/engine/schema';
import { cleanLine, cleanText } from '../blocks/clean-text.js';
import { headerRow } from '../blocks/header-row.js';
import { inTwoColumns } from '../blocks/in-two-columns.js';
import { cell, dottedLines, paragraph, words } from '../blocks/make-block.js';
import type { Block, BlockCell, BlockRow, Paragraph, Table } from '../blocks/printed-document.js';
import { composeLetterhead, composeSignatory, signatures } from '../letter/letterhead.js';
import { orBlank, productFacts } from './facts.js';
import { isNoted } from './is-noted.js';
import type { InspectionContext } from './inspection-context.js';

const REMARK_LINES = 3;
/** Options are most of the words: the wider they stand, the fewer pages are carried along. */
const WIDTHS = [17, 48, 11, 5, 7, 7, 5] as const;

export function checkSheet(context: InspectionContext): Block[] {
  const { t, inspection, set, by, rank, number, result, day } = context;
  const { kind, on, team } = inspection;
  const isFilled = isNoted(inspection);
  return [
    composeLetterhead({ agency: by.agency, office: by.office, nation: t('nation'), motto: t('motto') }),
    paragraph('title', t(isFilled ? 'sheet.headingFilled' : 'sheet.heading')),
    paragraph('subtitle', t(`kind.${kind}`, { year: on.slice(0, 4) })),
    inTwoColumns([
      ...productFacts(context),
      paragraph('item', t('rated', { total: number(result.rated.total), rank: rank(result.rated.stars) })),
      paragraph('item', t('inspected', { day: day(on) })),
      paragraph('item', [words(t('team')), orBlank(team.map(({ name }) => cleanLine(name)).join(', '))]),
    ]),
    paragraph('hint', t(isFilled ? 'sheet.hintFilled' : 'sheet.hint')),
    ...set.sections.flatMap((section): Block[] => [
      paragraph('heading', t('section', { id: section.id, title: textIn(section.title, context.lang) })),
      sectionTable(context, listScoredCriteria({ sections: [section] })),
    ]),
    ...(inspection.matters.length === 0
      ? []
      : [paragraph('heading', t('sheet.matters')), mattersTable(context)]),
    paragraph('heading', t('sheet.end')),
    // No page has the signatures alone.
    ...remarks(inspection.note).map((line) => ({ ...line, keepNext: true })),
    signatures(
      composeSignatory({ who: t('signature.host'), how: t('signature.sign') }),
      composeSignatory({ who: t('signature.inspector'), how: t('signature.sign') }),
    ),
  ];
}

function remarks(note = ''): Paragraph[] {
  const text = cleanText(note).trim();
  return text === '' ? dottedLines(REMARK_LINES) : [paragraph('body', text)];
}

const box = (ticked: boolean): BlockCell => cell([{ kind: 'box', ticked }], 'cell-centre');

function sectionTable(context: InspectionContext, criteria: readonly Criterion[]): Table {
  const { t } = context;
  return {
    kind: 'table',
    widths: WIDTHS,
    borders: true,
    header: headerRow([
      t('criterion'),
      t('sheet.options'),
      t('sheet.evidence'),
      t('sheet.kept'),
      t('sheet.noLonger'),
      t('sheet.notSeen'),
      t('sheet.now'),
    ]),
    rows: criteria.map((criterion) => criterionRow(context, criterion)),
  };
}

/** What does not count by the dossier has no boxes. */
function criterionRow(context: InspectionContext, criterion: Criterion): BlockRow {
  const { t, lang, inspection } = context;
  const finding = inspection.findings.find((one) => one.criterion === criterion.id);
  const title = cell([words(`${criterion.id}. ${textIn(criterion.title, lang)}`)], 'cell-small');
  if (!finding)
    return { cells: [title, cell([words(t('sheet.notApplicable'), { italic: true })], 'cell', 6)] };
  const held = ownValue(inspection.rated.criteria, criterion.id);
  const { state, pick } = finding;
  return {
    cells: [
      title,
      { paragraphs: [...optionLines(context, criterion), ...findingLines(context, finding)] },
      { paragraphs: evidenceLines(held?.evidence ?? []) },
      box(state === 'kept'),
      box(state === 'no-longer'),
      box(isLeftOut(inspection, state)),
      cell(pick === undefined || state !== 'no-longer' ? '' : String(pick), 'cell-centre'),
    ],
  };
}

/** On paper the box is to be ticked by hand: nothing was seen before anybody went there. Once it is concluded, nobody goes any more. */
const isLeftOut = (
  { state }: InspectionContext['inspection'],
  found: InspectionFinding['state'] | InspectedMatter['state'],
): boolean => state === 'closed' && found === 'not-seen';

/** The option of the dossier in bold; beneath it the others, close together: a set has a hundred. */
function optionLines(context: InspectionContext, { id, options = [], tick }: Criterion): Paragraph[] {
  const { t, lang, number, rank, inspection, compiled } = context;
  const leaf = compiled.leaves[compiled.positions.get(id) ?? -1];
  const rated = ownValue(inspection.rated.picks, id);
  const points = (ordinal: number): string =>
    number((leaf?.options[ordinal - leaf.first]?.points ?? 0) / compiled.scale);
  const lines: readonly (readonly [number, string])[] = tick
    ? [
        [1, t('sheet.option', { ordinal: '1', text: t('sheet.tick'), points: points(1) })],
        [0, t('sheet.option', { ordinal: '0', text: t('sheet.noTick'), points: points(0) })],
      ]
    : [
        ...options.map(({ text, minimum }, at): readonly [number, string] => [
          at + 1,
          t(minimum === undefined ? 'sheet.option' : 'sheet.optionMinimum', {
            ordinal: String(at + 1),
            text: textIn(text, lang),
            points: points(at + 1),
            rank: minimum === undefined ? '' : rank(minimum),
          }),
        ]),
        ...(rated === 0 ? [[0, t('sheet.noneOfThese')] as const] : []),
      ];
  const own = lines.find(([ordinal]) => ordinal === rated)?.[1];
  const others = lines.flatMap(([ordinal, option]) => (ordinal === rated ? [] : [option])).join('; ');
  return [
    own === undefined
      ? paragraph('cell-small', [words(t('sheet.unanswered'), { italic: true })])
      : paragraph('cell-small', [words(t('sheet.rated', { option: own }), { bold: true })]),
    ...(others === '' ? [] : [paragraph('cell-small', others)]),
  ];
}

function findingLines(
  { t }: InspectionContext,
  { note = '', evidence = [] }: InspectionFinding,
): Paragraph[] {
  const seen = evidence.map(({ title }) => cleanLine(title)).join('; ');
  const remark = cleanLine(note);
  return [
    ...(seen === ''
      ? []
      : [paragraph('cell-small', [words(t('sheet.seen', { evidence: seen }), { italic: true })])]),
    ...(remark === ''
      ? []
      : [paragraph('cell-small', [words(t('sheet.note', { note: remark }), { italic: true })])]),
  ];
}

function evidenceLines(evidence: readonly Evidence[]): Paragraph[] {
  const lines = evidence.map(({ title, reference }) =>
    [cleanLine(title), cleanLine(reference ?? '')].filter((part) => part !== '').join(', '),
  );
  return (lines.length === 0 ? [''] : lines).map((line) => paragraph('cell-small', line));
}

function mattersTable(context: InspectionContext): Table {
  const { t, inspection } = context;
  return {
    kind: 'table',
    widths: [44, 8, 9, 9, 30],
    borders: true,
    header: headerRow([
      t('sheet.matter'),
      t('sheet.inOrder'),
      t('sheet.notInOrder'),
      t('sheet.notSeen'),
      t('note'),
    ]),
    rows: inspection.matters.map((matter) => matterRow(context, matter)),
  };
}

function matterRow(
  { t, lang, cite, inspection }: InspectionContext,
  { text, cite: citation, state, note = '' }: InspectedMatter,
): BlockRow {
  const matter = textIn(text, lang);
  return {
    cells: [
      cell(citation ? t('citedAt', { text: matter, cite: cite(citation) }) : matter),
      box(state === 'in-order'),
      box(state === 'not-in-order'),
      box(isLeftOut(inspection, state)),
      cell(cleanLine(note)),
    ],
    // The last page has more than remarks and signatures.
    keepNext: true,
  };
}
