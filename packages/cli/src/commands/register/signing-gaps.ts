/** What certificates lack for being signed, said once while a register is made, so that nobody finds it out one lack after the other. */
import { recordOf } from '@ocop-kit/credentials/register';
import { registerFieldText, type Register } from '@ocop-kit/engine/register';
import { calendarInForce } from '@ocop-kit/rules/calendar';
import type { CommandContext } from '../../context/command-context.js';
import { messages } from './messages.js';

/** What a record must have, and a register may leave out. */
const NEEDED = ['set', 'stars', 'score', 'decision', 'issued', 'expires'] as const;

/** How many certificates lack a field, by its name. */
export type SigningGaps = Readonly<Partial<Record<(typeof NEEDED)[number], number>>>;

/** Certificates that have ended or were withdrawn are not signed, whatever they lack. @param on the day, `YYYY-MM-DD` */
export function findSigningGaps({ certificates }: Register, on: string): SigningGaps {
  const lacking = certificates.flatMap((certificate) => {
    // The authority and its rules are said when something is signed.
    const made = recordOf(certificate, { issuer: '-', pack: '-', on, calendar: calendarInForce });
    if ('state' in made) return made.state === 'undated' ? (['issued'] as const) : [];
    const { record } = made;
    return NEEDED.filter((field) => record[field] === undefined);
  });
  const counts = NEEDED.map((field) => [field, lacking.filter((one) => one === field).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** @returns one line, or none where nothing is missing */
export function signingLines(context: CommandContext, register: Register, on: string): string[] {
  const gaps = Object.entries(findSigningGaps(register, on));
  if (gaps.length === 0) return [];
  const t = context.translator(messages);
  const fields = gaps.map(([field, count]) =>
    t('signing.gap', { field: registerFieldText(field, context.lang), count }),
  );
  return [t('signing', { fields: fields.join(', ') })];
}
