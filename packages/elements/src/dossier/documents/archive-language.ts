/** The language of an archive: that of the programme whose offices open it, whatever the page speaks. */
import type { CriteriaSet } from '@ocop-kit/engine';

export const archiveLanguage = ({ pack }: Pick<CriteriaSet, 'pack'>): 'vi' | 'en' =>
  pack.languages[0] === 'vi' ? 'vi' : 'en';
