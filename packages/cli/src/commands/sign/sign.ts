/** `ocop sign`: certificates of a register as signed ratings. */
import { parseRegister, safeParseCertificate, type RegisteredCertificate } from '@ocop-kit/engine/register';
import type { RatingRecord } from '@ocop-kit/credentials/rating';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { openOutput } from '../../output/output.js';
import { recordOf } from '../../signing/certificate-record.js';
import { dayOption } from '../../signing/day-option.js';
import { readKeyFile } from '../../signing/key-file.js';
import { ratingErrorText } from '../../signing/rating-failure.js';
import { messages } from './messages.js';

interface SignOptions {
  readonly key: string;
  readonly issuer: string;
  readonly page?: string;
  readonly on?: string;
  readonly only?: string;
  readonly output: string;
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
    .option('--only <id>', t('only'))
    .option('--on <day>', t('on'))
    .option('-o, --output <file>', t('output'), '/dev/stdout')
    .action((file: string, options: SignOptions) => run((context) => sign(context, file, options)));
}

/** One line of JSON for each rating; a certificate that cannot be signed is named, and the others are signed. */
async function sign(context: CommandContext, file: string, options: SignOptions): Promise<number> {
  const { signRating, stampAddress } = await import('@ocop-kit/credentials/rating');
  const t = context.translator(messages);
  const wanted = readCertificates(await readText(file, context.t)).filter(
    ({ id }) => options.only === undefined || id === options.only,
  );
  if (wanted.length === 0) throw new Failure(EXIT.input, t('none', { file }));
  const key = await readKeyFile(context, options.key);
  const on = dayOption(context, options.on);
  const out = await openOutput(context, options.output, [file, options.key]);
  let signed = 0;
  for (const certificate of wanted) {
    const made = recordOf(certificate, { issuer: options.issuer, pack: context.pack, on });
    try {
      if ('state' in made) {
        context.warn(t(`not-${made.state}` as 'not-expired', { id: certificate.id }));
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
      context.warn(t('unsigned', { id: certificate.id, why: ratingErrorText(context, error) }));
    }
  }
  await out.commit();
  context.warn(t('done', { signed, count: wanted.length }));
  return signed === wanted.length ? EXIT.done : EXIT.negative;
}

/** A file of one certificate, or of a register. @throws {OcopError} what is wrong in it, and where */
function readCertificates(text: string): readonly RegisteredCertificate[] {
  const one = safeParseCertificate(text);
  return one.ok ? [one.certificate] : parseRegister(text).certificates;
}
