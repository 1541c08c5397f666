/** A proposal to withdraw a certificate: by which ground, who decides, by when. Whether a ground is met, people decide. */
import { deadlines, type DeadlineOptions, type RatingDeadline } from '../calendar/deadlines.js';
import { dayInWords } from '../days/day-in-words.js';
import { refuseDay } from '../days/day-refusal-text.js';
import { readIsoDay } from '../days/read-day.js';
import { describeValue, refuse } from '../errors/errors.js';
import type { Authority, WithdrawalGround } from '../formats/calendar/rating-calendar.js';
import type { Inspection } from '../formats/inspection/inspection.js';
import type { Citation, Text } from '../formats/pack/pack.js';

/** What a withdrawal rests on. */
export interface WithdrawalBasis {
  /** The conclusion of an authority, or that the commune confirms that the product is no longer made. */
  readonly kind: 'conclusion' | 'confirmation';
  /** The day of it, `YYYY-MM-DD`: the term runs from it. */
  readonly on: string;
  /** Whose it is. */
  readonly by?: string | undefined;
  /** Its number. */
  readonly number?: string | undefined;
  /** What it says. */
  readonly text?: string | undefined;
}

/** What a proposal is made of. */
export interface WithdrawalQuestion {
  /** As it is in force. */
  readonly certificate: Inspection['certificate'];
  /** The id of the ground, such as 8.1b. */
  readonly ground: string;
  /** What it rests on. */
  readonly basis: WithdrawalBasis;
  /** The day of the proposal, `YYYY-MM-DD`. */
  readonly on: string;
  /** The inspection that it comes from, where there was one: a conclusion of nobody else is its own. */
  readonly inspection?: Pick<Inspection, 'on' | 'by'> | undefined;
}

/** A proposal to withdraw a certificate. */
export interface WithdrawalProposal {
  readonly certificate: Inspection['certificate'];
  readonly ground: WithdrawalGround;
  readonly basis: WithdrawalBasis;
  readonly on: string;
  /** Who decides on it, by the rank that was recognised. */
  readonly authority: Authority;
  /** By when it is to be decided. */
  readonly deadline: Pick<RatingDeadline, 'until' | 'counted' | 'count' | 'unit' | 'notes'> & {
    /** What it is counted from, in words. */
    readonly from: Text;
    readonly cite: Citation;
  };
  /** Where the procedure stands. */
  readonly cite: Citation;
}

/**
 * Proposes to withdraw a certificate.
 *
 * @param question the certificate, the ground, what it rests on, the day
 * @param options the calendar of the decision, and the days off that its deadline moves over
 * @returns who decides and by when, each with its article
 * @throws {OcopError} `inspection/unknown-ground`; `inspection/no-authority` for a rank that nobody certifies; `inspection/proposed-before` for a
 *   day before that of its basis; `inspection/basis-before` for a conclusion of the inspection before it was held; `calendar/day`, `dates/*` for what is no calendar or no list of holidays
 * @see QĐ 26/2026/QĐ-TTg Art. 8
 */
export function proposeWithdrawal(
  { certificate, ground, basis, on, inspection }: WithdrawalQuestion,
  options: DeadlineOptions,
): WithdrawalProposal {
  const { grounds, withdrawal, deadlines: terms } = options.calendar;
  checkDay(on, '/on');
  checkDay(basis.on, '/basis/on');
  if (on < basis.on)
    refuse('inspection/proposed-before', '/on', { on: dayInWords(on), basis: dayInWords(basis.on) });
  checkConclusion(basis, inspection);
  const found =
    grounds.find(({ id }) => id === ground) ??
    refuse('inspection/unknown-ground', '/ground', {
      ground: describeValue(ground),
      known: grounds.map(({ id }) => id),
    });
  const authority =
    withdrawal.authorities.find(({ ranks }) => ranks.includes(certificate.stars)) ??
    refuse('inspection/no-authority', '/certificate/stars', { stars: certificate.stars });
  const { until, counted, count, unit, notes } = deadlines(withdrawal.deadline, basis.on, options);
  const { from = '', cite = withdrawal.cite } = terms.find(({ id }) => id === withdrawal.deadline) ?? {};
  return {
    certificate,
    ground: found,
    basis,
    on,
    authority,
    deadline: { until, ...(counted !== undefined && { counted }), count, unit, notes, from, cite },
    cite: withdrawal.cite,
  };
}

/**
 * An inspection concludes nothing before it is held; another body may have concluded before.
 *
 * @throws {OcopError} `inspection/basis-before`
 */
function checkConclusion(
  { kind, on, by }: WithdrawalBasis,
  inspection: WithdrawalQuestion['inspection'],
): void {
  if (kind !== 'conclusion' || inspection === undefined || on >= inspection.on) return;
  const isOwn = by === undefined || by.trim() === '' || by.trim() === inspection.by?.office?.trim();
  if (isOwn)
    refuse('inspection/basis-before', '/basis/on', {
      basis: dayInWords(on),
      inspected: dayInWords(inspection.on),
    });
}

/** @throws {OcopError} `calendar/day` */
function checkDay(day: unknown, path: string): void {
  const read = readIsoDay(day);
  if ('refused' in read) refuseDay(read.refused, path);
}
