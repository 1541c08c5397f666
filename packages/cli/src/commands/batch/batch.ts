import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { createReadStream, ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  compileSet,
  decode,
  OcopError,
  problemText,
  score,
  vectorSet,
  type CompiledSet,
  type Result,
  type Sheet,
} from '@ocop-kit/engine';
import { startProgress } from './progress.js';
import { FORMATS, type Format, type RawSheet } from '../../sheet-rows/sheet-row.js';
import { guessFormat, openRows } from '../../sheet-rows/open-rows.js';
import { createWriter, type TextSink, type ResultWriter } from './result-writer.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { openOutput, refuseToOverwrite } from '../../output/output.js';
import { findOverwritten } from '../../output/same-file.js';
import { findPath } from '../../files/find-path.js';
import { fileFailure } from '../../failures/system-error.js';
import { readChoice, type CommandContext } from '../../context/command-context.js';
import { sanitizeLines, writeToStdout } from '../../terminal/terminal.js';

interface BatchOptions {
  readonly from?: string | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly onError?: string | undefined;
}

export function register(program: Command, { t, run }: CommandHost): void {
  program
    .command('batch')
    .description(t('batchAbout'))
    .argument('<file>', t('batchArgument'))
    .option('--from <format>', t('fromOption'))
    .option('--format <format>', t('formatOption'))
    .option('-o, --output <file>', t('outputOption'))
    .option('--on-error <skip|stop>', t('onErrorOption'))
    .action((file: string, choices: BatchOptions) => run((context) => batchCommand(context, file, choices)));
}

/** When so many rows come first and none is sound, the file is not what it was taken for. */
const HOPELESS_ROWS = 20;

/** `ocop batch FILE`: one sheet in memory at a time; exit code 1 when bad lines were skipped. */
async function batchCommand(context: CommandContext, file: string, choices: BatchOptions): Promise<number> {
  const { t } = context;
  const from = readFormat(context, '--from', choices.from);
  const asked = readFormat(context, '--format', choices.format);
  const stops = readChoice(context, '--on-error', choices.onError ?? 'skip', ['skip', 'stop']) === 'stop';
  await refuseOverwriting(context, choices.output, file);
  const { input, size } = await openInput(context, file);
  const unreadable = (error: unknown): Failure => fileFailure(t, 'noFile', file, error);
  // A file that cannot be used leaves no result behind, not even an empty one.
  const opened = await openRows(context, input, { from, expected: guessFormat(file) }).catch(
    (error: unknown) => {
      throw unreadable(error);
    },
  );
  const output = await openDestination(context, choices.output, file);
  const progress = startProgress(context, size);
  const setFor = cacheSets(context);

  let writer: ResultWriter | undefined;
  let rows = 0;
  let bad = 0;
  let stopped = false;
  // Said once a sound row has shown that the file is what it should be.
  const held: string[] = [];
  const report = (): void => {
    for (const line of held.splice(0)) context.warn(line);
  };
  const start = (missed: readonly number[]): ResultWriter =>
    createWriter(output, asked ?? opened.format, missed, opened);
  try {
    for await (const row of opened.rows) {
      const answer = row.bad ?? (await scoreRow(context, row.sheet, setFor));
      if (typeof answer === 'string') {
        bad++;
        progress.clear();
        stopped = stops;
        if (stops) throw new Failure(EXIT.input, t('batchStopped', { line: row.line, reason: answer }));
        held.push(t('badRow', { line: row.line, reason: answer }));
        if (rows > 0) report();
        else if (bad === HOPELESS_ROWS)
          throw new Failure(EXIT.input, t('batchHopeless', { count: bad, example: held[0] ?? '' }));
        continue;
      }
      report();
      rows++;
      writer ??= start(Object.keys(answer.minimumsMissed).map(Number));
      const { id = null, carried = [] } = row.sheet ?? {};
      await writer.write({ line: row.line, id, carried, result: answer });
      progress.update(rows, input instanceof ReadStream ? input.bytesRead : 0);
    }
    writer ??= start([]);
    await writer.end();
    await output.commit();
  } catch (error) {
    // What was scored before a stop that somebody asked for is kept; nothing else that is half takes a name.
    if (writer && (stopped || choices.output === undefined)) await writer.end().then(output.commit);
    else await output.discard();
    throw unreadable(error);
  } finally {
    progress.clear();
  }
  report();
  context.warn(t('batchDone', { rows, bad }));
  return bad > 0 ? EXIT.negative : EXIT.done;
}

/** @returns the result, or a sentence that says what is wrong with the row */
async function scoreRow(
  context: CommandContext,
  row: RawSheet,
  setFor: (pack: string, no: number) => Promise<CompiledSet>,
): Promise<Result | string> {
  try {
    if (row.vector !== null) {
      const place = vectorSet(row.vector);
      const set = await setFor(place.pack, place.set);
      return score(set, decode(set, row.vector));
    }
    if (row.set === null) return context.t('rowNoSet');
    return score(await setFor(row.pack, row.set), { picks: row.picks, declared: row.declared } as Sheet);
  } catch (error) {
    if (error instanceof OcopError) return problemText(error.problem, context.lang);
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

function cacheSets(context: CommandContext): (pack: string, no: number) => Promise<CompiledSet> {
  const known = new Map<string, CompiledSet>();
  return async (pack, no) => {
    const key = `${pack} ${no}`;
    const compiled = known.get(key) ?? compileSet(await context.loadSet(pack, no, 'vi'));
    known.set(key, compiled);
    return compiled;
  };
}

function readFormat(context: CommandContext, option: string, value: string | undefined): Format | undefined {
  return value === undefined ? undefined : readChoice(context, option, value, FORMATS);
}

async function openInput({ t }: CommandContext, file: string): Promise<{ input: Readable; size: number }> {
  if (file === '-') return { input: process.stdin, size: 0 };
  try {
    // Opening first makes a missing file one clear failure instead of an event later.
    const handle = await open(await findPath(file), 'r');
    return { input: createReadStream(file, { fd: handle }), size: (await handle.stat()).size };
  } catch (error) {
    throw fileFailure(t, 'noFile', file, error);
  }
}

interface Destination extends TextSink {
  readonly commit: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Standard output is shown as it comes; a file is there only when it is whole. */
async function openDestination(
  context: CommandContext,
  file: string | undefined,
  input: string,
): Promise<Destination> {
  if (file !== undefined) return openOutput(context, file, [input]);
  const done = () => Promise.resolve();
  return { write: (text) => writeToStdout(sanitizeLines(text)), commit: done, discard: done };
}

/** Before anything is read; where the shell itself writes into what is read, too. */
async function refuseOverwriting(
  context: CommandContext,
  file: string | undefined,
  input: string,
): Promise<void> {
  if (file !== undefined) return refuseToOverwrite(context, file, [input]);
  if ((await findOverwritten(1, [input])) !== undefined)
    throw new Failure(EXIT.usage, context.t('sameFile', { file: '>', input }));
}
