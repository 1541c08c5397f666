/** The reasons of `packFor` as sentences with their article, in Vietnamese and English. */
import { formatDay } from '../days/format-day.js';
import { pickLanguage, type MessageLanguage } from '../errors/message-language.js';
import { fillMessage } from '../text/fill-message.js';
import type { DecisionCitation, DecisionReason, DecisionReasonCode } from './choose-pack.js';

type Sentences = Readonly<Record<DecisionReasonCode | 'point' | 'clause' | 'article' | 'decision', string>>;

const vi: Sentences = {
  'in-force': 'Quyết định {decision} có hiệu lực từ ngày {from}',
  tail: 'Hồ sơ nộp ngày {filed}, trước ngày {from}, được tiếp tục thực hiện theo Quyết định {decision} trong {days} ngày, đến hết ngày {until}',
  'tail-over':
    'Hồ sơ nộp ngày {filed}, trước ngày {from}, nhưng thời hạn {days} ngày để tiếp tục theo Quyết định {decision} đã hết vào cuối ngày {until}',
  'former-until': 'Quyết định {decision} hết hiệu lực sau ngày {until}',
  'former-lapsed': 'Quyết định {decision} đã hết hiệu lực sau ngày {until}',
  point: 'điểm {point} khoản {clause} Điều {article} ',
  clause: 'khoản {clause} Điều {article} ',
  article: 'Điều {article} ',
  decision: 'Quyết định {decision}',
};

const en: Sentences = {
  'in-force': 'Decision {decision} applies from {from}',
  tail: 'A dossier filed on {filed}, before {from}, continues under Decision {decision} for {days} days, to the end of {until}',
  'tail-over':
    'The dossier was filed on {filed}, before {from}, but the {days} days to continue under Decision {decision} ended on {until}',
  'former-until': 'Decision {decision} lapses after {until}',
  'former-lapsed': 'Decision {decision} lapsed after {until}',
  point: 'point {point}, clause {clause}, Article {article}, ',
  clause: 'clause {clause}, Article {article}, ',
  article: 'Article {article}, ',
  decision: 'Decision {decision}',
};

/**
 * Says one reason of `choosePack`.
 *
 * @param reason one of `ApplicablePack.because`
 * @param lang `vi` or `en`
 * @returns one sentence, with the article it rests on in brackets
 * @throws {OcopError} `input/language`
 */
export function decisionReasonText({ code, values, cite }: DecisionReason, lang: MessageLanguage): string {
  const sentences = pickLanguage({ vi, en }, lang);
  const vietnamese = lang === 'vi';
  const printable = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? formatDay(value, vietnamese) : value,
    ]),
  );
  return `${fillMessage(sentences[code], printable, lang)} (${formatCitation(cite, sentences, lang)}).`;
}

/** "12.2a" is article 12, clause 2, point a. */
function formatCitation(
  { decision, article: id = '' }: DecisionCitation,
  sentences: Sentences,
  lang: string,
): string {
  const [, article = '', clause = '', point = ''] = /^(\d+)(?:\.(\d+)(\p{L})?)?$/u.exec(id) ?? [];
  const depth = point ? 'point' : clause ? 'clause' : 'article';
  const before = article ? fillMessage(sentences[depth], { article, clause, point }, lang) : '';
  return before + fillMessage(sentences.decision, { decision }, lang);
}
