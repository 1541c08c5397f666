/** Names of columns, made of ids: "1.1" is `c_1_1`. Small ASCII letters only, since databases fold letters each in their own manner. */
import type { CompiledSet } from '../pack/compiled.js';
import { foldVietnamese } from '../text/fold-vietnamese.js';

/** The columns that every table of sheets has, whatever the set. All but the first may be NULL. */
export const SHEET_COLUMNS = ['sheet_id', 'province', 'dossier', 'product', 'member'] as const;

/** The names of everything that stands in a set, by position. */
export interface SetNames {
  readonly criteria: readonly string[];
  readonly sections: readonly string[];
  /** Whether a condition holds. */
  readonly holds: readonly string[];
  /** The column of a condition that somebody declares; of others it is not used. */
  readonly declared: readonly string[];
}

export function nameColumns(set: CompiledSet): SetNames {
  const claim = createNames();
  return {
    criteria: set.leaves.map(({ id }) => claim('c', id)),
    sections: set.sections.map(({ id }) => claim('section', id)),
    holds: set.conditions.map(({ id }) => claim('holds', id)),
    declared: set.conditions.map(({ id }) => claim('d', id)),
  };
}

/** @returns makes a name of an id; where two ids fold to the same letters, the later name gets a number */
function createNames(): (prefix: string, id: string) => string {
  const used = new Set<string>();
  return (prefix, id) => {
    // Letters of scripts that have no small ASCII letters are left out: the comment beside the column names the id.
    const folded = foldVietnamese(id)
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, '')
      .slice(0, 40);
    const base = `${prefix}_${folded || 'x'}`;
    let name = base;
    for (let number = 2; used.has(name); number++) name = `${base}__${number}`;
    used.add(name);
    return name;
  };
}
