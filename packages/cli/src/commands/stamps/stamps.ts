/** `ocop stamps`: numbered stamps of one rating, as pages that print. */
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { refuseExisting } from '../../output/keep-existing.js';
import { openOutput } from '../../output/output.js';
import { dayOption } from '../../signing/day-option.js';
import { readKeyFile } from '../../signing/key-file.js';
import { pageOption } from '../../signing/page-option.js';
import { orFail } from '../../signing/rating-failure.js';
import { disbelief, openTrustFile } from '../../signing/vouching.js';
import { messages } from './messages.js';

interface StampsOptions {
  readonly key: string;
  readonly page: string;
  readonly count: string;
  readonly first: string;
  readonly logo?: string;
  readonly only?: string;
  readonly output: string;
  readonly trust?: string;
  readonly force?: boolean;
}

/** Digits of a number at least; zeros stand in front. */
const DIGITS = 6;
/** Ids that a sentence names. */
const MOST_NAMED = 10;

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('stamps')
    .description(t('about'))
    .argument('<token>', t('token'))
    .requiredOption('--key <file>', t('key'))
    .requiredOption('--page <address>', t('page'))
    .requiredOption('--count <number>', t('count'))
    .option('--only <id>', t('only'))
    .option('--first <number>', t('first'), '1')
    .option('--logo <address>', t('logo'))
    .option('--trust <file>', t('trust'))
    .requiredOption('-o, --output <file>', t('output'))
    .option('--force', t('force'))
    .action((token: string, options: StampsOptions) => run((context) => makeStamps(context, token, options)));
}

async function makeStamps(context: CommandContext, source: string, options: StampsOptions): Promise<number> {
  const t = context.translator(messages);
  const [{ readSignedRecord, signRating }, { signStamps, stampDocument, stampSheets }] = await Promise.all([
    import('@ocop-kit/credentials/rating'),
    import('@ocop-kit/credentials/stamps'),
  ]);
  const [count, first] = [numberOf(context, options.count), numberOf(context, options.first)];
  const page = pageOption(context, options.page);
  await refuseExisting(context, [options.output], options.force);
  const text =
    source.includes('.') && source.length > 200
      ? source
      : tokenIn(context, await readText(source, context.t), source, options.only);
  const record = await orFail(context, source, () => readSignedRecord(text));
  const key = await readKeyFile(context, options.key);
  const on = dayOption(context, undefined);
  const trust = await openTrustFile(context, options.trust, on);
  if (trust) {
    const token = await orFail(context, source, () => signRating(record, key));
    const why = await disbelief(context, token, { trust, on, kid: key.kid });
    if (why !== undefined) throw new Failure(EXIT.input, t('refused', { product: record.product, why }));
  }
  const out = await openOutput(context, options.output, [options.key]);
  let shown = 0;
  const onProgress = (done: number): void => {
    // A line for each tenth: a file of a log stays short.
    if (done < count && Math.floor((done * 10) / count) === Math.floor((shown * 10) / count)) return;
    shown = done;
    context.warn(t('progress', { done, count }));
  };
  const { logo } = options;
  const sheets = stampSheets(signStamps(record, key, { first, count, digits: DIGITS }), {
    page,
    count,
    lang: context.lang,
    onProgress,
    ...(logo !== undefined && { logo }),
  });
  try {
    await orFail(context, source, async () => {
      const document = stampDocument(sheets, { lang: context.lang, product: record.product });
      for await (const piece of document) await out.write(piece);
    });
  } catch (error) {
    await out.discard();
    throw error;
  }
  await out.commit();
  context.print(t('done', { count, product: record.product, file: options.output }));
  const last = first + count - 1;
  context.warn(t('last', { last: String(last).padStart(DIGITS, '0'), next: String(last + 1) }));
  return EXIT.done;
}

/** A token alone; or of what `ocop sign` wrote the line of a certificate, which is named where there are several. */
function tokenIn(context: CommandContext, text: string, file: string, only: string | undefined): string {
  const t = context.translator(messages);
  const lines = text.trim().split('\n').map(readLine);
  if (only === undefined && lines.length > 1) {
    const ids = lines.slice(0, MOST_NAMED).map(({ id = '–' }) => `“${id}”`);
    const named = ids.join(', ') + (lines.length > MOST_NAMED ? ' …' : '');
    throw new Failure(EXIT.usage, t('several', { file, count: lines.length, ids: named }));
  }
  const found = lines.find(({ id }) => only === undefined || id === only);
  if (!found) throw new Failure(EXIT.input, t('none', { file, id: only ?? '' }));
  return found.token ?? '';
}

function readLine(line: string): { readonly id?: string; readonly token?: string } {
  try {
    return (JSON.parse(line) as object | null) ?? {};
  } catch {
    return { token: line.trim() };
  }
}

function numberOf(context: CommandContext, text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new Failure(EXIT.usage, context.translator(messages)('no-number', { text }));
  return Number(text);
}
