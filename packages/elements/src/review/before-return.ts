/** What is looked at before a sheet goes back or on: what it cannot do without, and what nobody has seen yet. */
import { compileSet } from '@ocop-kit/engine';
import { communeContents } from '@ocop-kit/rules/commune';
import { findOwnReview, listRemarks } from '../form/reviews.js';
import type { Missing, ReviewedBy, ReviewEnd } from './review-view.js';

/** How much of what the stage looks at has a verdict. */
export interface Seen {
  readonly seen: number;
  readonly all: number;
  /** Whether the commune's contents are counted, not the criteria of the set. */
  readonly isContents: boolean;
}

/** What the stage looks at first: the commune's contents at the commune, nothing in particular elsewhere. */
export function listContents({ set, reviewer }: ReviewedBy): ReturnType<typeof communeContents> {
  return reviewer.stage === 'commune' ? communeContents(set) : [];
}

export function countSeen(view: ReviewedBy): Seen {
  const { set, assessment, reviewer } = view;
  const contents = listContents(view).flatMap(({ criterion }) => criterion ?? []);
  const isContents = contents.length > 0;
  const wanted = isContents ? contents : compileSet(set).leaves.map(({ id }) => id);
  const seen = wanted.filter((id) => findOwnReview(assessment, id, reviewer)?.verdict).length;
  return { seen, all: wanted.length, isContents };
}

/** In the order of the page; undefined where nothing is missing. @param end where the sheet is about to go */
export function findMissing(view: ReviewedBy, end: ReviewEnd): Missing | undefined {
  const { set, reviewer } = view;
  if (reviewer.name === '') return { field: 'name' };
  const first = listContents(view).flatMap(({ criterion }) => criterion ?? []);
  // The report of a commune speaks of each of its contents.
  const unseen = end === 'forwarded' ? first.find((id) => isUnseen(view, id)) : undefined;
  if (unseen !== undefined) return { field: 'verdict', criterion: unseen };
  const others = compileSet(set).leaves.flatMap(({ id }) => (first.includes(id) ? [] : [id]));
  const criterion = [...first, ...others].find((id) => isRemarkMissing(view, id));
  return criterion === undefined ? undefined : { field: 'remark', criterion };
}

/** Whether this reviewer finds something missing, or asks, without a word of what. */
export function isRemarkMissing({ assessment, reviewer }: ReviewedBy, criterion: string): boolean {
  const { verdict, remark = '' } = findOwnReview(assessment, criterion, reviewer) ?? {};
  return verdict !== undefined && verdict !== 'sufficient' && remark.trim() === '';
}

export function isUnseen({ assessment, reviewer }: ReviewedBy, criterion: string): boolean {
  return findOwnReview(assessment, criterion, reviewer)?.verdict === undefined;
}

/** What this stage has asked of the producer, and nobody has answered. */
export function countWaiting({ assessment, set, reviewer }: ReviewedBy): number {
  return listRemarks(assessment, set).filter(
    ({ review, isAnswered }) => review.stage === reviewer.stage && !isAnswered,
  ).length;
}

/** Leads to the field that is to be filled, also where it is folded away. */
export function focusMissing(root: ParentNode, missing: Missing): void {
  const id = missing.field === 'name' ? 'reviewer' : `${missing.field}-${missing.criterion}`;
  const field = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus({ preventScroll: true });
  // The bar at the bottom lies over what is only just in view.
  field?.scrollIntoView({ block: 'center' });
}
