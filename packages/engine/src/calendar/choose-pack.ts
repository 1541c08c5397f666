/** Which decision a rating goes by, and why: decisions follow each other, and dossiers on their way finish under the former one. */
import { describeValue, refuse } from '../errors/errors.js';
import { checkInput } from '../checks/checks.js';
import { refuseDay } from '../days/day-refusal-text.js';
import { addDays } from '../days/days.js';
import { readIsoDay } from '../days/read-day.js';
import { decisionsCheck } from '../formats/generated/decisions.js';
import { RATING_KINDS, type RatingKind } from '../formats/rating-kinds.js';

/** An article ("12.2a") of the decision with this number; without an article, the decision itself. */
export interface DecisionCitation {
  readonly decision: string;
  readonly article?: string | undefined;
}

/** One decision in time. Days are `YYYY-MM-DD`. */
export interface Decision {
  /** The id of its pack. */
  readonly pack: string;
  /** As it is cited: "26/2026/QĐ-TTg". */
  readonly decision: string;
  /** The first day on which it applies. */
  readonly from: string;
  /** The article that says from which day it applies. */
  readonly cite: DecisionCitation;
  /** How it takes over from the decision before; absent for the first one. */
  readonly replaces?: Replacement | undefined;
}

/** How one decision takes over from another. */
export interface Replacement {
  /** The id of the pack of the former decision. */
  readonly pack: string;
  /** The former decision as it is cited. */
  readonly decision: string;
  /** The former decision lapses this many days after the first day of the new one. */
  readonly lapsesAfter: { readonly days: number; readonly cite: DecisionCitation };
  /** Dossiers filed before that first day finish under the former decision, for so many days. */
  readonly tails: readonly {
    readonly kinds: readonly RatingKind[];
    readonly days: number;
    readonly cite: DecisionCitation;
  }[];
}

/** What is rated, and when: all that decides which decision a rating goes by. */
export interface RatingQuestion {
  /** The day on which the rating is completed, `YYYY-MM-DD`. */
  readonly date: string;
  /** The day on which the dossier was filed; without it, the dossier is filed on `date`. */
  readonly filed?: string | undefined;
  /** A first rating, a higher rank, or the same product again when its certificate ends. */
  readonly kind: RatingKind;
}

/**
 * What a reason says: the decision in force applies; the dossier finishes under the former one; its time for that is over; the former
 * decision is still in force until a day; it has lapsed.
 */
export type DecisionReasonCode = 'in-force' | 'tail' | 'tail-over' | 'former-until' | 'former-lapsed';

/** One step of the explanation; `decisionReasonText` says it. Values that are days are `YYYY-MM-DD`. */
export interface DecisionReason {
  /** Which sentence it is. */
  readonly code: DecisionReasonCode;
  /** What the sentence names: days, numbers of days, and decisions as they are cited. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The article it rests on. */
  readonly cite: DecisionCitation;
}

/** The decision that a rating goes by, and why. */
export interface ApplicablePack {
  /** The id of its pack, for `loadSet`. */
  readonly pack: string;
  /** In the order in which a person would reason. */
  readonly because: readonly DecisionReason[];
}

/**
 * Chooses the decision that a rating goes by.
 *
 * What the decisions say themselves is in `decisions`. Three things they do not say are read so:
 * - a term of days leaves out the day it starts from and holds its last day whole (Civil Code 2015, Arts. 147 and 148): 60 days
 *   from 22 May 2026 end with 21 July 2026;
 * - a dossier filed on the first day of a new decision or later goes by that decision, though the former one has not lapsed yet;
 * - a dossier whose tail has ended before the rating was completed goes by the decision in force.
 *
 * @param decisions each replacing the one before, the earliest first
 * @param question when the rating is completed, when its dossier was filed, and what for
 * @returns the id of the pack, and the reasons in the order of a person's reasoning
 * @throws {OcopError} `calendar/day`, `calendar/kind`, `calendar/filed-later`, `calendar/no-law` (before the first decision);
 *   `input/shape` for what are no decisions
 * @see QĐ 26/2026/QĐ-TTg Arts. 11, 12
 */
export function choosePack(decisions: readonly Decision[], question: RatingQuestion): ApplicablePack {
  checkInput(decisionsCheck, decisions, '/decisions');
  // Nothing at all has no day either, and is refused for that.
  const { date, filed = date, kind } = Object(question) as RatingQuestion;
  for (const [path, value] of [
    ['/date', date],
    ['/filed', filed],
  ] as const) {
    const read = readIsoDay(value);
    if ('refused' in read) refuseDay(read.refused, path);
  }
  if (!RATING_KINDS.includes(kind))
    refuse('calendar/kind', '/kind', { kind: describeValue(kind), known: RATING_KINDS });
  if (filed > date) refuse('calendar/filed-later', '/filed', { filed, date });
  const decision = decisions.findLast(({ from }) => from <= date);
  if (!decision) refuse('calendar/no-law', '/date', { date, from: decisions[0]?.from ?? '' });

  const inForce: DecisionReason = {
    code: 'in-force',
    values: { decision: decision.decision, from: decision.from },
    cite: decision.cite,
  };
  if (!decision.replaces) return { pack: decision.pack, because: [inForce] };
  const former = decision.replaces;
  const tail = filed < decision.from ? former.tails.find(({ kinds }) => kinds.includes(kind)) : undefined;
  const lapse = explainLapse(decision, former, date);
  if (!tail) return { pack: decision.pack, because: [inForce, lapse] };

  const until = addDays(decision.from, tail.days);
  const code = date <= until ? 'tail' : 'tail-over';
  const { days, cite } = tail;
  const values = { filed, from: decision.from, days, until, decision: former.decision };
  const reason: DecisionReason = { code, values, cite };
  return code === 'tail'
    ? { pack: former.pack, because: [reason, lapse] }
    : { pack: decision.pack, because: [reason, inForce, lapse] };
}

function explainLapse(
  { from }: Decision,
  { decision, lapsesAfter: { days, cite } }: Replacement,
  date: string,
): DecisionReason {
  const until = addDays(from, days);
  const code = date <= until ? 'former-until' : 'former-lapsed';
  return { code, values: { decision, days, until }, cite };
}
