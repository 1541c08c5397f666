/** Names the place a rule stands, so that anyone can look it up. */
import { refuse } from '../errors.js';
import { isRecord } from '../checks/is-record.js';
import type { Citation, PackHeader } from '../formats/pack/pack.js';
import { textIn } from '../text.js';
import { createTranslator, type Messages, type Translator } from './fill-message.js';

/** @returns for example "Quyết định 26/2026/QĐ-TTg, điểm a khoản 3 Điều 3" */
export function citeText(header: PackHeader, citation: Citation, lang: string, catalogue?: Messages): string {
  if (!isRecord(header) || !isRecord(header.decision))
    refuse('input/shape', '/header', { expected: 'object' });
  if (!isRecord(citation)) refuse('input/shape', '/citation', { expected: 'object' });
  if (typeof (citation.article ?? '') !== 'string')
    refuse('input/shape', '/citation/article', { expected: 'text' });
  return cite(header, citation, createTranslator(header, lang, catalogue));
}

export function cite(
  header: PackHeader,
  { article, form, annex, set, criterion }: Citation,
  book: Translator,
): string {
  return [
    book.say('cite-decision', { number: header.decision.number }),
    article === undefined ? '' : articleText(article, book),
    textIn(form, book.lang),
    textIn(annex, book.lang),
    set === undefined ? '' : book.say('cite-set', { set: String(set) }),
    criterion === undefined ? '' : book.say('cite-criterion', { criterion }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** "3.3a" is article 3, clause 3, point a. */
function articleText(id: string, book: Translator): string {
  const [, article = id, clause = '', point = ''] = /^(\d+)(?:\.(\d+)(\p{L})?)?$/u.exec(id) ?? [];
  return book.say(point ? 'cite-point' : clause ? 'cite-clause' : 'cite-article', { article, clause, point });
}
