/** Findings, states and events of registers in words, Vietnamese and English. */
import { formatDay } from '../days/format-day.js';
import { pickLanguage, type MessageLanguage } from '../errors/message-language.js';
import { problemText } from '../errors/problem-text.js';
import type { CertificateEvent } from '../formats/register/certificate-event.js';
import { fillMessage } from '../text/fill-message.js';
import type { RegisteredState } from './certificate-state.js';
import { en } from './messages.en.js';
import { vi, type RegisterTextKey } from './messages.vi.js';
import type { RegisterFinding } from './register-finding.js';

const MESSAGES = { vi, en };
const DAYS = ['day', 'expires', 'expected'];

/**
 * Says what is found in a register, and what to do.
 *
 * @param finding as `checkRegister` gives it
 * @param lang `vi` or `en`
 * @returns a whole sentence; names stand in it as they were written, control characters included
 * @throws {OcopError} `input/language`
 */
export function registerFindingText(finding: RegisterFinding, lang: MessageLanguage): string {
  if (finding.code === 'history') return problemText(finding.values.problem, lang);
  const messages = pickLanguage(MESSAGES, lang);
  const values = Object.entries(finding.values).map(([name, value]: [string, string | number]) => [
    name,
    typeof value === 'string' && DAYS.includes(name) ? formatDay(value, lang === 'vi') : value,
  ]);
  const printable = Object.fromEntries(values) as Record<string, string | number>;
  if (finding.code === 'unread') printable['field'] = registerFieldText(finding.values.field, lang);
  return fillMessage(messages[messageKey(finding)], printable, lang);
}

function messageKey(finding: RegisterFinding): RegisterTextKey {
  switch (finding.code) {
    case 'stated-valid':
      return `stated-valid.${finding.values.state}`;
    case 'wrong-issuer':
      return finding.values.level === 'centre' ? 'wrong-issuer.centre' : 'wrong-issuer.province';
    case 'same-code':
      return `same-code.${finding.values.what}`;
    default:
      return finding.code as RegisterTextKey;
  }
}

/**
 * Says how a certificate stands.
 *
 * @param state as `stateOf` gives it
 * @param lang `vi` or `en`
 * @returns a few words that begin small
 * @throws {OcopError} `input/language`
 */
export const certificateStateText = (state: RegisteredState, lang: MessageLanguage): string =>
  pickLanguage(MESSAGES, lang)[`state.${state}`];

/**
 * Says what an event is.
 *
 * @param kind of an event
 * @param lang `vi` or `en`
 * @returns a few words that begin small
 * @throws {OcopError} `input/language`
 */
export const certificateEventText = (kind: CertificateEvent['kind'], lang: MessageLanguage): string =>
  pickLanguage(MESSAGES, lang)[`event.${kind}`];

/**
 * Says what a field of an event is called.
 *
 * @param field by its name in the format
 * @param lang `vi` or `en`
 * @returns a few words that begin small; the name itself where there are none
 * @throws {OcopError} `input/language`
 */
export function registerFieldText(field: string, lang: MessageLanguage): string {
  const messages = pickLanguage(MESSAGES, lang);
  const key = `field.${field}`;
  return Object.hasOwn(messages, key) ? messages[key as RegisterTextKey] : field;
}
