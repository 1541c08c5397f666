/** What the commands of a register share: its file, the day, the kind of file that a name asks for. */
import { dayRefusalText, readDay } from '@ocop-kit/engine';
import { parseRegister, type Register } from '@ocop-kit/engine/register';
import type { CommandContext } from '../../context/command-context.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { messages } from './messages.js';

/** @throws {Failure} when it cannot be read; `OcopError` when it is no register */
export const readRegisterFile = async (context: CommandContext, file: string): Promise<Register> =>
  parseRegister(await readText(file, context.t));

/** Today where the person is, unless another day was asked for. */
export function readToday(context: CommandContext, written: string | undefined): string {
  if (written === undefined) return localDay(new Date());
  const read = readDay(written);
  if ('day' in read) return read.day;
  const why = dayRefusalText(read.refused, context.lang);
  throw new Failure(EXIT.usage, context.translator(messages)('not-day', { why }));
}

const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** @returns the ending of a file's name, one of those known */
export function endingOf<T extends string>(context: CommandContext, file: string, known: readonly T[]): T {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase();
  const found = known.find((one) => one === ending);
  if (found !== undefined) return found;
  const endings = known.map((one) => `.${one}`).join(', ');
  throw new Failure(EXIT.usage, context.translator(messages)('not-type', { file, known: endings }));
}
