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
import { progressOf } from './progress.js';
import { FORMATS, type Format, type RawSheet } from '../../sheet-rows/sheet-row.js';
import { formatByName, openRows } from '../../sheet-rows/open-rows.js';
import { writerTo, type Sink, type Writer } from './result-writer.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { openOutput, refuseInputs } from '../../output/output.js';
import { readAsWell } from '../../output/same-file.js';
import { foundPath } from '../../files/find-path.js';
import { fileFailure } from '../../failures/system-error.js';
import { oneOf, type Session } from '../../context/command-context.js';
import { inLines, pour } from '../../terminal/terminal.js';

interface BatchChoices {
  readonly from?: string | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly onError?: string | undefined;
}

export function register(program: Command, { say, run }: CommandHost): void {
  program
    .command('batch')
    .description(say('batchAbout'))
    .argument('<file>', say('batchArgument'))
    .option('--from <format>', say('fromOption'))
    .option('--format <format>', say('formatOption'))
    .option('-o, --output <file>', say('outputOption'))
    .option('--on-error <skip|stop>', say('onErrorOption'))
    .action((file: string, choices: BatchChoices) => run((session) => batchCommand(session, file, choices)));
}

/** When so many rows come first and none is sound, the file is not what it was taken for. */
const FIRST_ROWS = 20;

/** `ocop batch FILE`: one sheet in memory at a time; exit code 1 when bad lines were skipped. */
async function batchCommand(session: Session, file: string, choices: BatchChoices): Promise<number> {
  const { say } = session;
  const from = formatOf(session, '--from', choices.from);
  const asked = formatOf(session, '--format', choices.format);
  const stops = oneOf(session, '--on-error', choices.onError ?? 'skip', ['skip', 'stop']) === 'stop';
  await refuseOutput(session, choices.output, file);
  const { input, size } = await openInput(session, file);
  const unreadable = (error: unknown): Failure => fileFailure(say, 'noFile', file, error);
  // A file that cannot be used leaves no result behind, not even an empty one.
  const opened = await openRows(session, input, { from, expected: formatByName(file) }).catch(
    (error: unknown) => {
      throw unreadable(error);
    },
  );
  const output = await destination(session, choices.output, file);
  const progress = progressOf(session, size);
  const setFor = setLoader(session);

  let writer: Writer | undefined;
  let rows = 0;
  let bad = 0;
  let stopped = false;
  // Said once a sound row has shown that the file is what it should be.
  const held: string[] = [];
  const report = (): void => {
    for (const line of held.splice(0)) session.warn(line);
  };
  const start = (missed: readonly number[]): Writer =>
    writerTo(output, asked ?? opened.format, missed, opened);
  try {
    for await (const row of opened.rows) {
      const answer = row.bad ?? (await scoreRow(session, row.sheet, setFor));
      if (typeof answer === 'string') {
        bad++;
        progress.clear();
        stopped = stops;
        if (stops) throw new Failure(EXIT.input, say('batchStopped', { line: row.line, reason: answer }));
        held.push(say('badRow', { line: row.line, reason: answer }));
        if (rows > 0) report();
        else if (bad === FIRST_ROWS)
          throw new Failure(EXIT.input, say('batchHopeless', { count: bad, example: held[0] ?? '' }));
        continue;
      }
      report();
      rows++;
      writer ??= start(Object.keys(answer.minimumsMissed).map(Number));
      const { id = null, carried = [] } = row.sheet ?? {};
      await writer.write({ line: row.line, id, carried, result: answer });
      progress.at(rows, input instanceof ReadStream ? input.bytesRead : 0);
    }
    writer ??= start([]);
    await writer.end();
    await output.keep();
  } catch (error) {
    // What was scored before a stop that somebody asked for is kept; nothing else that is half takes a name.
    if (writer && (stopped || choices.output === undefined)) await writer.end().then(output.keep);
    else await output.drop();
    throw unreadable(error);
  } finally {
    progress.clear();
  }
  report();
  session.warn(say('batchDone', { rows, bad }));
  return bad > 0 ? EXIT.negative : EXIT.done;
}

/** @returns the result, or a sentence that says what is wrong with the row */
async function scoreRow(
  session: Session,
  row: RawSheet,
  setFor: (pack: string, no: number) => Promise<CompiledSet>,
): Promise<Result | string> {
  try {
    if (row.vector !== null) {
      const place = vectorSet(row.vector);
      const set = await setFor(place.pack, place.set);
      return score(set, decode(set, row.vector));
    }
    if (row.set === null) return session.say('rowNoSet');
    return score(await setFor(row.pack, row.set), { picks: row.picks, declared: row.declared } as Sheet);
  } catch (error) {
    if (error instanceof OcopError) return problemText(error.problem, session.lang);
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

function setLoader(session: Session): (pack: string, no: number) => Promise<CompiledSet> {
  const known = new Map<string, CompiledSet>();
  return async (pack, no) => {
    const key = `${pack} ${no}`;
    const compiled = known.get(key) ?? compileSet(await session.set(pack, no, 'vi'));
    known.set(key, compiled);
    return compiled;
  };
}

function formatOf(session: Session, option: string, value: string | undefined): Format | undefined {
  return value === undefined ? undefined : oneOf(session, option, value, FORMATS);
}

async function openInput({ say }: Session, file: string): Promise<{ input: Readable; size: number }> {
  if (file === '-') return { input: process.stdin, size: 0 };
  try {
    // Opening first makes a missing file one clear failure instead of an event later.
    const handle = await open(await foundPath(file), 'r');
    return { input: createReadStream(file, { fd: handle }), size: (await handle.stat()).size };
  } catch (error) {
    throw fileFailure(say, 'noFile', file, error);
  }
}

interface Destination extends Sink {
  readonly keep: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** Standard output is shown as it comes; a file is there only when it is whole. */
async function destination(session: Session, file: string | undefined, input: string): Promise<Destination> {
  if (file !== undefined) return openOutput(session, file, [input]);
  const done = () => Promise.resolve();
  return { write: (text) => pour(inLines(text)), keep: done, drop: done };
}

/** Before anything is read; where the shell itself writes into what is read, too. */
async function refuseOutput(session: Session, file: string | undefined, input: string): Promise<void> {
  if (file !== undefined) return refuseInputs(session, file, [input]);
  if ((await readAsWell(1, [input])) !== undefined)
    throw new Failure(EXIT.usage, session.say('sameFile', { file: '>', input }));
}
