/** One certificate of a register, or a certificate's own file, as it is in force on a day. */
import { inspectedCertificate, type Inspection } from '@ocop-kit/engine/inspection';
import type { RegisteredCertificate } from '@ocop-kit/engine/register';
import { calendarInForce } from '@ocop-kit/rules/calendar';
import type { CommandContext } from '../../context/command-context.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { readCertificates } from '../../signing/read-certificates.js';
import { messages } from './messages.js';

const MOST_NAMED = 10;

/** @throws {Failure} where it is not clear which certificate is meant; `OcopError` for what is none */
export async function readCertificate(
  context: CommandContext,
  file: string,
  id: string | undefined,
  on: string,
): Promise<{ readonly certificate: Inspection['certificate']; readonly registered: RegisteredCertificate }> {
  const t = context.translator(messages);
  const certificates = readCertificates(await readText(file, context.t));
  const known = certificates
    .slice(0, MOST_NAMED)
    .map((one) => one.id)
    .join(', ');
  const [only, ...more] = certificates;
  if (id === undefined && (!only || more.length > 0))
    throw new Failure(EXIT.usage, t('noCertificate', { file, count: certificates.length, known }));
  const registered = id === undefined ? only : certificates.find((one) => one.id === id);
  if (!registered) throw new Failure(EXIT.usage, t('unknownCertificate', { file, id: id ?? '', known }));
  return { certificate: inspectedCertificate(registered, { on, calendar: calendarInForce }), registered };
}
