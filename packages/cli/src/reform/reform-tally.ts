/** Counts what the edited rules do, sheet by sheet; what it holds grows with what differs, never with the sheets. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
import type { SheetReform } from './compare-sheets.js';
import { CriterionTallies, type CriterionTally } from './criterion-tallies.js';
import type { EditionPair } from './edition-pair.js';
import { REFORM_CHANGES, type ReformChange } from './rank-change.js';

export type ChangeCounts = Record<ReformChange, number>;

/** The sheets of one province or one set. */
export interface GroupTally {
  sheets: number;
  readonly changes: ChangeCounts;
}

export interface SetTally extends GroupTally {
  readonly title: string;
}

/** Sheets that had one rank and have another or the same; null is not rated. */
export interface RankMove {
  readonly from: number | null;
  readonly to: number | null;
  sheets: number;
}

/** More provinces than any country has: what goes beyond is counted together. */
const MAX_PROVINCES = 300;
/** The key of what goes beyond; no name is empty. */
export const OTHER_PROVINCES = '';

export class ReformTally {
  /** Sheets scored by both editions. */
  sheets = 0;
  readonly changes = emptyCounts();
  readonly certificates = { before: 0, after: 0, gained: 0, lost: 0 };
  readonly incomplete = { before: 0, after: 0 };
  /** By name; null where the sheet names none. */
  readonly provinces = new Map<string | null, GroupTally>();
  readonly sets = new Map<number, SetTally>();
  /** Sheets by whole points, fractions cut off. */
  readonly totals = { before: new Map<number, number>(), after: new Map<number, number>() };
  /** Sheets whose rank changes for the bands alone, and those for which nothing decides alone. */
  readonly decidedBy = { bands: 0, nothing: 0 };
  /** Of the edited rules, the highest first. */
  bands: CriteriaSet['pack']['bands'] = [];
  private readonly moves = new Map<string, RankMove>();
  private readonly criterionTallies = new CriterionTallies();

  constructor(private readonly lang: string) {}

  add(pair: EditionPair, province: string | null, reform: SheetReform): void {
    const { change, before, after, decision } = reform;
    this.sheets++;
    this.bands = pair.after.source.pack.bands;
    this.changes[change]++;
    this.addRatings(reform);
    for (const group of [this.provinceGroup(province), this.setGroup(pair)]) {
      group.sheets++;
      group.changes[change]++;
    }
    this.moveOf(before.stars, after.stars).sheets++;
    countTotal(this.totals.before, before.total);
    countTotal(this.totals.after, after.total);
    if (decision) {
      if (decision.bands) this.decidedBy.bands++;
      if (!decision.bands && decision.criteria.length === 0) this.decidedBy.nothing++;
      this.criterionTallies.add(pair, decision.criteria, (after.stars ?? 0) > (before.stars ?? 0), this.lang);
    }
  }

  /** From the lowest rank up; not rated comes first. */
  listMoves(): RankMove[] {
    const order = (stars: number | null): number => stars ?? -1;
    return [...this.moves.values()].sort(
      (a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to),
    );
  }

  /** Those that decide most sheets first; in printed order where as many. */
  listCriteria(): CriterionTally[] {
    return this.criterionTallies.list();
  }

  private addRatings({ before, after }: SheetReform): void {
    const { certificates, incomplete } = this;
    certificates.before += Number(before.certificate);
    certificates.after += Number(after.certificate);
    certificates.gained += Number(!before.certificate && after.certificate);
    certificates.lost += Number(before.certificate && !after.certificate);
    incomplete.before += Number(before.outcome === 'incomplete');
    incomplete.after += Number(after.outcome === 'incomplete');
  }

  private provinceGroup(name: string | null): GroupTally {
    const isOther = !this.provinces.has(name) && this.provinces.size >= MAX_PROVINCES;
    return entryOf(this.provinces, isOther ? OTHER_PROVINCES : name, () => ({
      sheets: 0,
      changes: emptyCounts(),
    }));
  }

  private setGroup({ no, before }: EditionPair): SetTally {
    return entryOf(this.sets, no, () => ({
      title: textIn(before.source.title, this.lang),
      sheets: 0,
      changes: emptyCounts(),
    }));
  }

  private moveOf(from: number | null, to: number | null): RankMove {
    return entryOf(this.moves, `${from} ${to}`, () => ({ from, to, sheets: 0 }));
  }
}

function emptyCounts(): ChangeCounts {
  return Object.fromEntries(REFORM_CHANGES.map((change) => [change, 0])) as ChangeCounts;
}

function countTotal(counts: Map<number, number>, total: number): void {
  const points = Math.floor(total);
  counts.set(points, (counts.get(points) ?? 0) + 1);
}

function entryOf<Key, Value>(entries: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const created = create();
  entries.set(key, created);
  return created;
}
