/** Writes a register in the shape and the kind of file that were asked for. */
import {
  flatRecords,
  FLAT_FIELDS,
  productList,
  registerTable,
  writeRegisterWorkbook,
} from '@ocop-kit/documents/register';
import type { Register, RegisteredCertificate } from '@ocop-kit/engine/register';
import { calendarInForce } from '@ocop-kit/rules/calendar';
import type { CommandContext } from '../../../context/command-context.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { refuseExisting } from '../../../output/keep-existing.js';
import { writeOutput } from '../../../output/output.js';
import { readText } from '../../../files/read-file.js';
import { csvText } from '../csv-text.js';
import { messages } from '../messages.js';
import { endingOf, readRegisterFile, readToday } from '../register-source.js';

export interface ExportOptions {
  readonly output: string;
  readonly as?: string | undefined;
  readonly records?: string | undefined;
  readonly on?: string | undefined;
  readonly force?: boolean | undefined;
}

/** The shapes, and the kinds of file that each is written as. */
const ENDINGS = { list: ['xlsx', 'csv', 'json'], page: ['json'], flat: ['csv', 'json'] } as const;
type ExportShape = keyof typeof ENDINGS;

/** @returns the exit code */
export async function writeExport(
  context: CommandContext,
  file: string,
  { output, as = 'list', records, on, force }: ExportOptions,
): Promise<number> {
  const t = context.translator(messages);
  if (!Object.hasOwn(ENDINGS, as))
    throw new Failure(EXIT.usage, t('not-shape', { value: as, known: Object.keys(ENDINGS).join(', ') }));
  const shape = as as ExportShape;
  if (records !== undefined && shape !== 'page') throw new Failure(EXIT.usage, t('records-page'));
  const ending = endingOf(context, output, ENDINGS[shape]);
  const today = readToday(context, on);
  await refuseExisting(context, [output], force);
  const read = await readRegisterFile(context, file);
  const inputs = [file, ...(records === undefined ? [] : [records])];
  const content =
    shape === 'page'
      ? toJson(
          productList(read, {
            on: today,
            calendar: calendarInForce,
            record: await readAddresses(context, records),
          }),
        )
      : render(context, read, shape, ending, today);
  await writeOutput(context, output, content, inputs);
  const count = read.certificates.length;
  if (context.json) context.print(JSON.stringify({ file: output, certificates: count }));
  else context.warn(t('written', { file: output, count }));
  return EXIT.done;
}

function render(
  { lang }: CommandContext,
  register: Register,
  shape: Exclude<ExportShape, 'page'>,
  ending: 'xlsx' | 'csv' | 'json',
  on: string,
): string | Uint8Array {
  const options = { on, calendar: calendarInForce, lang };
  if (shape === 'flat') {
    const records = flatRecords(register, options);
    if (ending === 'json') return toJson(records);
    return csvText([
      [...FLAT_FIELDS],
      ...records.map((record) => FLAT_FIELDS.map((field) => String(record[field] ?? ''))),
    ]);
  }
  if (ending === 'json') return toJson(register);
  return ending === 'csv'
    ? csvText(registerTable(register, options))
    : writeRegisterWorkbook(register, options);
}

/** Of what `ocop sign --page` wrote: where the record of a certificate can be checked. @throws {Failure} for a file that is none */
async function readAddresses(
  context: CommandContext,
  file: string | undefined,
): Promise<((certificate: RegisteredCertificate) => string | undefined) | undefined> {
  if (file === undefined) return undefined;
  const lines = (await readText(file, context.t)).split('\n');
  const addresses = new Map<string, string>();
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const { id, address } = parseLine(line);
    if (typeof id !== 'string' || typeof address !== 'string')
      throw new Failure(EXIT.input, context.translator(messages)('not-records', { file, line: at + 1 }));
    addresses.set(id, address);
  }
  return ({ id }) => addresses.get(id);
}

function parseLine(line: string): { readonly id?: unknown; readonly address?: unknown } {
  try {
    return (JSON.parse(line) as object | null) ?? {};
  } catch {
    return {};
  }
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
