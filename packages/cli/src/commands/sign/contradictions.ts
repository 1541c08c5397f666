/** What a certificate states that cannot be so: nobody vouches for it, whoever asks. */
import type { RatingRecord } from '@ocop-kit/credentials/rating';
import { compileSet, OcopError, problemText, type CompiledSet } from '@ocop-kit/engine';
import { addMonths, formatDay } from '@ocop-kit/engine/days';
import {
  registerFindingText,
  stateOf,
  type RegisteredCertificate,
  type RegisterFinding,
} from '@ocop-kit/engine/register';
import { calendarInForce } from '@ocop-kit/rules/calendar';
import { loadBuiltInSet } from '../../context/load-set.js';
import type { CommandContext } from '../../context/command-context.js';
import { Failure } from '../../failures/failure.js';
import { messages } from './messages.js';

/** What the record names as missing by itself, with the column that it goes into. */
const NAMED_BY_RECORD: readonly string[] = ['no-product', 'no-stars', 'no-decision', 'no-day'];

/**
 * Compares a certificate with the rules, and with the rest of its register.
 *
 * @param certificate as the register has it
 * @param record what it would be signed as; fields may be missing, and are not asked for here
 * @param options the day of signing, and what was found in the whole register
 * @returns sentences that say what is wrong and what to do; none where nothing is
 * @see QĐ 26/2026/QĐ-TTg Arts. 3.3, 4.3
 */
export async function contradictions(
  context: CommandContext,
  certificate: RegisteredCertificate,
  record: Partial<RatingRecord>,
  { on, findings }: { readonly on: string; readonly findings: readonly RegisterFinding[] },
): Promise<readonly string[]> {
  const found = findings.filter(
    ({ code, level, certificates }) =>
      level === 'error' && certificates.includes(certificate.id) && !NAMED_BY_RECORD.includes(code),
  );
  return [
    ...(await againstRules(context, record)),
    ...againstTerm(context, certificate, on),
    ...new Set(found.map((finding) => beginSmall(registerFindingText(finding, context.lang)))),
  ];
}

/** The set is one of the pack; the points are within it, and enough for the stars. Fewer stars than points may follow from minimums. */
async function againstRules(
  context: CommandContext,
  { pack, set: no, stars, score }: Partial<RatingRecord>,
): Promise<readonly string[]> {
  if (pack === undefined || no === undefined) return [];
  const t = context.translator(messages);
  let set: CompiledSet;
  try {
    set = compileSet(
      pack === context.pack
        ? await context.loadSet(pack, no, 'vi')
        : await loadBuiltInSet(pack, no, 'vi', context.t),
    );
  } catch (error) {
    if (error instanceof Failure) return [t('wrong-set', { why: error.message })];
    if (error instanceof OcopError)
      return [t('wrong-set', { why: problemText(error.problem, context.lang) })];
    throw error;
  }
  const points = score === undefined ? undefined : wholePoints(score);
  if (score === undefined || points === undefined) return [];
  const shown = context.lang === 'vi' ? score.replace('.', ',') : score;
  const inSet = (whole: number): bigint => BigInt(whole) * DECIMALS;
  const most = set.sections.reduce((sum, { max }) => sum + max, 0);
  if (points * BigInt(set.scale) > inSet(most))
    return [t('wrong-points', { score: shown, most: most / set.scale })];
  const band = set.bands.find(({ rank }) => rank === stars);
  if (!band || stars === undefined || points * BigInt(set.scale) >= inSet(band.from)) return [];
  return [t('wrong-stars', { stars, score: shown, from: band.from / set.scale })];
}

/** A record has room for six decimals. */
const DECIMALS = 1_000_000n;

/** @returns millionths of a point; undefined for a text that is no score of a record, which is named elsewhere */
function wholePoints(score: string): bigint | undefined {
  const [, whole = '', decimals = ''] = /^(\d{1,4})(?:\.(\d{1,6}))?$/.exec(score) ?? [];
  return whole === '' ? undefined : BigInt(whole + decimals.padEnd(6, '0'));
}

/** Its own term, without an extension, is no longer than the decision's. */
function againstTerm(
  context: CommandContext,
  certificate: RegisteredCertificate,
  on: string,
): readonly string[] {
  const { issued, expires } = stateOf(certificate, { on, calendar: calendarInForce });
  const { months } = calendarInForce.certificate;
  if (issued === undefined || expires === undefined || expires <= addMonths(issued, months)) return [];
  const day = (value: string): string => formatDay(value, context.lang === 'vi');
  return [
    context.translator(messages)('wrong-term', {
      months,
      issued: day(issued),
      expires: day(expires),
      latest: day(addMonths(issued, months)),
    }),
  ];
}

/** After a comma; what begins with a quotation mark, or with capitals as UBND does, stays. */
const beginSmall = (sentence: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(sentence) ? sentence.slice(0, 1).toLowerCase() + sentence.slice(1) : sentence;
