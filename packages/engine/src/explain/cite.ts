/** Names the place a rule stands, so that anyone can look it up. */
import type { Citation, PackHeader } from '../pack/schema.js';
import { textIn } from '../pack/text.js';
import { phrasebook, type Phrasebook } from './phrase.js';

/** @returns for example "Quyết định 26/2026/QĐ-TTg, điểm a khoản 3 Điều 3" */
export function citeText(header: PackHeader, citation: Citation, lang: string): string {
  return cite(header, citation, phrasebook(header, lang));
}

export function cite(
  header: PackHeader,
  { article, annex, set, criterion }: Citation,
  book: Phrasebook,
): string {
  const decision = book.say('decision', { number: header.decision.number });
  if (article !== undefined)
    return book.say('cite-article', { decision, article: articleText(article, book) });
  const kind = criterion !== undefined ? 'cite-criterion' : set !== undefined ? 'cite-set' : 'cite-annex';
  const values = {
    decision,
    annex: textIn(annex, book.lang),
    set: String(set ?? ''),
    criterion: criterion ?? '',
  };
  return book.say(kind, values);
}

/** "3.3a" is article 3, clause 3, point a. */
function articleText(id: string, book: Phrasebook): string {
  const [, article = id, clause, point] = /^(\d+)(?:\.(\d+)(\p{L})?)?$/u.exec(id) ?? [];
  if (clause === undefined) return book.say('article', { article });
  return point === undefined
    ? book.say('clause', { article, clause })
    : book.say('point', { article, clause, point });
}
