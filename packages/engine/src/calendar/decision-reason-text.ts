/** The reasons of `packFor` as sentences with their article, in Vietnamese and English. */
import { formatDay } from '../days/format-day.js';
import { pickLanguage, type MessageLanguage } from '../errors/message-language.js';
import { fillMessage } from '../text/fill-message.js';
import type { DecisionReason, DecisionReasonCode } from './choose-pack.js';
import { calendarCitationText } from './citation-text.js';

type Sentences = Readonly<Record<DecisionReasonCode, string>>;

const vi: Sentences = {
  'in-force': 'Quyết định {decision} có hiệu lực từ ngày {from}',
  tail: 'Hồ sơ nộp ngày {filed}, trước ngày {from}, được tiếp tục thực hiện theo Quyết định {decision} trong {days} ngày, đến hết ngày {until}',
  'tail-over':
    'Hồ sơ nộp ngày {filed}, trước ngày {from}, nhưng thời hạn {days} ngày để tiếp tục theo Quyết định {decision} đã hết vào cuối ngày {until}',
  'former-until': 'Quyết định {decision} hết hiệu lực sau ngày {until}',
  'former-lapsed': 'Quyết định {decision} đã hết hiệu lực sau ngày {until}',
};

const en: Sentences = {
  'in-force': 'Decision {decision} applies from {from}',
  tail: 'A dossier filed on {filed}, before {from}, continues under Decision {decision} for {days} days, to the end of {until}',
  'tail-over':
    'The dossier was filed on {filed}, before {from}, but the {days} days to continue under Decision {decision} ended on {until}',
  'former-until': 'Decision {decision} lapses after {until}',
  'former-lapsed': 'Decision {decision} lapsed after {until}',
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
  return `${fillMessage(sentences[code], printable, lang)} (${calendarCitationText(cite, lang)}).`;
}
