/** Where a rule about days stands, in words: "điểm a khoản 2 Điều 12 Quyết định 26/2026/QĐ-TTg". */
import { pickLanguage, type MessageLanguage } from '../errors/message-language.js';
import { fillMessage } from '../text/fill-message.js';
import { textIn, type Text } from '../text/text.js';

/** An article ("12.2a") of a decision, by its number, or of a statute, by its name; without an article, the whole of it. */
export interface CalendarCitation {
  readonly decision?: string | undefined;
  readonly statute?: Text | undefined;
  readonly article?: string | undefined;
}

type CitationMessages = Readonly<Record<'point' | 'clause' | 'article' | 'decision', string>>;

const vi: CitationMessages = {
  point: 'điểm {point} khoản {clause} Điều {article} ',
  clause: 'khoản {clause} Điều {article} ',
  article: 'Điều {article} ',
  decision: 'Quyết định {decision}',
};

const en: CitationMessages = {
  point: 'point {point}, clause {clause}, Article {article}, ',
  clause: 'clause {clause}, Article {article}, ',
  article: 'Article {article}, ',
  decision: 'Decision {decision}',
};

/**
 * Writes where a rule about days stands: "12.2a" is article 12, clause 2, point a.
 *
 * @param cite of a statement of the calendar
 * @param lang `vi` or `en`
 * @returns "điểm a khoản 2 Điều 12 Quyết định 26/2026/QĐ-TTg"; an article that is written in another form is left out
 * @throws {OcopError} `input/language`
 */
export function calendarCitationText(cite: CalendarCitation, lang: MessageLanguage): string {
  const { decision = '', statute, article: id = '' } = cite;
  const messages = pickLanguage({ vi, en }, lang);
  const [, article = '', clause = '', point = ''] = /^(\d+)(?:\.(\d+)(\p{L})?)?$/u.exec(id) ?? [];
  const depth = point ? 'point' : clause ? 'clause' : 'article';
  const before = article ? fillMessage(messages[depth], { article, clause, point }, lang) : '';
  return before + (textIn(statute, lang) || fillMessage(messages.decision, { decision }, lang));
}
