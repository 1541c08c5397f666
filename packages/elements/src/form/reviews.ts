/**
 * Reviews of a sheet as values: what officials decided about each criterion, what waits for the producer, what the producer has changed
 * since, and the sheet as a stage scores it.
 */
import { listScoredCriteria, ownValue, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment, Review } from '@ocop-kit/engine/schema';
import type { FormState } from './form-state.js';

export type ReviewStage = Review['stage'];
type Verdict = NonNullable<Review['verdict']>;
type ReviewedAnswer = NonNullable<Review['answer']>;

/** Who reviews a sheet now. */
export interface Reviewer {
  readonly name: string;
  readonly stage: ReviewStage;
}

/** What a reviewer may decide at a criterion; undefined takes it back. */
export interface ReviewChange {
  readonly verdict?: Verdict | undefined;
  readonly pick?: number | undefined;
  readonly remark?: string | undefined;
}

/** A review that waits for the producer, or waited. */
export interface Remark {
  readonly criterion: string;
  readonly review: Review;
  /** Whether the producer has changed the answer since. */
  readonly isAnswered: boolean;
}

const NO_REVIEWS: readonly Review[] = [];

/** All reviews of a criterion, in time. */
export function listReviews({ reviews }: Assessment, criterion: string): readonly Review[] {
  return ownValue(reviews ?? {}, criterion) ?? NO_REVIEWS;
}

/** The last review of each reviewer: what was remarked before is history once the same person looks again. */
export function listLatestReviews(assessment: Assessment, criterion: string): readonly Review[] {
  const all = listReviews(assessment, criterion);
  return all.filter((review, at) => !all.slice(at + 1).some((next) => isBySame(review, next)));
}

/** The answer to a criterion as it stands, the way a review keeps it. */
export function readAnswer({ picks, criteria }: Assessment, criterion: string): ReviewedAnswer {
  const pick = ownValue(picks, criterion);
  const { note, evidence } = ownValue(criteria, criterion) ?? {};
  return {
    ...(pick !== undefined && { pick }),
    ...(note && { note }),
    ...(evidence && evidence.length > 0 && { evidence }),
  };
}

/** Whether the answer is another one than that which was reviewed. A review that does not keep the answer cannot tell. */
export function isAnswerChanged(assessment: Assessment, criterion: string, { answer }: Review): boolean {
  if (!answer) return false;
  const { pick, note = '', evidence = [] } = answer;
  const now = readAnswer(assessment, criterion);
  return (
    now.pick !== pick ||
    (now.note ?? '') !== note ||
    JSON.stringify(now.evidence ?? []) !== JSON.stringify(evidence)
  );
}

/** What waits for the producer, or waited: all but what is said to be sufficient, in printed order. */
export function listRemarks(assessment: Assessment, set: CriteriaSet): readonly Remark[] {
  if (!assessment.reviews) return [];
  return listScoredCriteria(set).flatMap(({ id }) =>
    listLatestReviews(assessment, id)
      .filter(({ verdict, remark }) => verdict !== 'sufficient' && Boolean(verdict ?? remark))
      .map((review) => ({
        criterion: id,
        review,
        isAnswered: isAnswerChanged(assessment, id, review),
      })),
  );
}

/** What this reviewer has decided about the answer as it stands; a decision about an answer since changed is history. */
export function findOwnReview(
  assessment: Assessment,
  criterion: string,
  reviewer: Reviewer,
): Review | undefined {
  const own = listReviews(assessment, criterion)
    .filter((review) => isOf(review, reviewer))
    .at(-1);
  return own && !isAnswerChanged(assessment, criterion, own) ? own : undefined;
}

/** Writes a decision of a reviewer about one criterion; taking all of it back removes the review. */
export function decide(
  state: FormState,
  criterion: string,
  reviewer: Reviewer,
  decision: ReviewChange,
  now: Date,
): FormState {
  const { assessment } = state.draft;
  const own = findOwnReview(assessment, criterion, reviewer);
  const others = listReviews(assessment, criterion).filter((review) => review !== own);
  const { verdict, pick, remark } = { ...own, ...decision };
  const review: Review = {
    ...withoutDecision(own),
    who: own?.who ?? { name: reviewer.name },
    stage: reviewer.stage,
    ...(verdict && { verdict }),
    ...(pick !== undefined && { pick }),
    ...(remark && { remark }),
    time: now.toISOString(),
    answer: readAnswer(assessment, criterion),
  };
  const isEmpty = !verdict && pick === undefined && !remark;
  return withReviews(state, criterion, isEmpty ? others : [...others, review], now);
}

/** Marks that the sheet goes back to its producer: merely kept, it says nothing of that. */
export function markReturned(state: FormState, now: Date): FormState {
  const { draft } = state;
  const time = now.toISOString();
  const times = { ...draft.assessment.times, updated: time, returned: time };
  return { ...state, draft: { ...draft, assessment: { ...draft.assessment, times } } };
}

/** Writes the name of the reviewer into what was decided under another name: people say who they are when they are done. */
export function renameReviewer(state: FormState, reviewer: Reviewer, name: string, now: Date): FormState {
  let renamed = state;
  for (const [criterion, list] of Object.entries(state.draft.assessment.reviews ?? {}))
    if (list.some((review) => isOf(review, reviewer)))
      renamed = withReviews(
        renamed,
        criterion,
        list.map((review) => (isOf(review, reviewer) ? { ...review, who: { ...review.who, name } } : review)),
        now,
      );
  return renamed;
}

/** The sheet as a stage scores it: its own picks in place of the producer's. Undefined where the stage has picked nothing. */
export function readStageSheet(assessment: Assessment, stage: ReviewStage): Assessment | undefined {
  const own = Object.keys(assessment.reviews ?? {}).flatMap((criterion) => {
    const { pick } =
      listReviews(assessment, criterion)
        .filter((review) => review.stage === stage && review.pick !== undefined)
        .at(-1) ?? {};
    return pick === undefined ? [] : [[criterion, pick] as const];
  });
  if (own.length === 0) return undefined;
  return { ...assessment, stage, picks: { ...assessment.picks, ...Object.fromEntries(own) } };
}

function withReviews(state: FormState, criterion: string, list: readonly Review[], now: Date): FormState {
  const { draft } = state;
  const { reviews, ...rest } = draft.assessment;
  const { [criterion]: _, ...others } = reviews ?? {};
  const all = list.length > 0 ? { ...others, [criterion]: [...list] } : others;
  const assessment: Assessment = {
    ...rest,
    ...(Object.keys(all).length > 0 && { reviews: all }),
    times: { ...rest.times, updated: now.toISOString() },
  };
  return { ...state, draft: { ...draft, assessment } };
}

/** Everything of a review that is no decision: fields that others wrote are kept. */
function withoutDecision(review: Review | undefined): Partial<Review> {
  const { verdict: _verdict, pick: _pick, remark: _remark, ...others } = review ?? {};
  return others;
}

function isOf({ who, stage }: Review, reviewer: Reviewer): boolean {
  return stage === reviewer.stage && who.name === reviewer.name;
}

function isBySame(a: Review, b: Review): boolean {
  return a.stage === b.stage && a.who.name === b.who.name;
}
