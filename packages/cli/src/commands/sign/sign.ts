/** `ocop sign`: certificates of a register as signed ratings. */
import type { RegisteredCertificate } from '@ocop-kit/engine/register';
import type { RatingRecord } from '@ocop-kit/credentials/rating';
import { calendarInForce } from '@ocop-kit/rules/calendar';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { openOutput } from '../../output/output.js';
import { dayOption } from '../../signing/day-option.js';
import { readKeyFile } from '../../signing/key-file.js';
import { readCertificates } from '../../signing/read-certificates.js';
import { recordErrorText } from '../../signing/rating-failure.js';
import { messages } from './messages.js';

interface SignOptions {
  readonly key: string;
  readonly issuer: string;
  readonly page?: string;
  readonly on?: string;
  readonly only?: readonly string[];
  readonly output?: string;
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
    .option('-o, --output <file>', t('output'))
    .action((file: string, options: SignOptions) => run((context) => sign(context, file, options)));
}

/** One line of JSON for each rating; a certificate that cannot be signed is named, and the others are signed. */
async function sign(context: CommandContext, file: string, options: SignOptions): Promise<number> {
  const [{ recordOf }, { signRating, stampAddress }] = await Promise.all([
    import('@ocop-kit/credentials/register'),
    import('@ocop-kit/credentials/rating'),
  ]);
  const t = context.translator(messages);
  const wanted = chosen(context, readCertificates(await readText(file, context.t)), file, options.only);
  const key = await readKeyFile(context, options.key);
  const on = dayOption(context, options.on);
  const out = await openOutput(context, options.output ?? '/dev/stdout', [file, options.key]);
  let signed = 0;
  for (const certificate of wanted) {
    const made = recordOf(certificate, {
      issuer: options.issuer,
      pack: context.pack,
      on,
      calendar: calendarInForce,
    });
    try {
      if ('state' in made) {
        context.warn(t(`not-${made.state}`, { id: certificate.id }));
        continue;
      }
      // Checked on the way: what is missing is named.
      const token = await signRating(made.record as RatingRecord, key);
      const address = options.page === undefined ? undefined : stampAddress(token, options.page);
      await out.write(
        `${JSON.stringify({ id: certificate.id, product: certificate.product.name, token, address })}\n`,
      );
      signed++;
    } catch (error) {
      context.warn(t('unsigned', { id: certificate.id, why: recordErrorText(context, error, made) }));
    }
  }
  await out.commit();
  context.warn(t('done', { signed, count: wanted.length }));
  return signed === wanted.length ? EXIT.done : EXIT.negative;
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
