/** Names the place a rule stands, so that anyone can look it up. */
import { refuse } from '../errors/errors.js';
import { isRecord } from '../checks/record.js';
import type { Citation, PackHeader } from '../formats/pack/pack.js';
import { textIn } from '../text/text.js';
import { ENGLISH_CITATIONS } from './citation-messages.en.js';
import { createTranslator, type Translator } from './translator.js';

/**
 * Cites a place of a decision, so that anyone can look it up.
 *
 * @param header of the pack that the citation is from
 * @param citation article, form, annex, set and criterion, as far as they are named
 * @param lang a language of the pack, or `en`
 * @returns for example "Quyết định 26/2026/QĐ-TTg, điểm a khoản 3 Điều 3"
 * @throws {OcopError} `input/shape` for what is no header or no citation, `input/language` for a language that the pack lacks
 */
export function citeText(header: PackHeader, citation: Citation, lang: string): string {
  if (!isRecord(header) || !isRecord(header.decision) || !Array.isArray(header.languages))
    refuse('input/shape', '/header', { expected: 'object' });
  if (!isRecord(citation)) refuse('input/shape', '/citation', { expected: 'object' });
  if (typeof (citation.article ?? '') !== 'string')
    refuse('input/shape', '/citation/article', { expected: 'text' });
  return formatCitation(header, citation, createTranslator(header, lang, ENGLISH_CITATIONS));
}

export function formatCitation(
  header: PackHeader,
  { article, form, annex, set, criterion }: Citation,
  translator: Translator,
): string {
  return [
    translator.t('cite-decision', { number: header.decision.number }),
    article === undefined ? '' : formatArticle(article, translator),
    textIn(form, translator.lang),
    textIn(annex, translator.lang),
    set === undefined ? '' : translator.t('cite-set', { set: String(set) }),
    criterion === undefined ? '' : translator.t('cite-criterion', { criterion }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** "3.3a" is article 3, clause 3, point a. */
function formatArticle(id: string, translator: Translator): string {
  const [, article = id, clause = '', point = ''] = /^(\d+)(?:\.(\d+)(\p{L})?)?$/u.exec(id) ?? [];
  return translator.t(point ? 'cite-point' : clause ? 'cite-clause' : 'cite-article', {
    article,
    clause,
    point,
  });
}
