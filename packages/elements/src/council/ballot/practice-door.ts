/** The lazy door to the practice session: invented products, the ballots of the others, a commented solution. */
import type { Practice } from '../practice/practice-types.js';

/** @param lang only Vietnamese and English are written; every other language gets English */
export async function openPractice(lang: string): Promise<Practice> {
  const { loadPractice } = await import('../practice/practice.js');
  return loadPractice(lang === 'vi' ? 'vi' : 'en');
}
