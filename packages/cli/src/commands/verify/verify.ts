/** `ocop verify`: whether a token, or the address of a stamp, is a rating that holds. */
import { lstat } from 'node:fs/promises';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { dayOption } from '../../signing/day-option.js';
import { readTrust } from '../../signing/trust-file.js';
import { messages } from './messages.js';

interface VerifyOptions {
  readonly trust?: string;
  readonly on?: string;
}

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('verify')
    .description(t('about'))
    .argument('<source>', t('source'))
    .option('--trust <file>', t('trust'))
    .option('--on <day>', t('on'))
    .action((source: string, options: VerifyOptions) => run((context) => verify(context, source, options)));
}

async function verify(context: CommandContext, source: string, options: VerifyOptions): Promise<number> {
  const { verificationText, verifyRating } = await import('@ocop-kit/credentials/rating');
  const trust = options.trust === undefined ? undefined : await readTrust(context, options.trust);
  const isFile = source === '-' || (await lstat(source).catch(() => undefined)) !== undefined;
  const text = isFile ? (await readText(source, context.t)).trim() : source;
  const found = await verifyRating(text, { trust, on: dayOption(context, options.on) });
  if (context.json) context.print(JSON.stringify(found));
  else {
    const t = context.translator(messages);
    const { title, sentences } = verificationText(found, context.lang);
    const { record } = found;
    context.print(
      context.colour.bold(title),
      ...sentences,
      ...(record
        ? [
            t('product', { product: record.product, entity: record.entity ?? '–' }),
            t('rating', { stars: record.stars, score: record.score, decision: record.decision }),
          ]
        : []),
    );
  }
  if (found.state === 'verified') return EXIT.done;
  return found.state === 'altered' ? EXIT.altered : EXIT.negative;
}
