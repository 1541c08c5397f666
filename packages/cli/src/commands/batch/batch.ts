import { ReadStream } from 'node:fs';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { readChoice } from '../../context/read-choice.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { fileFailure } from '../../failures/system-error.js';
import { guessFormat, openRows } from '../../sheet-rows/open-rows.js';
import { FORMATS, OUTPUT_FORMATS, type OpenRows, type OutputFormat } from '../../sheet-rows/sheet-row.js';
import { scoreBlocks } from './bulk/score-blocks.js';
import { scoreGroups } from './bulk/score-groups.js';
import { readColumns, type ColumnChoice } from './columns.js';
import { openDestination, openInput, refuseOverwritingInput } from './batch-files.js';
import { messages } from './messages.js';
import { findMapping, type MappingOptions } from './table-mapping.js';
import { startProgress } from './progress.js';
import { createWriter } from './result-writer.js';
import { RowTally } from './row-tally.js';
import { scoreEach } from './score-each.js';
import { createScoreRow } from './score-row.js';
import type { ResultWriter } from './scored-row.js';

interface BatchOptions extends MappingOptions {
  /** Format of the input; detected from its content without it. */
  readonly from?: string | undefined;
  /** Format of the output; that of the input without it. */
  readonly format?: string | undefined;
  /** The file to write; standard output without it. */
  readonly output?: string | undefined;
  /** The columns of the results, with commas between them; all without it. */
  readonly columns?: string | undefined;
  /** `skip` (default) or `stop` at a bad row. */
  readonly onError?: string | undefined;
}

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('batch')
    .description(t('about'))
    .argument('<file>', t('file'))
    .option('--from <format>', t('from'))
    .option('--format <format>', t('format'))
    .option('-o, --output <file>', t('outputOption'))
    .option('--columns <list>', t('columns'))
    .option('--on-error <skip|stop>', t('onError'))
    .option('--mapping <file>', t('mapping'))
    .option('--save-mapping <file>', t('saveMapping'))
    .option('--set <number>', t('mappingSetOption'))
    .action((file: string, options: BatchOptions) => run((context) => scoreRows(context, file, options)));
}

/**
 * Scores row by row, with one block of them in memory at a time.
 *
 * @returns exit code 1 when bad rows were skipped
 */
async function scoreRows(context: CommandContext, file: string, options: BatchOptions): Promise<number> {
  const t = context.translator(messages);
  const from = options.from === undefined ? undefined : readChoice(context, '--from', options.from, FORMATS);
  const format = readOutputFormat(context, options);
  const columns = readColumns(context, options.columns);
  if (columns && format === 'xlsx') throw new Failure(EXIT.usage, t('columnsOfText'));
  const stopsAtBadRow =
    readChoice(context, '--on-error', options.onError ?? 'skip', ['skip', 'stop']) === 'stop';
  await refuseOverwritingInput(context, options.output, file);
  const mapping = await findMapping(context, file, options);
  const { input, size } = await openInput(context, file);
  const unreadable = (error: unknown): Failure => fileFailure(t, 'noFile', file, error);
  // Open the rows before the output, so that a file that cannot be used leaves no empty result behind.
  const rowOptions = { from, mapping, expected: guessFormat(file), plain: true };
  const opened = await openRows(context, input, rowOptions).catch((error: unknown) => {
    throw unreadable(error);
  });
  const output = await openDestination(context, options.output, file);
  const progress = startProgress(context, size);
  const tally = new RowTally(context, stopsAtBadRow, progress, () =>
    Math.max(opened.plain?.lines.source.delivered ?? 0, input instanceof ReadStream ? input.bytesRead : 0),
  );
  const writer = await createWriter(context, output, format ?? opened.format, opened, columns);
  try {
    await scoreAll(context, opened, writer, tally, columns);
    await writer.end();
    await output.commit();
  } catch (error) {
    // Keep what was scored before `--on-error stop`; otherwise no incomplete file takes the name.
    if (tally.rows > 0 && (tally.stopped || options.output === undefined))
      await writer.end().then(output.commit);
    else await output.discard();
    throw unreadable(error);
  } finally {
    progress.clear();
  }
  tally.end();
  return tally.bad > 0 ? EXIT.negative : EXIT.done;
}

/** In blocks where the rows are plain text and the format can take them so; one by one otherwise. */
async function scoreAll(
  context: CommandContext,
  { plain, plainGroups, rows }: OpenRows,
  writer: ResultWriter,
  tally: RowTally,
  columns: ColumnChoice | undefined,
): Promise<void> {
  const scoreRow = createScoreRow(context);
  const { writePlain } = writer;
  const states = columns?.has('unanswered') ?? true;
  const blockWriter = writePlain && { ...writer, writePlain };
  if (plain && blockWriter) await scoreBlocks(plain, scoreRow, blockWriter, tally, states);
  else if (plainGroups && blockWriter) await scoreGroups(plainGroups, scoreRow, blockWriter, tally, states);
  else await scoreEach(rows, scoreRow, writer, tally);
}

/** Workbooks and Parquet are no text: they need a file. @returns undefined where the format is that of the input */
function readOutputFormat(
  context: CommandContext,
  { format, output }: BatchOptions,
): OutputFormat | undefined {
  const [, ending] = /\.(xlsx|parquet)$/i.exec(output ?? '') ?? [];
  const named = OUTPUT_FORMATS.find((one) => one === ending?.toLowerCase());
  const chosen = format === undefined ? named : readChoice(context, '--format', format, OUTPUT_FORMATS);
  if (output === undefined && (chosen === 'xlsx' || chosen === 'parquet'))
    throw new Failure(EXIT.usage, context.translator(messages)(`${chosen}ToFile`));
  return chosen;
}
