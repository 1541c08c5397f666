/** Loads one criteria set, or all of a decision, on demand. */
import type { CriteriaSet, Pack } from '@ocop-kit/engine/schema';
import type { PackFiles, PackLanguage } from './compact/compact-pack.js';
import decision26of2026 from './generated/vn-qd-26-2026/files.js';

/** The table of files of the decision in force is part of this module; the former decision's is imported when asked for. */
const PACKS = {
  'vn-qd-26-2026': decision26of2026,
  'vn-qd-148-2023': () => importDefault(() => import('./generated/vn-qd-148-2023/148-2023.files.js')),
} as const satisfies Record<string, PackFiles | (() => Promise<PackFiles>)>;

export type PackId = keyof typeof PACKS;

/** The decisions there are, the one in force first. */
export const packIds = Object.keys(PACKS) as readonly PackId[];

export interface LoadOptions {
  /** `vi` alone is the least to fetch; `all` adds the unofficial translations. */
  readonly lang?: PackLanguage | undefined;
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

const setCache = new Map<string, Promise<CriteriaSet>>();

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
  const language = readLanguage(options);
  const key = `${nameValue(pack)} ${nameValue(no)} ${language}`;
  const cached = setCache.get(key);
  if (cached) return cached;
  const fresh = importSet(pack, no, language);
  setCache.set(key, fresh);
  // Don't cache a rejected promise; the next call retries.
  fresh.catch(() => setCache.delete(key));
  return fresh;
}

/** Loads every set of a decision as one pack. */
export async function loadPack(pack: string, options: LoadOptions = {}): Promise<Pack> {
  const files = await importFiles(pack);
  const numbers = Object.keys(files.sets).map(Number);
  const sets = await Promise.all(numbers.map((no) => loadSet(pack, no, options)));
  const [header, { deepFreeze }] = await Promise.all([
    importDefault(files.header[readLanguage(options)]),
    import('./compact/expand-set.js'),
  ]);
  return deepFreeze({ format: 'ocop-pack/1', header, sets: sets.map(({ pack: _header, ...set }) => set) });
}

async function importSet(pack: string, no: number, language: PackLanguage): Promise<CriteriaSet> {
  const files = await importFiles(pack);
  const load = typeof no === 'number' ? files.sets[no] : undefined;
  if (!load)
    throw new RulesError('rules/unknown-set', { wanted: nameValue(no), known: Object.keys(files.sets) });
  const languages = language === 'all' ? Object.entries(files.translations) : [];
  const [header, errata, evidence, shared, [compact, own], translations, { expandSet, deepFreeze }] =
    await Promise.all([
      importDefault(files.header[language]),
      importDefault(files.errata[language]),
      importDefault(files.evidence),
      importDefault(files.shared),
      importDefault(load),
      Promise.all(
        languages.map(async ([lang, load]) => {
          const translation = await importDefault(load);
          const own = translation[no];
          return [
            lang,
            (await Promise.all([importDefault(translation.shared), own ? importDefault(own) : []])).flat(),
          ] as const;
        }),
      ),
      import('./compact/expand-set.js'),
    ]);
  const strings = { vi: [...shared, ...own], ...Object.fromEntries(translations) };
  return deepFreeze({ ...expandSet(compact, strings, errata, evidence), pack: header });
}

async function importDefault<T>(load: () => Promise<{ readonly default: T }>): Promise<T> {
  return (await load()).default;
}

/** Anything else that plain JavaScript passes means Vietnamese. */
function readLanguage(options: LoadOptions | null | undefined): PackLanguage {
  return options?.lang === 'all' ? 'all' : 'vi';
}

/** Whatever was passed for an id, as text for the error. */
export function nameValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value;
}

async function importFiles(pack: string): Promise<PackFiles> {
  if (typeof pack !== 'string' || !Object.hasOwn(PACKS, pack)) {
    throw new RulesError('rules/unknown-pack', { wanted: nameValue(pack), known: Object.keys(PACKS) });
  }
  const files = PACKS[pack as PackId];
  return typeof files === 'function' ? files() : files;
}
