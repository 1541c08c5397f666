/** `ocop round`: the results of all sessions of a round in one table. */
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT } from '../../failures/failure.js';
import { refuseExisting } from '../../output/keep-existing.js';
import { writeOutput } from '../../output/output.js';
import { formatTable, wrapText } from '../../render/table.js';
import { openSessions, type OpenedSession } from '../../session-source/session-source.js';
import { sanitizeLine } from '../../terminal/sanitize.js';
import { messages } from './messages.js';
import { rankRound, type RankedRow } from './round-rows.js';

interface RoundOptions {
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('round')
    .description(t('about'))
    .argument('<folder>', t('folder'))
    .option('-o, --output <file>', t('output'))
    .option('--force', t('force'))
    .action((folder: string, options: RoundOptions) =>
      run((context) => printRound(context, folder, options)),
    );
}

async function printRound(
  context: CommandContext,
  folder: string,
  { output, force }: RoundOptions,
): Promise<number> {
  if (output !== undefined) await refuseExisting(context, [output], force);
  const { sessions, unread } = await openSessions(context, folder);
  const refused = [...unread, ...sessions.flatMap((one) => one.refused)];
  for (const line of refused) context.warn(line);
  const rows = rankRound(context, sessions);
  if (output !== undefined) {
    // Loaded here, so that printing alone does not wait for what writes workbooks.
    const { writeRound } = await import('@ocop-kit/documents/council-workbook');
    await writeOutput(context, output, writeRound(rows, { lang: context.lang }), []);
    context.warn(context.translator(messages)('written', { file: output, products: rows.length }));
  }
  context.print(...(context.json ? [JSON.stringify(rows)] : roundLines(context, sessions, rows)));
  return refused.length > 0 ? EXIT.negative : EXIT.done;
}

/** What goes on to the centre, what is recognised and what is not: a table each, with the reasons below it. */
function roundLines(
  context: CommandContext,
  sessions: readonly OpenedSession[],
  rows: readonly RankedRow[],
): string[] {
  const { colour, width } = context;
  const t = context.translator(messages);
  const isOpen = sessions.some(({ session }) => session.state === 'open');
  const columns = [
    { heading: t('column.rank'), align: 'right' },
    { heading: t('column.product'), wraps: true },
    { heading: t('column.entity') },
    { heading: t('column.average'), align: 'right' },
    { heading: t('column.stars') },
  ] as const;
  const cellsOf = ({ rank, product, entity, average, stars }: RankedRow): string[] => [
    rank === undefined ? '' : String(rank),
    sanitizeLine(product),
    sanitizeLine(entity),
    average,
    stars,
  ];
  const kinds = ['forwarded', 'recognised', 'not-reached'] as const;
  return [
    colour.bold(t('heading', { products: rows.length, sessions: sessions.length })),
    ...(isOpen ? [colour.yellow(t('provisional'))] : []),
    ...kinds.flatMap((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      if (own.length === 0) return [];
      return [
        '',
        colour.bold(t(kind, { count: own.length })),
        ...formatTable(columns, own.map(cellsOf), width - 2).map((line) => `  ${line}`),
        ...own.flatMap((row) => reasonLines(row, t('alert'), t('provisionalReason'), width)),
      ];
    }),
  ];
}

/** The product, what follows of it and each reason, one below the other. */
function reasonLines(
  { product, outcome, reasons }: RankedRow,
  alert: string,
  /** Said once for all. */
  provisional: string,
  width: number,
): string[] {
  const others = reasons.filter((reason) => reason !== provisional);
  return [
    '',
    ...wrapText(sanitizeLine(`${product}: ${outcome}`), width - 2).map((line) => `  ${line}`),
    ...others.flatMap((reason) => {
      const [first = '', ...rest] = wrapText(sanitizeLine(reason), width - 6);
      return [`  ${alert} ${first}`, ...rest.map((line) => `    ${line}`)];
    }),
  ];
}
