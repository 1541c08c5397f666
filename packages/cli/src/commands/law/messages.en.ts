/** Messages of `ocop law`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'read an article, clause or point of the Decision (in Vietnamese)',
  id: 'for example 3, 3.3 or 3.3a; omit it for the contents',
  noArticle: 'The Decision has no “{id}”. Run ocop law for the contents, or try a form like 3.3 or 3.3a.',
  noArticles: 'Only the text of {known} is available; the pack “{pack}” comes without its text.',
};
