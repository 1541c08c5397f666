/** The worksheet behind a list, which nobody sees: the register with its whole history, so that the list can be edited and read back. */
import { parseRegister, type Register } from '@ocop-kit/engine/register';
import { throwProblem } from '../../problems/workbook-problem.js';
import { MAX_CELL_LENGTH, toStorableJson } from '../../xlsx/storable.js';
import { cellText, type Row } from '../../xlsx/read/cell.js';
import type { Worksheet } from '../../xlsx/read/workbook.js';
import type { NewRow, NewWorksheet } from '../../xlsx/write/new-workbook.js';

const KEPT_FORMAT = 'ocop-register-workbook/1';
const KEPT_WORKSHEET = '_register';
const CHUNK_LENGTH = MAX_CELL_LENGTH - 767;

/** A register kept in a workbook. */
export interface KeptRegister {
  readonly register: Register;
  /** What the row of each certificate showed, by its id. */
  readonly checksums: ReadonlyMap<string, string>;
  /** The worksheets that are no table to be read: this one, and the history. */
  readonly worksheets: readonly string[];
}

/**
 * @param shown worksheets that repeat what is kept here
 * @param checksumOf what the row of a certificate shows, by its position
 */
export function keptWorksheet(
  { certificates, ...head }: Register,
  shown: readonly string[],
  checksumOf: (at: number) => string,
): NewWorksheet {
  return {
    name: KEPT_WORKSHEET,
    visibility: 'very-hidden',
    columns: [{ width: 14 }],
    rows: [
      textRow([KEPT_FORMAT, toStorableJson(shown)]),
      textRow(chunksOf(head)),
      ...certificates.map((certificate, at) => textRow([checksumOf(at), ...chunksOf(certificate)])),
    ],
    page: { paper: 'A4', orientation: 'portrait' },
  };
}

/**
 * @returns undefined for a workbook that has none
 * @throws {WorkbookError} `workbook/newer`, `workbook/original` for what is no JSON any more
 * @throws {OcopError} `register/shape`, `register/duplicate-id`, `calendar/day`
 */
export function readKeptRegister(worksheets: readonly Worksheet[]): KeptRegister | undefined {
  const worksheet = worksheets.find(({ name }) => name === KEPT_WORKSHEET);
  if (!worksheet) return undefined;
  const [first, head, ...certificates] = [...worksheet.open().rows].map(textsOf);
  const [format = '', shown = '[]'] = first ?? [];
  if (format !== KEPT_FORMAT) throwProblem('workbook/newer', { found: format.slice(0, 40) });
  const names: unknown = parseJson(shown);
  const register = parseRegister({
    ...(parseJson(head?.join('') ?? '') as object),
    certificates: certificates.map(([, ...texts]) => parseJson(texts.join(''))),
  });
  const checksums = new Map(register.certificates.map(({ id }, at) => [id, certificates[at]?.[0] ?? '']));
  const worksheetNames = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  return { register, checksums, worksheets: [KEPT_WORKSHEET, ...worksheetNames] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return throwProblem('workbook/original', {}, { sheet: KEPT_WORKSHEET });
  }
}

const textsOf = ({ cells }: Row): string[] => [...cells.values()].map(cellText);

function chunksOf(value: object): string[] {
  const json = toStorableJson(value);
  return Array.from({ length: Math.ceil(json.length / CHUNK_LENGTH) }, (_, at) =>
    json.slice(at * CHUNK_LENGTH, (at + 1) * CHUNK_LENGTH),
  );
}

const textRow = (values: readonly string[]): NewRow => ({
  cells: values.map((value) => ({ value, style: { isText: true } })),
});
