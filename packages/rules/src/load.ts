/** Loads one criteria set, or all of a decision, on demand. */
import type { CriteriaSet, Pack } from '@ocop-kit/engine/schema';
import type { PackFiles, Words } from './compact.js';
import { expandSet, frozen } from './expand.js';
import { files as decision26of2026 } from './generated/vn-qd-26-2026/files.js';

const PACKS = { 'vn-qd-26-2026': decision26of2026 } as const satisfies Record<string, PackFiles>;

export type PackId = keyof typeof PACKS;

export interface LoadOptions {
  /** `vi` alone is the least to fetch; `all` adds the unofficial translations. */
  readonly lang?: 'vi' | 'all' | undefined;
}

/** Thrown when a pack or set is asked for that is not here. */
export class RulesError extends Error {
  override readonly name = 'RulesError';
  constructor(
    readonly code: 'rules/unknown-pack' | 'rules/unknown-set',
    readonly values: { readonly wanted: string; readonly known: readonly string[] },
  ) {
    super(`${code}: ${values.wanted}; known: ${values.known.join(', ')}`);
  }
}

const loaded = new Map<string, Promise<CriteriaSet>>();

/**
 * Loads one criteria set with the header of its pack; `score(set, sheet)` takes it as it is. The same call
 * gives the same frozen object.
 * @param pack `vn-qd-26-2026`
 * @param no the number of the set, 1 to 26
 * @throws {RulesError} when there is no such pack or set
 * @see QĐ 26/2026/QĐ-TTg Annex II
 */
export function loadSet(pack: string, no: number, { lang = 'vi' }: LoadOptions = {}): Promise<CriteriaSet> {
  const key = `${pack} ${no} ${lang}`;
  const known = loaded.get(key);
  if (known) return known;
  const fresh = fetchSet(pack, no, lang);
  loaded.set(key, fresh);
  // A line that dropped must not be remembered.
  fresh.catch(() => loaded.delete(key));
  return fresh;
}

/** Loads every set of a decision as one pack. */
export async function loadPack(pack: string, options: LoadOptions = {}): Promise<Pack> {
  const numbers = Object.keys(filesOf(pack).sets).map(Number);
  const sets = await Promise.all(numbers.map((no) => loadSet(pack, no, options)));
  const header = (await filesOf(pack).header()).default;
  return frozen({ format: 'ocop-pack/1', header, sets: sets.map(({ pack: _header, ...set }) => set) });
}

async function fetchSet(pack: string, no: number, lang: 'vi' | 'all'): Promise<CriteriaSet> {
  const { header, errata, shared, sets, words } = filesOf(pack);
  const load = sets[no];
  if (!load) throw new RulesError('rules/unknown-set', { wanted: String(no), known: Object.keys(sets) });
  const others = lang === 'all' ? Object.keys(words) : [];
  const [head, misprints, [compact, own], common, translated] = await Promise.all([
    header().then((module) => module.default),
    errata().then((module) => module.default),
    load().then((module) => module.default),
    Promise.all(['vi', ...others].map((code) => wordsFrom(shared[code]))),
    Promise.all(others.map((code) => wordsFrom(words[code]?.[no]))),
  ]);
  const strings = Object.fromEntries(
    ['vi', ...others].map((code, i) => [
      code,
      [...(common[i] ?? []), ...(i === 0 ? own : (translated[i - 1] ?? []))],
    ]),
  );
  return frozen({ ...expandSet(compact, strings, misprints[no] ?? []), pack: head });
}

async function wordsFrom(load: Words | undefined): Promise<readonly string[]> {
  return load ? (await load()).default : [];
}

function filesOf(pack: string): PackFiles {
  if (!Object.hasOwn(PACKS, pack)) {
    throw new RulesError('rules/unknown-pack', { wanted: pack, known: Object.keys(PACKS) });
  }
  return PACKS[pack as PackId];
}
