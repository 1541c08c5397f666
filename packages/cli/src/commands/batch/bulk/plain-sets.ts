/** The criteria sets that rows of a batch have named so far, found by number without making a text. */
import type { CompiledSet } from '@ocop-kit/engine';
import { isPlainSet, PlainSet } from './plain-set.js';

/** Set numbers have four digits at most. */
const MAX_NUMBER = 10_000;
/** Each set holds the answers of a block. */
const MAX_SETS = 200;

export class PlainSets {
  readonly all: PlainSet[] = [];
  private readonly byPack = new Map<string, (PlainSet | undefined)[]>();
  private readonly ofDefaultPack: (PlainSet | undefined)[] = [];

  /** @param defaultPack of the rows that name none */
  constructor(readonly defaultPack: string) {
    this.byPack.set(defaultPack, this.ofDefaultPack);
  }

  /** @returns undefined for a set that no row has named yet, and for one that is not plain */
  find(pack: string | undefined, no: number): PlainSet | undefined {
    return (pack === undefined ? this.ofDefaultPack : this.byPack.get(pack))?.[no];
  }

  /** From now on, rows may be scored by this set. */
  add(compiled: CompiledSet): void {
    const { no, pack } = compiled.source;
    if (this.all.length >= MAX_SETS || no >= MAX_NUMBER || !isPlainSet(compiled)) return;
    const sets = this.byPack.get(pack.id) ?? [];
    this.byPack.set(pack.id, sets);
    if (sets[no] !== undefined) return;
    const set = new PlainSet(compiled, this.all.length);
    sets[no] = set;
    this.all.push(set);
  }

  /** Starts a new block. */
  clear(): void {
    for (const set of this.all) set.clear();
  }
}
