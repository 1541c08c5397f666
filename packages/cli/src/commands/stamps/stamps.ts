/** `ocop stamps`: numbered stamps of one rating, as pages that print. */
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { openOutput } from '../../output/output.js';
import { readKeyFile } from '../../signing/key-file.js';
import { orFail } from '../../signing/rating-failure.js';
import { messages } from './messages.js';

interface StampsOptions {
  readonly key: string;
  readonly page: string;
  readonly count: string;
  readonly first: string;
  readonly logo?: string;
  readonly only?: string;
  readonly output: string;
}

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
    .requiredOption('-o, --output <file>', t('output'))
    .action((token: string, options: StampsOptions) => run((context) => makeStamps(context, token, options)));
}

async function makeStamps(context: CommandContext, source: string, options: StampsOptions): Promise<number> {
  const t = context.translator(messages);
  const [{ readSignedRecord }, { signStamps, stampDocument, stampSheets }] = await Promise.all([
    import('@ocop-kit/credentials/rating'),
    import('@ocop-kit/credentials/stamps'),
  ]);
  const [count, first] = [numberOf(context, options.count), numberOf(context, options.first)];
  const text =
    source.includes('.') && source.length > 200
      ? source
      : tokenIn(context, await readText(source, context.t), source, options.only);
  const record = await orFail(context, source, () => readSignedRecord(text));
  const key = await readKeyFile(context, options.key);
  const out = await openOutput(context, options.output, [options.key]);
  let shown = 0;
  const onProgress = (done: number): void => {
    // A line for each tenth: a file of a log stays short.
    if (done < count && Math.floor((done * 10) / count) === Math.floor((shown * 10) / count)) return;
    shown = done;
    context.warn(t('progress', { done, count }));
  };
  const { page, logo } = options;
  const sheets = stampSheets(signStamps(record, key, { first, count }), {
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
  return EXIT.done;
}

/** A token alone; or of what `ocop sign` wrote the line of a certificate, else the first. */
function tokenIn(context: CommandContext, text: string, file: string, only: string | undefined): string {
  const lines = text.trim().split('\n').map(readLine);
  const found = lines.find(({ id }) => only === undefined || id === only);
  if (!found) throw new Failure(EXIT.input, context.translator(messages)('none', { file, id: only ?? '' }));
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
