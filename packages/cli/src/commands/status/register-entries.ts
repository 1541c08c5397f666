/** What a register says of ratings that no longer stand as they were signed. */
import type { StatusEntry } from '@ocop-kit/credentials/rating';
import { textIn } from '@ocop-kit/engine';
import { stateOf, type RegisteredCertificate } from '@ocop-kit/engine/register';
import { calendarInForce } from '@ocop-kit/rules/calendar';

/** Events that give a certificate a rank and days of its own. */
const BEGINNINGS: readonly string[] = ['recognised', 'upgraded', 'renewed'];

/**
 * @param certificate with its whole history, under the id that records carry
 * @param on the day in Vietnam, `YYYY-MM-DD`; what is decided for later days comes with a later list
 * @returns withdrawn and extended as they are on that day, with the ground in the words of the decision; where the certificate was
 *   issued anew, what was signed before is withdrawn, or superseded
 * @see QĐ 26/2026/QĐ-TTg Arts. 8.1, 12.3
 */
function entriesOf(
  { id, events }: Pick<RegisteredCertificate, 'id' | 'events'>,
  on: string,
): readonly StatusEntry[] {
  const known = events.filter((event) => event.on === undefined || event.on <= on);
  const begin = known.findLastIndex(({ kind }) => BEGINNINGS.includes(kind));
  const now = stateOf({ events: known }, { on, calendar: calendarInForce });
  return [...former(id, known.slice(0, begin), now.issued, on), ...present(id, now, on)];
}

type Standing = ReturnType<typeof stateOf>;

function present(
  id: string,
  { withdrawn, expires, until, ends }: Standing,
  on: string,
): readonly StatusEntry[] {
  if (withdrawn) return [{ id, state: 'withdrawn', on: withdrawn.on ?? on, ...groundOf(withdrawn.ground) }];
  // As far as the decision lets it be extended, whatever is recorded.
  if (until === undefined || ends === undefined || ends === expires) return [];
  return [{ id, state: 'extended', on: ends < on ? ends : on, until: ends }];
}

/** Of a certificate that was issued anew on a day. */
function former(
  id: string,
  events: RegisteredCertificate['events'],
  signedBefore: string | undefined,
  on: string,
): readonly StatusEntry[] {
  if (signedBefore === undefined || !events.some(({ kind }) => BEGINNINGS.includes(kind))) return [];
  const { withdrawn } = stateOf({ events }, { on, calendar: calendarInForce });
  return [
    withdrawn
      ? {
          id,
          state: 'withdrawn',
          on: withdrawn.on ?? signedBefore,
          ...groundOf(withdrawn.ground),
          signedBefore,
        }
      : { id, state: 'superseded', on: signedBefore, signedBefore },
  ];
}

function groundOf(id: string | undefined): { readonly ground?: string } {
  const found = calendarInForce.grounds.find((ground) => ground.id === id);
  return found ? { ground: textIn(found.text, 'vi') } : {};
}

/**
 * Brings a list up to what a register says.
 *
 * @param listed as the list has them
 * @param certificates of the register
 * @param options the day in Vietnam, and how records carry the id of a certificate
 * @returns the entries of each certificate as the register has them, those of others as they were. What the list alone calls withdrawn or
 *   superseded stays so: a register that lags behind brings nothing back
 */
export function withRegister(
  listed: readonly StatusEntry[],
  certificates: readonly RegisteredCertificate[],
  { on, idOf }: { readonly on: string; readonly idOf: (id: string) => string },
): readonly StatusEntry[] {
  const found = new Map(
    certificates.map(({ id, events }) => [idOf(id), entriesOf({ id: idOf(id), events }, on)]),
  );
  const kept = listed.filter(({ id, state }) => !found.get(id)?.some((entry) => entry.state === state));
  return [...kept, ...[...found.values()].flat()];
}
