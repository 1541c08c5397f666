/** Loads one criteria set, or all of a decision, on demand. */
import type { CriteriaSet, Pack } from '@ocop-kit/engine/schema';
import type { PackFiles, Told } from './compact.js';
import decision26of2026 from './generated/vn-qd-26-2026/files.js';

/** The law in force is at hand; where the files of the former one lie is asked for when somebody wants them. */
const PACKS = {
  'vn-qd-26-2026': decision26of2026,
  'vn-qd-148-2023': () => given(() => import('./generated/vn-qd-148-2023/148-2023.files.js')),
} as const satisfies Record<string, PackFiles | (() => Promise<PackFiles>)>;

export type PackId = keyof typeof PACKS;

/** The decisions there are, the one in force first. */
export const packIds = Object.keys(PACKS) as readonly PackId[];

export interface LoadOptions {
  /** `vi` alone is the least to fetch; `all` adds the unofficial translations. */
  readonly lang?: Told | undefined;
}

/** Thrown when a pack or set is asked for that is not here. */
export class RulesError extends Error {
  override readonly name = 'RulesError';
  constructor(
    readonly code: 'rules/unknown-pack' | 'rules/unknown-set' | 'rules/unknown-migration',
    readonly values: { readonly wanted: string; readonly known: readonly string[] },
  ) {
    super(`${code}: ${values.wanted}; known: ${values.known.join(', ')}`);
  }
}

const loaded = new Map<string, Promise<CriteriaSet>>();

/**
 * Loads one criteria set with the header of its pack; `score(set, sheet)` takes it as it is. The same call
 * gives the same frozen object.
 * @param pack `vn-qd-26-2026`, the law in force, or `vn-qd-148-2023`, the former one: a set of that may be marked
 *   `unusable`, so that it is read and not scored
 * @param no the number of the set, 1 to 26
 * @throws {RulesError} when there is no such pack or set
 * @see QĐ 26/2026/QĐ-TTg Annex II; QĐ 148/QĐ-TTg (2023) Annex III
 */
export function loadSet(pack: string, no: number, options: LoadOptions = {}): Promise<CriteriaSet> {
  const told = toldBy(options);
  const key = `${spoken(pack)} ${spoken(no)} ${told}`;
  const known = loaded.get(key);
  if (known) return known;
  const fresh = fetchSet(pack, no, told);
  loaded.set(key, fresh);
  // A line that dropped must not be remembered.
  fresh.catch(() => loaded.delete(key));
  return fresh;
}

/** Loads every set of a decision as one pack. */
export async function loadPack(pack: string, options: LoadOptions = {}): Promise<Pack> {
  const files = await filesOf(pack);
  const numbers = Object.keys(files.sets).map(Number);
  const sets = await Promise.all(numbers.map((no) => loadSet(pack, no, options)));
  const [header, { frozen }] = await Promise.all([
    given(files.header[toldBy(options)]),
    import('./expand.js'),
  ]);
  return frozen({ format: 'ocop-pack/1', header, sets: sets.map(({ pack: _header, ...set }) => set) });
}

async function fetchSet(pack: string, no: number, told: Told): Promise<CriteriaSet> {
  const files = await filesOf(pack);
  const load = typeof no === 'number' ? files.sets[no] : undefined;
  if (!load)
    throw new RulesError('rules/unknown-set', { wanted: spoken(no), known: Object.keys(files.sets) });
  const others = told === 'all' ? Object.entries(files.words) : [];
  const [header, errata, evidence, shared, [compact, own], translations, { expandSet, frozen }] =
    await Promise.all([
      given(files.header[told]),
      given(files.errata[told]),
      given(files.evidence),
      given(files.shared),
      given(load),
      Promise.all(
        others.map(async ([code, table]) => {
          const words = await given(table);
          const own = words[no];
          return [code, (await Promise.all([given(words.shared), own ? given(own) : []])).flat()] as const;
        }),
      ),
      import('./expand.js'),
    ]);
  const words = { vi: [...shared, ...own], ...Object.fromEntries(translations) };
  return frozen({ ...expandSet(compact, words, errata, evidence), pack: header });
}

async function given<T>(load: () => Promise<{ readonly default: T }>): Promise<T> {
  return (await load()).default;
}

/** Whatever plain JavaScript passes for another language is Vietnamese. */
function toldBy(options: LoadOptions | null | undefined): Told {
  return options?.lang === 'all' ? 'all' : 'vi';
}

/** Whatever was handed over for an id, as a word of the refusal. */
export function spoken(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value;
}

async function filesOf(pack: string): Promise<PackFiles> {
  if (typeof pack !== 'string' || !Object.hasOwn(PACKS, pack)) {
    throw new RulesError('rules/unknown-pack', { wanted: spoken(pack), known: Object.keys(PACKS) });
  }
  const files = PACKS[pack as PackId];
  return typeof files === 'function' ? files() : files;
}
