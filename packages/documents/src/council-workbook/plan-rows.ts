/** The rows of a product's worksheet: the criteria in printed order, conditions, what the ballots give, opinions and remarks. */
import { textIn, type CompiledSet, type CriteriaSet, type Leaf } from '@ocop-kit/engine';
import type { SessionBallot } from '@ocop-kit/engine/council';
import { storedForm } from '../sheets/values/cell-words.js';
import { minimumLines, optionLines } from './criterion-texts.js';
import type { MemberColumn } from './member-columns.js';
import type { CouncilWorkbookLanguage, TranslateCouncilWorkbook } from './translate.js';

type Criterion = CriteriaSet['sections'][number]['criteria'][number];

/** What is worked out of all ballots, a row each. */
export const RESULT_ROWS = [
  'counted',
  'ballots',
  'sum',
  'average-exact',
  'average-shown',
  'spread',
  'apart',
  'stars-by-points',
  'missed',
  'stars',
] as const;
export type SessionFigure = (typeof RESULT_ROWS)[number];

/** A row of the worksheet; rows are counted from 1. */
export type SessionRow =
  | { readonly kind: 'title' | 'subtitle' | 'heading' | 'subheading' | 'total' | 'state' }
  | { readonly kind: 'block' | 'note'; readonly text: string }
  | {
      readonly kind: 'section';
      readonly position: number;
      readonly text: string;
      readonly last: number;
    }
  | { readonly kind: 'group'; readonly id: string; readonly text: string }
  | {
      readonly kind: 'criterion';
      readonly leaf: Leaf;
      readonly text: string;
      readonly minimum: string;
      readonly options: string;
    }
  | { readonly kind: 'condition'; readonly index: number; readonly text: string }
  | { readonly kind: 'result'; readonly result: SessionFigure }
  | { readonly kind: 'opinion'; readonly at: number }
  | { readonly kind: 'remark-heading' }
  | { readonly kind: 'remark'; readonly remark: TypedRemark | undefined };

/** What one member remarks on one criterion. */
interface TypedRemark {
  readonly criterion: string;
  readonly label: string;
  readonly text: string;
}

export const ROW = { title: 1, subtitle: 2, heading: 3, subheading: 4, total: 5, state: 6 } as const;

export interface SessionPlan {
  readonly rows: readonly SessionRow[];
  /** By place in the set, the row of each section, criterion and condition. */
  readonly sectionRows: readonly number[];
  readonly criterionRows: readonly number[];
  readonly conditionRows: readonly number[];
  readonly resultRows: Readonly<Record<SessionFigure, number>>;
}

/** Rows for remarks that are not there yet; the worksheet is locked, so nobody adds more. */
const blankRemarks = (members: readonly MemberColumn[]): number =>
  members.some(({ state }) => state === 'due') ? Math.max(8, 2 * members.length) : 0;

export function planRows(
  set: CompiledSet,
  members: readonly MemberColumn[],
  results: readonly SessionFigure[],
  notes: readonly string[],
  t: TranslateCouncilWorkbook,
  lang: CouncilWorkbookLanguage,
): SessionPlan {
  const rows: SessionRow[] = [];
  const push = (row: SessionRow): number => rows.push(row);
  const leafOf = new Map(set.leaves.map((leaf) => [leaf.id, leaf]));
  const criterionRows: number[] = [];

  const pushCriterion = (criterion: Criterion): void => {
    const { id, cases = [], criteria = [] } = criterion;
    const leaf = leafOf.get(id);
    const text = textIn(criterion.title, lang);
    if (leaf) {
      const minimum = minimumLines(set, leaf, t, lang);
      const options = optionLines(set, leaf, cases, t, lang);
      criterionRows[leaf.position] = push({ kind: 'criterion', leaf, text, minimum, options });
    } else push({ kind: 'group', id, text });
    criteria.forEach(pushCriterion);
  };

  for (const kind of ['title', 'subtitle', 'heading', 'subheading', 'total', 'state'] as const)
    push({ kind });
  const sectionRows = set.source.sections.map(({ id, title, criteria }, position) => {
    const text = t('section', { id, title: textIn(title, lang) });
    const row = push({ kind: 'section', position, text, last: 0 });
    criteria.forEach(pushCriterion);
    rows[row - 1] = { kind: 'section', position, text, last: rows.length };
    return row;
  });
  if (set.conditions.length > 0) push({ kind: 'block', text: t('conditions') });
  const conditionRows = set.conditions.map(({ text }, index) =>
    push({ kind: 'condition', index, text: textIn(text, lang) }),
  );
  push({ kind: 'block', text: t('results') });
  const resultRows = Object.fromEntries(
    results.map((result) => [result, push({ kind: 'result', result })]),
  ) as Record<SessionFigure, number>;
  for (const text of notes) push({ kind: 'note', text });
  push({ kind: 'block', text: t('opinions') });
  members.forEach((_, at) => push({ kind: 'opinion', at }));
  push({ kind: 'block', text: t('remarks') });
  push({ kind: 'remark-heading' });
  const remarks = listRemarks(set, members);
  for (const remark of remarks) push({ kind: 'remark', remark });
  for (let i = 0; i < blankRemarks(members); i++) push({ kind: 'remark', remark: undefined });
  return { rows, sectionRows, criterionRows, conditionRows, resultRows };
}

/** Remarks that a row can show: a blank one says nothing, and of what the set does not print there is no row. The session keeps them all. */
export const shownRemarks = (
  { positions }: CompiledSet,
  ballot: SessionBallot | undefined,
): (readonly [criterion: string, text: string])[] =>
  Object.entries(ballot?.remarks ?? {}).filter(
    ([criterion, text]) => positions.has(criterion) && storedForm(text) !== '',
  );

/** In printed order, then in that of the council. */
function listRemarks(set: CompiledSet, members: readonly MemberColumn[]): TypedRemark[] {
  const place = ({ criterion }: TypedRemark): number => set.positions.get(criterion) ?? 0;
  return members
    .flatMap(({ label, ballot }) =>
      shownRemarks(set, ballot).map(([criterion, text]): TypedRemark => ({
        criterion,
        label,
        text,
      })),
    )
    .sort((a, b) => place(a) - place(b));
}
