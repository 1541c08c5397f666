/** Loads one criteria set of a decision, or all of them, when they are needed. */
import type { CriteriaSet, Pack } from '@ocop-kit/engine/schema';
import { loadOnce } from '../cache/load-once.js';
import type { HeaderFiles, PackFiles, PackLanguage } from '../compact/compact-pack.js';
import { importFiles, type PackId } from './pack-id.js';
import { nameValue, RulesError } from './rules-error.js';

export type { PackLanguage };

/** What the loading functions take beside the ids. */
export interface LoadOptions {
  /**
   * Which languages the texts come in:
   * - `vi` (where nothing is said): Vietnamese alone, the decision's own words and the least to fetch;
   * - `en`: English alone, an unofficial translation without legal force, also of sentences, conditions and errata;
   * - `all`: both. Overlays are laid over `vi` or `all`, since they name the Vietnamese they translate.
   */
  readonly lang?: PackLanguage | undefined;
}

const LANGUAGES: readonly string[] = ['vi', 'en', 'all'] satisfies PackLanguage[];

const setCache = new Map<string, Promise<CriteriaSet>>();

/**
 * Loads one criteria set with the header of its pack, as `set.pack`; `score(set, sheet)` takes it as it is.
 * @param pack `vn-qd-26-2026`, the decision in force, or `vn-qd-148-2023`, the former one. A set of the latter may be
 *   marked `unusable`: it can be read, and scoring it is refused
 * @param no the number of the set, 1 to 26
 * @param options which languages its texts come in
 * @returns a frozen object; the same call gives the same object
 * @throws {RulesError} `rules/unknown-pack`, `rules/unknown-set`, `rules/unknown-language`, as a rejected promise
 * @see QĐ 26/2026/QĐ-TTg Annex II; QĐ 148/QĐ-TTg (2023) Annex III
 */
export async function loadSet(pack: PackId, no: number, options: LoadOptions = {}): Promise<CriteriaSet> {
  const lang = readLanguage(options);
  return loadOnce(setCache, `${nameValue(pack)} ${nameValue(no)} ${lang}`, async () => {
    if (lang !== 'en') return importSet(pack, no, lang);
    return keepEnglish(await loadSet(pack, no, { lang: 'all' }));
  });
}

/**
 * Loads every set of a decision as one pack, as `compilePack` takes it.
 * @param pack as for `loadSet`
 * @param options which languages its texts come in
 * @returns a frozen object, its sets in printed order
 * @throws {RulesError} `rules/unknown-pack`, `rules/unknown-language`, as a rejected promise
 */
export async function loadPack(pack: PackId, options: LoadOptions = {}): Promise<Pack> {
  const lang = readLanguage(options);
  if (lang === 'en') return keepEnglish(await loadPack(pack, { lang: 'all' }));
  const files = await importFiles(pack);
  const numbers = Object.keys(files.sets).map(Number);
  const sets = await Promise.all(numbers.map((no) => loadSet(pack, no, { lang })));
  const { header: importHeader } = await findHeaderFiles(files, lang);
  const [header, { deepFreeze }] = await Promise.all([
    importDefault(importHeader),
    import('../compact/expand-set.js'),
  ]);
  return deepFreeze({ format: 'ocop-pack/1', header, sets: sets.map(({ pack: _header, ...set }) => set) });
}

/** Few ask for English alone, so no files are written for it. */
async function keepEnglish<T>(value: T): Promise<T> {
  const [{ deepFreeze }, { keepLanguage }] = await Promise.all([
    import('../compact/expand-set.js'),
    import('../compact/keep-language.js'),
  ]);
  return deepFreeze(keepLanguage(value, 'en'));
}

async function importSet(pack: PackId, no: number, lang: 'vi' | 'all'): Promise<CriteriaSet> {
  const files = await importFiles(pack);
  const importCompact = typeof no === 'number' ? files.sets[no] : undefined;
  if (!importCompact)
    throw new RulesError('rules/unknown-set', { wanted: nameValue(no), known: Object.keys(files.sets) });
  const headerFiles = await findHeaderFiles(files, lang);
  const [header, errata, evidence, [compact, ownStrings], shared, english, { expandSet, deepFreeze }] =
    await Promise.all([
      importDefault(headerFiles.header),
      importDefault(headerFiles.errata),
      importDefault(files.evidence),
      importDefault(importCompact),
      importDefault(files.shared),
      lang === 'vi' ? [] : importEnglish(files, no),
      import('../compact/expand-set.js'),
    ]);
  const strings = { vi: [...shared, ...ownStrings], ...(lang === 'all' && { en: english }) };
  return deepFreeze({ ...expandSet(compact, strings, errata, evidence), pack: header });
}

async function findHeaderFiles(files: PackFiles, lang: 'vi' | 'all'): Promise<HeaderFiles> {
  return lang === 'vi' ? files : importDefault(files.english);
}

async function importEnglish(files: PackFiles, no: number): Promise<readonly string[]> {
  const english = await importDefault(files.english);
  const own = english[no];
  return (await Promise.all([importDefault(english.shared), own ? importDefault(own) : []])).flat();
}

async function importDefault<T>(load: () => Promise<{ readonly default: T }>): Promise<T> {
  return (await load()).default;
}

/** Plain JavaScript may pass anything for the options. */
function readLanguage(options: LoadOptions | null | undefined): PackLanguage {
  const lang: unknown = options?.lang ?? 'vi';
  if (!LANGUAGES.includes(lang as string))
    throw new RulesError('rules/unknown-language', { wanted: nameValue(lang), known: LANGUAGES });
  return lang as PackLanguage;
}
