/** The worksheet of one product: criteria by members, with everything that follows from the picks. */
import { textIn, type CompiledSet } from '@ocop-kit/engine';
import { applyRegulation, currentRound, type Session, type SessionProduct } from '@ocop-kit/engine/council';
import type { CellRange } from '../xlsx/address.js';
import { COLORS } from '../xlsx/write/colors.js';
import type { NewCell, NewChoices, NewRow, NewWorksheet } from '../xlsx/write/new-workbook.js';
import { pagesWide } from '../xlsx/write/pages-wide.js';
import { rowHeight } from '../xlsx/write/row-height.js';
import { COLUMN, lastColumns, WIDTHS, type LastColumns } from './columns.js';
import { listPicks } from './criterion-texts.js';
import { createFormulas } from './formulas.js';
import { knownValues } from './known-values.js';
import { listMemberColumns, type MemberColumn } from './member-columns.js';
import { planRows, RESULT_ROWS, ROW, type SessionPlan, type SessionRow } from './plan-rows.js';
import { createRowCells, isOpenColumn } from './row-cells.js';
import type { CouncilWorkbookLanguage, TranslateCouncilWorkbook } from './translate.js';

export interface ProductWorksheet {
  readonly worksheet: NewWorksheet;
  readonly plan: SessionPlan;
  /** The column of the values that are worked out of all ballots. */
  readonly cellsOf: (row: number) => readonly NewCell[];
}

export interface ProductContent {
  readonly session: Session;
  readonly product: SessionProduct;
  /** Its place in the session, from 1. */
  readonly no: number;
  readonly name: string;
  readonly set: CompiledSet;
  /** Where the ids of criteria and the labels of members stand, to be chosen from. */
  readonly lists: { readonly criteria: NewChoices['values']; readonly members: NewChoices['values'] };
  readonly lang: CouncilWorkbookLanguage;
  readonly t: TranslateCouncilWorkbook;
}

/** @throws {OcopError} as `sessionResult` */
export function productWorksheet(content: ProductContent): ProductWorksheet {
  const { session, product, no, name, set, lang, t } = content;
  const members = listMemberColumns(session, product.id, t);
  const last = lastColumns(members.length);
  const regulation = applyRegulation(session.regulation);
  const { bands } = set.source.pack;
  const titleOf = (rank: number): string =>
    textIn(bands.find((band) => band.rank === rank)?.title, lang) || String(rank);
  const { minimums } = regulation;
  const notes = minimums === 'average' ? [] : [t('stars.policy', { policy: t(`policy.${minimums}`) })];
  const results = RESULT_ROWS.filter((row) => row !== 'apart' || regulation.apart !== undefined);
  const plan = planRows(set, members, results, notes, t, lang);
  const open = members.filter(isOpenColumn);
  const formulas = createFormulas(set, plan, open, last, regulation, titleOf, t);
  const values = knownValues(session, product.id, set, open, titleOf, t);
  const cells = createRowCells(
    { set, plan, members, last, formulas, values, regulation, t },
    {
      title: t('product', { no: String(no), name: product.name, entity: product.entity }),
      subtitle: [
        t('set', { no: String(set.source.no), title: textIn(set.source.title, lang) }),
        t('round', { round: currentRound(session, product.id) }),
        t('guide'),
      ].join(' · '),
      product: product.id,
    },
  );
  const rows = plan.rows.map((row, i): NewRow => ({
    height: heightOf(row, members, t),
    cells: cells(row, i + 1),
  }));
  const columns = columnsOf(members, last);
  return {
    plan,
    cellsOf: (row) => rows[row - 1]?.cells ?? [],
    worksheet: {
      name,
      gridLines: false,
      frozen: { columns: COLUMN.title, rows: ROW.state },
      columns,
      rows,
      merges: plan.rows.flatMap((row, i) => mergesOf(row, i + 1, members, last)),
      choices: listChoices(content, plan, members),
      isProtected: true,
      page: {
        paper: 'A4',
        orientation: 'landscape',
        titleRows: [ROW.heading, ROW.subheading],
        titleColumns: COLUMN.title,
        pagesWide: pagesWide(columns.slice(1)),
        header: `${session.council.name} · ${product.name}`,
      },
      ...(open.some(({ state }) => state === 'due') && { tabColor: COLORS.headCriterion }),
    },
  };
}

const columnsOf = (members: readonly MemberColumn[], { average }: LastColumns): NewWorksheet['columns'] => [
  { width: WIDTHS.key, hidden: true },
  ...([WIDTHS.id, WIDTHS.title, WIDTHS.minimum, WIDTHS.options] as const).map((width) => ({ width })),
  ...members.flatMap(() => [{ width: WIDTHS.pick }, { width: WIDTHS.points }]),
  ...(average > 0 ? [WIDTHS.average, WIDTHS.spread, WIDTHS.missed] : []).map((width) => ({ width })),
];

/** How high letters of nine points are beside those of eleven. */
const SMALL = 0.76;
/** What stands left of a value that is worked out of all ballots. */
const LABEL_WIDTH = WIDTHS.id + WIDTHS.title + WIDTHS.minimum - 2;

function heightOf(row: SessionRow, members: readonly MemberColumn[], t: TranslateCouncilWorkbook): number {
  switch (row.kind) {
    case 'title':
      return 22;
    case 'heading':
      return rowHeight(members.map(({ label }) => [label, WIDTHS.pick + WIDTHS.points - 2]));
    case 'criterion':
      return Math.max(
        rowHeight([[row.text, WIDTHS.title - 1]]),
        // Smaller letters take less.
        SMALL *
          rowHeight([
            [row.options, WIDTHS.options * 1.2],
            [row.minimum, WIDTHS.minimum],
          ]),
      );
    case 'result':
      return rowHeight([[t(row.result), LABEL_WIDTH]]);
    case 'condition':
      return rowHeight([[row.text, WIDTHS.title + WIDTHS.minimum + WIDTHS.options - 4]]);
    case 'opinion':
      return rowHeight([[members[row.at]?.ballot?.opinion ?? '', 100]]) + 15;
    case 'remark':
      return rowHeight([[row.remark?.text ?? '', 80]]);
    default:
      return 18;
  }
}

/** Cells that are one to the eye. */
function mergesOf(
  row: SessionRow,
  at: number,
  members: readonly MemberColumn[],
  last: LastColumns,
): CellRange[] {
  const range = (left: number, right: number): CellRange => ({ top: at, bottom: at, left, right });
  switch (row.kind) {
    case 'heading':
    case 'state':
      return members.map(({ column }) => range(column, column + 1));
    case 'condition':
      return [range(COLUMN.title, COLUMN.options), ...members.map(({ column }) => range(column, column + 1))];
    case 'result':
      return [range(COLUMN.id, COLUMN.minimum)];
    case 'opinion':
      return [range(COLUMN.title, COLUMN.minimum), range(COLUMN.options, last.missed)];
    case 'remark':
    case 'remark-heading':
      return [range(COLUMN.title, COLUMN.minimum), range(COLUMN.options, last.missed)];
    default:
      return [];
  }
}

function listChoices(
  { lists, t }: ProductContent,
  { rows }: SessionPlan,
  members: readonly MemberColumn[],
): NewChoices[] {
  const due = members.filter(({ state }) => state === 'due');
  return rows.flatMap((row, i): NewChoices[] => {
    const cell = (left: number, right = left): CellRange => ({ top: i + 1, bottom: i + 1, left, right });
    switch (row.kind) {
      case 'criterion': {
        const picks = listPicks(row.leaf).map(String);
        const refusal = t('refusal.pick', { criterion: row.leaf.id, picks: picks.join(', ') });
        return due.map(({ column }) => ({ range: cell(column), values: picks, refusal }));
      }
      case 'condition': {
        const values = [t('yes'), t('no')];
        return due.map(({ column }) => ({ range: cell(column), values, refusal: t('refusal.answer') }));
      }
      case 'remark':
        return [
          { range: cell(COLUMN.id), values: lists.criteria, refusal: t('refusal.list') },
          { range: cell(COLUMN.title), values: lists.members, refusal: t('refusal.list') },
        ];
      default:
        return [];
    }
  });
}
