/** `ocop sign`: certificates of a register as signed ratings. */
import type { OpenedTrust, RatingRecord, SigningKey } from '@ocop-kit/credentials/rating';
import { checkRegister, type RegisteredCertificate, type RegisterFinding } from '@ocop-kit/engine/register';
import { calendarInForce } from '@ocop-kit/rules/calendar';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { refuseExisting } from '../../output/keep-existing.js';
import type { OutFile } from '../../output/out-file.js';
import { openOutput } from '../../output/output.js';
import { dayOption } from '../../signing/day-option.js';
import { readKeyFile } from '../../signing/key-file.js';
import { pageOption } from '../../signing/page-option.js';
import { readCertificates } from '../../signing/read-certificates.js';
import { recordErrorText } from '../../signing/rating-failure.js';
import { disbelief, openTrustFile } from '../../signing/vouching.js';
import { contradictions } from './contradictions.js';
import { messages } from './messages.js';

interface SignOptions {
  readonly key: string;
  readonly issuer: string;
  readonly page?: string;
  readonly on?: string;
  readonly only?: readonly string[];
  readonly output?: string;
  readonly trust?: string;
  readonly force?: boolean;
}

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('sign')
    .description(t('about'))
    .argument('<register>', t('register'))
    .requiredOption('--key <file>', t('key'))
    .requiredOption('--issuer <id>', t('issuer'))
    .option('--page <address>', t('page'))
    .option('--only <id>', t('only'), (id: string, ids: readonly string[] | undefined) => [
      ...(ids ?? []),
      id,
    ])
    .option('--on <day>', t('on'))
    .option('--trust <file>', t('trust'))
    .option('-o, --output <file>', t('output'))
    .option('--force', t('force'))
    .action((file: string, options: SignOptions) => run((context) => sign(context, file, options)));
}

/** One line of JSON for each rating; a certificate that cannot be signed is named, and the others are signed. */
async function sign(context: CommandContext, file: string, options: SignOptions): Promise<number> {
  const t = context.translator(messages);
  const on = dayOption(context, options.on);
  const page = options.page === undefined ? undefined : pageOption(context, options.page);
  if (options.output !== undefined) await refuseExisting(context, [options.output], options.force);
  const certificates = readCertificates(await readText(file, context.t));
  const wanted = chosen(context, certificates, file, options.only);
  const key = await readKeyFile(context, options.key);
  const office: Office = {
    issuer: options.issuer,
    key,
    on,
    page,
    trust: await openTrustFile(context, options.trust, on),
    findings: checkRegister({ certificates: [...certificates] }, { on, calendar: calendarInForce }),
  };
  const out = await openOutput(context, options.output ?? '/dev/stdout', [file, options.key]);
  try {
    const signed = await signEach(context, wanted, office, out);
    await out.commit();
    context.warn(t('done', { signed, count: wanted.length }));
    return signed === wanted.length ? EXIT.done : EXIT.negative;
  } catch (error) {
    await out.discard();
    throw error;
  }
}

/** Who signs, when, and what it is compared with. */
interface Office {
  readonly issuer: string;
  readonly key: SigningKey;
  readonly on: string;
  readonly page: string | undefined;
  readonly trust: OpenedTrust | undefined;
  readonly findings: readonly RegisterFinding[];
}

/** @returns how many were signed */
async function signEach(
  context: CommandContext,
  certificates: readonly RegisteredCertificate[],
  office: Office,
  out: OutFile,
): Promise<number> {
  const { stampAddress } = await import('@ocop-kit/credentials/rating');
  let signed = 0;
  for (const certificate of certificates) {
    const token = await signOne(context, certificate, office);
    if (token === undefined) continue;
    const address = office.page === undefined ? undefined : stampAddress(token, office.page);
    const { id, product } = certificate;
    await out.write(`${JSON.stringify({ id, product: product.name, token, address })}\n`);
    signed++;
  }
  return signed;
}

/** @returns the token; undefined where all that is against it has been named */
async function signOne(
  context: CommandContext,
  certificate: RegisteredCertificate,
  { issuer, key, on, trust, findings }: Office,
): Promise<string | undefined> {
  const [{ recordErrors, recordOf }, { signRating }] = await Promise.all([
    import('@ocop-kit/credentials/register'),
    import('@ocop-kit/credentials/rating'),
  ]);
  const { id } = certificate;
  const made = recordOf(certificate, { issuer, pack: context.pack, on, calendar: calendarInForce });
  if ('state' in made) {
    context.warn(context.translator(messages)(`not-${made.state}`, { id }));
    return undefined;
  }
  const { record } = made;
  const reasons = [
    ...recordErrors(record).map((error) => recordErrorText(context, error, made)),
    ...(await contradictions(context, certificate, record, { on, findings })),
  ];
  // Whole, where nothing is against it.
  const token = reasons.length > 0 ? undefined : await signRating(record as RatingRecord, key);
  const doubt = token && trust && (await disbelief(context, token, { trust, on, kid: key.kid }));
  if (doubt !== undefined) reasons.push(doubt);
  if (reasons.length > 0) warnReasons(context, id, reasons);
  return reasons.length > 0 ? undefined : token;
}

/** All reasons at once, so that one round puts all of them right. */
function warnReasons({ translator, warn }: CommandContext, id: string, reasons: readonly string[]): void {
  const t = translator(messages);
  const [why = ''] = reasons;
  if (reasons.length === 1) {
    warn(t('unsigned', { id, why }));
    return;
  }
  warn(t('unsigned-many', { id, count: reasons.length }));
  for (const reason of reasons) warn(t('reason', { why: reason }));
}

/** @throws {Failure} where one of those asked for is not there */
function chosen(
  context: CommandContext,
  certificates: readonly RegisteredCertificate[],
  file: string,
  only: readonly string[] | undefined,
): readonly RegisteredCertificate[] {
  const t = context.translator(messages);
  const unknown = (only ?? []).filter((wanted) => !certificates.some(({ id }) => id === wanted));
  if (unknown.length > 0)
    throw new Failure(EXIT.input, t('unknown', { file, ids: unknown.map((id) => `“${id}”`).join(', ') }));
  const wanted = certificates.filter(({ id }) => only?.includes(id) ?? true);
  if (wanted.length === 0) throw new Failure(EXIT.input, t('none', { file }));
  return wanted;
}
