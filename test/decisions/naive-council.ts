/**
 * A second council, written from what the decision and the regulations say: loops over sheets that the naive scorer has read, with fractions in
 * whole numbers of any size. It shares no line with the engine.
 */
import type { SetPair } from './decision.js';
import { naiveScore, type NaiveResult } from './naive-scorer.js';
import type { FilledSheet } from './random-sheets.js';

export interface NaivePolicy {
  readonly minimums: 'average' | 'majority' | 'unanimous';
  readonly conditions: 'majority' | 'any';
  readonly incomplete: 'refuse' | 'exclude';
  readonly apart?: number;
  readonly trimmed?: { readonly each: number; readonly from: number };
}

export interface NaiveCouncil {
  outcome: string;
  averageTotal: string | null;
  shownTotal: string | null;
  starsByTotal: number | null;
  stars: number | null;
  minimumsMissed: Record<string, string[]>;
  apart: string[];
  trimmed: number[];
  counted: boolean[];
}

/** @returns what the council finds, or the name of what it is refused with */
export function naiveCouncil(
  pair: SetPair,
  sheets: readonly FilledSheet[],
  policy: NaivePolicy,
): NaiveCouncil | string {
  const results = sheets.map(({ picks, declared }) => naiveScore(pair.json, pair.leaves, picks, declared));
  const gaps = results.some(({ outcome }) => outcome === 'incomplete');
  if (gaps && policy.incomplete === 'refuse') return 'council/incomplete-ballot';

  // What the council says of the product: ballots with gaps have no voice in it.
  const voices = results.filter(({ outcome }) => outcome !== 'incomplete');
  if (voices.length === 0) return 'council/no-ballot';
  let outcome = 'rated';
  for (const excluded of ['ineligible', 'disqualified']) {
    const votes = voices.filter((voice) => voice.outcome === excluded).length;
    if (policy.conditions === 'any' ? votes >= 1 : votes > voices.length / 2) outcome = excluded;
  }

  const counted = results.map((result) => ['rated', 'stopped'].includes(result.outcome));
  const voting = sheets.filter((_, i) => counted[i]);
  const totals = results.filter((_, i) => counted[i]).map(({ total }) => total);
  if (totals.length === 0 && outcome === 'rated') return 'council/no-ballot';

  const { inside, outside } = trim(totals, policy.trimmed);
  const sum = inside.reduce((all, total) => all + total, 0);
  const starsByTotal = inside.length === 0 ? null : bandOf(sum, inside.length);
  const minimumsMissed = missedBy(
    pair,
    voting,
    results.filter((_, i) => counted[i]),
    policy.minimums,
  );
  let stars = outcome === 'rated' ? starsByTotal : null;
  while (stars !== null && stars >= 3 && minimumsMissed[stars]!.length > 0) stars--;
  return {
    outcome,
    averageTotal: inside.length === 0 ? null : fraction(sum, inside.length),
    shownTotal: inside.length === 0 ? null : hundredths(sum, inside.length),
    starsByTotal,
    stars,
    minimumsMissed,
    apart: farPairs(results, counted, policy.apart),
    trimmed: outside,
    counted,
  };
}

/** The lowest and the highest are taken out one after the other. */
function trim(totals: readonly number[], rule: NaivePolicy['trimmed']) {
  const inside = [...totals];
  const low: number[] = [];
  const high: number[] = [];
  if (rule && totals.length >= rule.from && totals.length > 2 * rule.each) {
    for (let i = 0; i < rule.each; i++) {
      const least = Math.min(...inside);
      inside.splice(inside.indexOf(least), 1);
      low.push(least);
      const most = Math.max(...inside);
      inside.splice(inside.indexOf(most), 1);
      high.unshift(most);
    }
  }
  return { inside, outside: [...low, ...high] };
}

/** Totals are whole points by this decision: an average of 90 is a sum of 90 a member. */
function bandOf(sum: number, members: number): number {
  const least = [90, 70, 50, 30];
  for (let i = 0; i < least.length; i++) if (sum >= least[i]! * members) return 5 - i; // i is within the list
  return 1;
}

function fraction(sum: number, members: number): string {
  let [a, b] = [sum, members];
  while (b > 0) [a, b] = [b, a % b];
  return `${sum / a}/${members / a}`;
}

function hundredths(sum: number, members: number): string {
  const cut = (BigInt(sum) * 100n) / BigInt(members);
  const digits = cut.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function missedBy(
  pair: SetPair,
  sheets: readonly FilledSheet[],
  results: readonly NaiveResult[],
  policy: NaivePolicy['minimums'],
): Record<string, string[]> {
  const missed: Record<string, string[]> = { '3': [], '4': [], '5': [] };
  for (const level of [3, 4, 5]) {
    for (const leaf of pair.leaves) {
      let [asked, reached, points, needed] = [0, 0, 0, 0];
      results.forEach((result, i) => {
        if (result.notApplicable.includes(leaf.id)) return;
        // What comes after a stop was not looked at, whatever the sheet says there.
        const pick = result.notEvaluated.includes(leaf.id) ? undefined : sheets[i]!.picks[leaf.id]; // as many of both
        const least = leastFor(leaf, level, pick);
        if (least === undefined) return;
        asked++;
        needed += leaf.options![least - 1]!.points; // there is an option with the mark
        points += pick === undefined || pick === 0 ? 0 : leaf.options![pick - 1]!.points;
        if (pick !== undefined && pick >= least) reached++;
      });
      if (asked === 0) continue;
      const isReached = {
        average: points >= needed,
        majority: reached > asked / 2,
        unanimous: reached === asked,
      }[policy];
      if (!isReached) missed[level]!.push(leaf.id);
    }
  }
  return missed;
}

/** The option that is asked for at a level: of the case picked, else of the first case that asks for one. */
function leastFor(
  leaf: SetPair['leaves'][number],
  level: number,
  pick: number | undefined,
): number | undefined {
  const options = leaf.options ?? [];
  const inCase = pick ? options[pick - 1]?.case : undefined;
  let least: number | undefined;
  let leastCase: number | undefined;
  options.forEach((option, i) => {
    if (option.minimum === undefined || option.minimum > level) return;
    if (pick ? option.case !== inCase : least !== undefined && option.case !== leastCase) return;
    [least, leastCase] = [i + 1, option.case];
  });
  return least;
}

function farPairs(results: readonly NaiveResult[], counted: readonly boolean[], apart: number | undefined) {
  const pairs: string[] = [];
  if (apart === undefined) return pairs;
  for (let i = 0; i < results.length; i++) {
    for (let j = i + 1; j < results.length; j++) {
      const between = results[i]!.total - results[j]!.total; // both are within the list
      if (!counted[i] || !counted[j] || Math.abs(between) < apart) continue;
      pairs.push(between > 0 ? `${i + 1}>${j + 1} ${between}` : `${j + 1}>${i + 1} ${-between}`);
    }
  }
  return pairs;
}
