/** Drafts on a shared computer end: those not changed for a while are deleted when the form is opened. */
import type { Draft } from './drafts/draft.js';

const LONGEST_DAYS = 3650;
const DAY = 86_400_000;

/** @returns undefined for what is no whole number of days from 1 to 3650 */
export function readExpireDays(days: unknown): number | undefined {
  return Number.isInteger(days) && Number(days) >= 1 && Number(days) <= LONGEST_DAYS
    ? Number(days)
    : undefined;
}

/** The drafts that weren't changed within so many days; one without a readable time was written by nobody we know, and ends too. */
export function listExpired(drafts: readonly Draft[], days: number, now: number): readonly Draft[] {
  return drafts.filter(({ assessment: { times } }) => {
    const changed = Date.parse(times.updated ?? times.created ?? '');
    return !(now - changed < days * DAY);
  });
}
