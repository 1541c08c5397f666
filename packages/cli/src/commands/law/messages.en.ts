/** Messages of `ocop law`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'read an article, clause or point of the Decision (in Vietnamese)',
  id: 'for example 3, 3.3 or 3.3a; leave out for the contents',
  noArticle: 'The Decision has no “{id}”. Run ocop law for the contents, or try a form like 3.3 or 3.3a.',
  noArticles: 'Only the wording of {known} is here; the pack “{pack}” brings none.',
};
