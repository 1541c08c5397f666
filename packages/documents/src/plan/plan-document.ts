/** A plan of improvement on paper: what is to be done first, then what was done and dropped. On pages turned sideways. */
import { textIn } from '@ocop-kit/engine';
import type { ImprovementPlan, PlanTask } from '@ocop-kit/engine/plan';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import { cleanLine } from '../blocks/clean-text.js';
import { headerRow } from '../blocks/header-row.js';
import { inTwoColumns } from '../blocks/in-two-columns.js';
import { BLANK, cell, paragraph, words } from '../blocks/make-block.js';
import type { Block, BlockCell, Paragraph, Run, Table } from '../blocks/printed-document.js';
import { formatDay, formatNumber } from '../forms/translate.js';
import { composeSignatory, signatures } from '../letter/letterhead.js';
import { createTranslate, type Translate } from './translate.js';

interface PlanContext {
  readonly plan: ImprovementPlan;
  readonly set: CriteriaSet;
  readonly lang: string;
  readonly t: Translate;
  readonly number: (value: number) => string;
  readonly rank: (rank: number | null) => string;
}

export function planDocument(plan: ImprovementPlan, set: CriteriaSet, lang: string): Block[] {
  const t = createTranslate(lang);
  const { bands } = set.pack;
  const context: PlanContext = {
    plan,
    set,
    lang,
    t,
    number: (value) => formatNumber(value, lang),
    rank: (rank) => textIn(bands.find((band) => band.rank === rank)?.title, lang) || t('noRank'),
  };
  const ofState = (...states: readonly PlanTask['state'][]): PlanTask[] =>
    plan.tasks.filter(({ state }) => states.includes(state));
  return withSignature(context, [
    paragraph('title', t('heading')),
    paragraph('subtitle', t('subtitle', { goal: context.rank(plan.goal.stars) })),
    inTwoColumns(facts(context)),
    paragraph('heading', t('toDo')),
    ...orNothing(context, dueFirst(ofState('doing', 'open')), toDoTable),
    paragraph('heading', t('finished')),
    ...orNothing(context, ofState('done'), finishedTable),
    ...(ofState('dropped').length === 0
      ? []
      : [paragraph('heading', t('leftOut')), finishedTable(context, ofState('dropped'))]),
    ...(plan.history.length < 2 ? [] : [paragraph('heading', t('history')), historyTable(context)]),
  ]);
}

/** No page has the signature alone: the last of what stands before goes with it. */
function withSignature({ plan, t }: PlanContext, blocks: readonly Block[]): Block[] {
  return [
    ...blocks.map((block, at) => (at === blocks.length - 1 ? withNext(block) : block)),
    signatures(
      { paragraphs: [paragraph('cell', '')] },
      composeSignatory({ who: t('signature'), how: t('sign'), name: plan.entity.representative }),
    ),
  ];
}

function withNext(block: Block): Block {
  if (block.kind === 'paragraph') return { ...block, keepNext: true };
  if (block.kind !== 'table') return block;
  const { rows } = block;
  return {
    ...block,
    rows: rows.map((row, at) => (at === rows.length - 1 ? { ...row, keepNext: true } : row)),
  };
}

/** What has a day goes first, by its day; the rest stays in the order of the plan. */
function dueFirst(tasks: readonly PlanTask[]): PlanTask[] {
  return [...tasks].sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
}

function orBlank(typed: string | undefined): Run {
  const text = cleanLine(typed ?? '');
  return text === '' ? BLANK : words(text);
}

function facts({ plan, set, lang, t, number, rank }: PlanContext): Paragraph[] {
  const { product, entity, tasks, history, on } = plan;
  const address = [entity.address, entity.commune, entity.province]
    .map((part) => cleanLine(part ?? ''))
    .filter((part) => part !== '')
    .join(', ');
  const count = (wanted: PlanTask['state']): number => tasks.filter(({ state }) => state === wanted).length;
  const gain = tasks.reduce(
    (sum, task) => sum + (task.state === 'open' || task.state === 'doing' ? (task.gain ?? 0) : 0),
    0,
  );
  const [first] = history;
  const now = history.at(-1);
  return [
    paragraph('item', [words(t('product')), words(cleanLine(product.name), { bold: true })]),
    paragraph('item', [words(t('entity')), words(cleanLine(entity.name), { bold: true })]),
    paragraph('item', [words(t('address')), orBlank(address)]),
    paragraph('item', t('set', { no: String(set.no), title: textIn(set.title, lang) })),
    paragraph(
      'item',
      first === undefined || first.on === on
        ? t('on', { day: formatDay(on) })
        : t('onCarried', { first: formatDay(first.on), day: formatDay(on) }),
    ),
    ...(now === undefined
      ? []
      : [
          paragraph(
            'item',
            t(gain > 0 ? 'standing' : 'standingDone', {
              score: number(now.score),
              rank: rank(now.stars),
              gain: number(gain),
            }),
          ),
        ]),
    paragraph(
      'item',
      t('progress', {
        all: tasks.length,
        done: count('done'),
        doing: count('doing'),
        open: count('open'),
        dropped: count('dropped'),
      }),
    ),
  ];
}

function orNothing(
  context: PlanContext,
  tasks: readonly PlanTask[],
  table: (context: PlanContext, tasks: readonly PlanTask[]) => Table,
): Block[] {
  return [tasks.length === 0 ? paragraph('body', context.t('nothing')) : table(context, tasks)];
}

const dayCell = (day: string | undefined): BlockCell =>
  cell(day === undefined ? '' : formatDay(day), 'cell-centre');

function toDoTable(context: PlanContext, tasks: readonly PlanTask[]): Table {
  const { t, lang, number } = context;
  return {
    kind: 'table',
    widths: [5, 43, 7, 13, 10, 10, 12],
    borders: true,
    header: headerRow([t('order'), t('task'), t('gain'), t('owner'), t('due'), t('state'), t('note')]),
    rows: tasks.map(({ title, gain, owner = '', due, state, ...task }, at) => ({
      cells: [
        cell(String(at + 1), 'cell-centre'),
        cell(cleanLine(textIn(title, lang)), 'cell-small'),
        cell(gain === undefined ? '' : number(gain), 'cell-centre'),
        cell(cleanLine(owner)),
        dayCell(due),
        cell(t(`state.${state}`), 'cell-centre'),
        cell(noteText(context, task), 'cell-small'),
      ],
    })),
  };
}

function noteText(
  { t }: PlanContext,
  { note = '', since, carriedFrom }: Pick<PlanTask, 'note' | 'since' | 'carriedFrom'>,
): string {
  const carried =
    carriedFrom === undefined
      ? ''
      : t(since === carriedFrom ? 'carriedOnce' : 'carried', {
          since: formatDay(since),
          from: formatDay(carriedFrom),
        });
  return [cleanLine(note), carried].filter((part) => part !== '').join('. ');
}

function finishedTable({ t, lang, number }: PlanContext, tasks: readonly PlanTask[]): Table {
  return {
    kind: 'table',
    widths: [5, 45, 7, 13, 10, 10, 10],
    borders: true,
    header: headerRow([t('order'), t('task'), t('gain'), t('owner'), t('since'), t('done'), t('note')]),
    rows: tasks.map(({ title, gain, owner = '', since, done, note = '' }, at) => ({
      cells: [
        cell(String(at + 1), 'cell-centre'),
        cell(cleanLine(textIn(title, lang)), 'cell-small'),
        cell(gain === undefined ? '' : number(gain), 'cell-centre'),
        cell(cleanLine(owner)),
        dayCell(since),
        dayCell(done),
        cell(cleanLine(note), 'cell-small'),
      ],
    })),
  };
}

function historyTable({ plan, t, number, rank }: PlanContext): Table {
  return {
    kind: 'table',
    widths: [25, 25, 25, 25],
    borders: true,
    header: headerRow([t('day'), t('goal'), t('score'), t('rank')]),
    rows: plan.history.map(({ on, goal, score, stars }) => ({
      cells: [
        dayCell(on),
        cell(rank(goal.stars), 'cell-centre'),
        cell(number(score), 'cell-centre'),
        cell(rank(stars), 'cell-centre'),
      ],
    })),
  };
}
