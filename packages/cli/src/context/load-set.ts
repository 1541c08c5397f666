/** Criteria sets by number, of a custom pack or a built-in one, refused in the person's language. */
import type { CriteriaSet, Pack } from '@ocop-kit/engine';
import { loadSet, RulesError, type PackId } from '@ocop-kit/rules';
import { EXIT, Failure } from '../failures/failure.js';
import type { Translate } from '../i18n/translate.js';

/** @throws {Failure} when `id` is another pack, or the pack has no such set */
export function findPackSet(pack: Pack, id: string, no: number, t: Translate): CriteriaSet {
  if (id !== pack.header.id)
    throw new Failure(EXIT.input, t('noPack', { wanted: id, known: pack.header.id }));
  const set = pack.sets.find((candidate) => candidate.no === no);
  if (!set) {
    const known = pack.sets.map((candidate) => candidate.no).join(', ');
    throw new Failure(EXIT.input, t('noSet', { wanted: String(no), known }));
  }
  return { ...set, pack: pack.header };
}

/** @throws {Failure} when there is no such pack or set */
export async function loadBuiltInSet(
  id: string,
  no: number,
  lang: 'vi' | 'all',
  t: Translate,
): Promise<CriteriaSet> {
  try {
    // Any id may be named; loadSet refuses one that is not built in.
    return await loadSet(id as PackId, no, { lang });
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const { wanted, known } = error.values;
    const key = error.code === 'rules/unknown-pack' ? 'noPack' : 'noSet';
    throw new Failure(EXIT.input, t(key, { wanted, known: known.join(', ') }));
  }
}
