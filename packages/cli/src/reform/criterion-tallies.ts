/** Counts criteria by how many sheets each decides alone. */
import { textIn, type Leaf } from '@ocop-kit/engine';
import type { EditionPair } from './edition-pair.js';

/** A criterion, by its title: sets number the same criterion differently. */
export interface CriterionTally {
  readonly title: string;
  /** Where it stands: the number of the set, and its id there. */
  readonly places: readonly { readonly set: number; readonly criterion: string }[];
  /** Sheets that rise, and sheets that fall, for this criterion alone. */
  readonly rises: number;
  readonly falls: number;
}

interface CountedTitle {
  readonly title: string;
  readonly places: Map<string, { readonly set: number; readonly criterion: string; readonly order: number }>;
  rises: number;
  falls: number;
}

export class CriterionTallies {
  private readonly titles = new Map<string, CountedTitle>();

  /** @param ids of one sheet; a title counts once a sheet */
  add(pair: EditionPair, ids: readonly string[], isRise: boolean, lang: string): void {
    const counted = new Set<string>();
    for (const id of ids) {
      const leaf = findLeaf(pair, id);
      const title = textIn(leaf?.title, lang) || id;
      const known = this.titles.get(title) ?? { title, places: new Map(), rises: 0, falls: 0 };
      this.titles.set(title, known);
      const order = (leaf?.position ?? 0) + (pair.after.positions.has(id) ? 0 : pair.after.leaves.length);
      known.places.set(`${pair.no} ${id}`, { set: pair.no, criterion: id, order });
      if (counted.has(title)) continue;
      counted.add(title);
      if (isRise) known.rises++;
      else known.falls++;
    }
  }

  list(): CriterionTally[] {
    return [...this.titles.values()]
      .map(({ title, places, rises, falls }) => ({
        title,
        places: [...places.values()].sort((a, b) => a.set - b.set || a.order - b.order),
        rises,
        falls,
      }))
      .sort((a, b) => b.rises + b.falls - (a.rises + a.falls) || firstPlace(a) - firstPlace(b))
      .map(({ places, ...rest }) => ({
        ...rest,
        places: places.map(({ set, criterion }) => ({ set, criterion })),
      }));
  }
}

/** Criteria in a set are far fewer. */
const PLACES_A_SET = 10_000;

function firstPlace({
  places,
}: {
  readonly places: readonly { readonly set: number; readonly order: number }[];
}): number {
  const [first] = places;
  return first ? first.set * PLACES_A_SET + first.order : 0;
}

function findLeaf({ before, after }: EditionPair, id: string): Leaf | undefined {
  const position = after.positions.get(id);
  return position === undefined ? before.leaves[before.positions.get(id) ?? -1] : after.leaves[position];
}
