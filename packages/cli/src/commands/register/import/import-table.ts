/** Takes a table into a register: reads it, adds to what is there, says what was found, and writes the register. */
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { WorkbookError } from '@ocop-kit/documents/problems';
import { readRegister, type RegisterRead } from '@ocop-kit/documents/register';
import { calendarInForce } from '@ocop-kit/rules/calendar';
import type { CommandContext } from '../../../context/command-context.js';
import { EXIT } from '../../../failures/failure.js';
import { findPath } from '../../../files/find-path.js';
import { printFindings } from '../../../findings/workbook-findings.js';
import { writeOutput } from '../../../output/output.js';
import { readRegisterFile, readToday } from '../register-source.js';
import { importJson, importLines } from './import-lines.js';
import { readTableFile } from './read-table.js';

export interface ImportOptions {
  readonly output?: string | undefined;
  readonly on?: string | undefined;
  readonly force?: boolean | undefined;
}

/** @returns the exit code: 1 where something must be put right */
export async function importTable(
  context: CommandContext,
  table: string,
  { output = 'register.json', on, force = false }: ImportOptions,
): Promise<number> {
  const today = readToday(context, on);
  const isThere = !force && (await exists(output));
  const into = isThere ? await readRegisterFile(context, output) : undefined;
  const source = await readTableFile(context, table);
  const read = readOrPrint(context, () =>
    readRegister(source, {
      calendar: calendarInForce,
      on: today,
      into,
      recorded: new Date().toISOString(),
      ...(table !== '-' && { file: basename(table) }),
    }),
  );
  if (!read) return EXIT.input;
  await writeOutput(context, output, `${JSON.stringify(read.register, null, 2)}\n`, [table]);
  if (context.json) context.print(JSON.stringify(importJson(context, read, output, today)));
  else context.print(...importLines(context, read, output, today));
  return read.problems.some(({ level }) => level === 'error') ? EXIT.negative : EXIT.done;
}

/** A workbook that cannot be read at all is said by cell, like any other. */
function readOrPrint(context: CommandContext, work: () => RegisterRead): RegisterRead | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    printFindings(context, error.problems);
    return undefined;
  }
}

const exists = async (file: string): Promise<boolean> =>
  access(await findPath(file)).then(
    () => true,
    () => false,
  );
