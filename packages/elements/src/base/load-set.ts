/** Loads a criteria set with the words the page speaks: Vietnamese alone is the least to fetch. */
import type { CriteriaSet } from '@ocop-kit/engine/core';
import { loadSet } from '@ocop-kit/rules/load';

export function loadSetFor(lang: string, pack: string, no: number): Promise<CriteriaSet> {
  return loadSet(pack, no, { lang: lang === 'vi' ? 'vi' : 'all' });
}
