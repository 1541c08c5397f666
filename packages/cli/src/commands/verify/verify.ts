/** `ocop verify`: whether a token, or the address of a stamp, is a rating that holds. */
import { lstat } from 'node:fs/promises';
import type { RatingState, RatingVerification } from '@ocop-kit/credentials/rating';
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
  const { openTrust, verifyRating } = await import('@ocop-kit/credentials/rating');
  const on = dayOption(context, options.on);
  const trust =
    options.trust === undefined ? undefined : await openTrust(await readTrust(context, options.trust), on);
  const isFile = source === '-' || (await lstat(source).catch(() => undefined)) !== undefined;
  const ratings = isFile ? ratingsIn(await readText(source, context.t)) : [{ text: source }];
  const states: RatingState[] = [];
  for (const { id, text } of ratings) {
    const found = await verifyRating(text, { trust, on });
    states.push(found.state);
    if (context.json) context.print(JSON.stringify(id === undefined ? found : { id, ...found }));
    else await printVerification(context, found, id);
  }
  const good = states.filter((state) => state === 'verified').length;
  if (ratings.length > 1)
    context.warn(context.translator(messages)('count', { good, count: ratings.length }));
  if (good === states.length) return EXIT.done;
  return states.includes('altered') ? EXIT.altered : EXIT.negative;
}

interface WrittenRating {
  /** As `ocop sign` wrote it. */
  readonly id?: string;
  readonly text: string;
}

/** One rating, though its lines may be broken; or a line each, as `ocop sign` writes them or as somebody collected them. */
function ratingsIn(text: string): readonly WrittenRating[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isWhole = (line: string): boolean => line.startsWith('{') || /^https?:/.test(line) || isToken(line);
  return lines.length > 0 && lines.every(isWhole) ? lines.map(readLine) : [{ text: text.trim() }];
}

const isToken = (line: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(line);

function readLine(line: string): WrittenRating {
  try {
    const { id, token } = JSON.parse(line) as { readonly id?: unknown; readonly token?: unknown };
    return { text: typeof token === 'string' ? token : '', ...(typeof id === 'string' && { id }) };
  } catch {
    return { text: line };
  }
}

async function printVerification(
  context: CommandContext,
  found: RatingVerification,
  id: string | undefined,
): Promise<void> {
  const { verificationText } = await import('@ocop-kit/credentials/rating');
  const t = context.translator(messages);
  const { title, sentences } = verificationText(found, context.lang);
  const { record } = found;
  context.print(
    context.colour.bold(id === undefined ? title : `${id}: ${title}`),
    ...sentences,
    ...(record
      ? [
          t('product', { product: record.product, entity: record.entity ?? '–' }),
          t('rating', {
            stars: record.stars,
            score: context.lang === 'vi' ? record.score.replace('.', ',') : record.score,
            decision: record.decision,
          }),
        ]
      : []),
  );
}
