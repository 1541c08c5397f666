/** The minutes of an inspection, laid out as the decree lays out minutes. */
import { textIn } from '@ocop-kit/engine';
import type { InspectedChange, InspectionTopic } from '@ocop-kit/engine/inspection';
import { cleanLine } from '../blocks/clean-text.js';
import { headerRow } from '../blocks/header-row.js';
import { cell, paragraph, words } from '../blocks/make-block.js';
import type { Block, BlockCell, Paragraph, Table } from '../blocks/printed-document.js';
import { longText } from '../forms/parts/long-text.js';
import { composeLetterhead, composeSignatory, signatures } from '../letter/letterhead.js';
import { basisLine, packDecision, productFacts } from './facts.js';
import { criterionText, dayInWords, type InspectionContext } from './inspection-context.js';
import { optionText } from './option-text.js';
import { sentences } from './sentences.js';

const OPINION_LINES = 3;
const CONCLUSION_LINES = 4;
/** What is said in a table or a list of its own is not said again. */
const ASSESSED: readonly InspectionTopic[] = ['verdict', 'presumed', 'baseline', 'total', 'ground'];

export function inspectionMinutes(context: InspectionContext): Block[] {
  const { t, inspection, by } = context;
  return [
    composeLetterhead({
      agency: by.agency,
      office: by.office,
      number: t('number', { sign: t('sign.minutes') }),
      nation: t('nation'),
      motto: t('motto'),
    }),
    paragraph('title', t('minutes.heading')),
    paragraph('subtitle', t('minutes.subtitle')),
    ...(inspection.state === 'closed'
      ? []
      : [paragraph('centre', [words(t('minutes.draft'), { italic: true })])]),
    basisLine(context, packDecision(context)),
    basisLine(context, inspectionDecision(context)),
    paragraph(
      'body',
      t('minutes.today', {
        day: dayInWords(context, inspection.on),
        place: cleanLine(inspection.place ?? '') || t('minutes.nowhere'),
      }),
    ),
    ...attendants(context),
    paragraph('heading', t('minutes.what')),
    ...productFacts(context),
    paragraph('heading', t('minutes.found')),
    ...criteriaPart(context),
    ...mattersPart(context),
    paragraph('heading', t('minutes.assessment')),
    ...assessment(context).map((text) => paragraph('body', text)),
    paragraph('heading', t('minutes.opinion')),
    ...longText(undefined, OPINION_LINES),
    paragraph('heading', t('minutes.conclusion')),
    ...longText(inspection.conclusion?.text, CONCLUSION_LINES),
    { ...paragraph('body', t('minutes.end')), keepNext: true },
    signatures(
      composeSignatory({
        who: t('signature.host'),
        how: t('signature.sign'),
        name: inspection.representatives?.[0]?.name,
      }),
      composeSignatory({
        who: t('signature.lead'),
        how: t('signature.sign'),
        name: inspection.team.find(({ role }) => role === 'lead')?.name,
      }),
    ),
  ];
}

/** What the inspection comes to, without what stands in tables. */
export function assessment(context: InspectionContext): string[] {
  return sentences(context, context.grounds).flatMap(({ topic, text }) =>
    ASSESSED.includes(topic) ? [text] : [],
  );
}

function inspectionDecision({ t, by }: InspectionContext): string {
  const decision = cleanLine(by.decision ?? '');
  if (decision === '') return t('decisionBlank');
  return /^\d/.test(decision) ? t('decisionNumber', { number: decision }) : decision;
}

function attendants({ t, inspection }: InspectionContext): Block[] {
  const hosts = (inspection.representatives ?? []).map(({ name, title = '' }) =>
    title === ''
      ? t('minutes.hostLine', { name: cleanLine(name) })
      : t('minutes.hostLineTitle', { name: cleanLine(name), title: cleanLine(title) }),
  );
  return [
    paragraph('heading', t('minutes.who')),
    { ...paragraph('item', t('minutes.team')), keepNext: true },
    {
      kind: 'table',
      widths: [7, 35, 38, 20],
      borders: true,
      header: headerRow([t('order'), t('minutes.name'), t('minutes.office'), t('minutes.role')]),
      rows: (inspection.team.length === 0 ? [{ name: '' }, { name: '' }] : inspection.team).map(
        ({ name, title, body, role = 'member' }: (typeof inspection.team)[number], at) => ({
          cells: [
            cell(String(at + 1), 'cell-centre'),
            cell(cleanLine(name)),
            cell(cleanLine([title, body].filter(Boolean).join(', '))),
            cell(name === '' ? '' : t(`role.${role}`)),
          ],
        }),
      ),
    },
    paragraph('item', t('minutes.host')),
    ...(hosts.length > 0 ? hosts.map((line) => paragraph('item', line)) : longText(undefined, 1)),
  ];
}

const centred = (text: string, bold = false): BlockCell =>
  cell([words(text, bold ? { bold } : {})], 'cell-centre');

function criteriaPart(context: InspectionContext): Block[] {
  const { t, inspection, result } = context;
  const { findings } = inspection;
  const count = (state: string): number => findings.filter((finding) => finding.state === state).length;
  const [kept, noLonger] = [count('kept'), count('no-longer')];
  const isPartly = result.notSeen.length + result.undecided.length > 0;
  const ofTopic = (topic: InspectionTopic): string[] =>
    sentences(context).flatMap((one) => (one.topic === topic ? [one.text] : []));
  const missed = ofTopic('missed');
  return [
    paragraph('heading', t('minutes.criteria')),
    paragraph('body', t('minutes.counted', { seen: kept + noLonger, all: findings.length, kept, noLonger })),
    sectionsTable(context),
    ...(isPartly ? [paragraph('small', t('minutes.presumed'))] : []),
    ...(result.changes.length === 0
      ? []
      : [{ ...paragraph('body', t('minutes.changes')), keepNext: true }, changesTable(context)]),
    ...(missed.length === 0 ? [] : [{ ...paragraph('body', t('minutes.missed')), keepNext: true }]),
    ...[...missed, ...ofTopic('not-seen')].map((text): Paragraph => paragraph('body', text)),
  ];
}

function sectionsTable({ t, lang, number, set, result }: InspectionContext): Table {
  const { rated, now } = result;
  return {
    kind: 'table',
    widths: [46, 16, 19, 19],
    borders: true,
    header: headerRow([t('minutes.part'), t('minutes.most'), t('minutes.rated'), t('minutes.now')]),
    rows: [
      ...set.sections.map(({ id, title, max, weight = 1 }) => ({
        cells: [
          cell(t('section', { id, title: textIn(title, lang) })),
          centred(number(max * weight)),
          centred(number(rated.sections[id] ?? 0)),
          centred(number(now.sections[id] ?? 0)),
        ],
      })),
      {
        shaded: true,
        cells: [
          cell([words(t('minutes.total'), { bold: true })]),
          centred(number(set.sections.reduce((sum, { max, weight = 1 }) => sum + max * weight, 0)), true),
          centred(number(rated.total), true),
          centred(number(now.total), true),
        ],
      },
    ],
  };
}

function changesTable(context: InspectionContext): Table {
  const { t, result } = context;
  return {
    kind: 'table',
    widths: [24, 24, 23, 11, 18],
    borders: true,
    header: headerRow([
      t('criterion'),
      t('minutes.rated'),
      t('minutes.changed'),
      t('minutes.lost'),
      t('note'),
    ]),
    rows: result.changes.map((change) => ({ cells: changeCells(context, change) })),
  };
}

function changeCells(context: InspectionContext, change: InspectedChange): BlockCell[] {
  const { t, number, inspection, result } = context;
  const { criterion, from, to, rated, now, lost } = change;
  const { note = '', evidence = [] } = inspection.findings.find((one) => one.criterion === criterion) ?? {};
  const remark = [...evidence.map(({ title }) => cleanLine(title)), cleanLine(note)];
  const isUndecided = result.undecided.includes(criterion);
  return [
    cell(criterionText(context, criterion)),
    cell(optionText(context, criterion, from, rated)),
    cell(isUndecided ? t('minutes.undecided') : optionText(context, criterion, to, now)),
    centred(isUndecided ? t('none') : number(lost)),
    cell(remark.filter((part) => part !== '').join('; ')),
  ];
}

function mattersPart({ t, lang, cite, inspection }: InspectionContext): Block[] {
  if (inspection.matters.length === 0) return [];
  return [
    paragraph('heading', t('minutes.matters')),
    {
      kind: 'table',
      widths: [48, 22, 30],
      borders: true,
      header: headerRow([t('sheet.matter'), t('minutes.state'), t('note')]),
      rows: inspection.matters.map(({ text, cite: citation, state, note = '' }) => ({
        cells: [
          cell(
            citation ? t('citedAt', { text: textIn(text, lang), cite: cite(citation) }) : textIn(text, lang),
          ),
          centred(t(`state.${state}`)),
          cell(cleanLine(note)),
        ],
      })),
    },
  ];
}
