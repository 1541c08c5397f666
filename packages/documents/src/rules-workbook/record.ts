/** Writes an object to one row of cells and reads it back exactly; what plain cells cannot hold goes to the technical column. */
import { isDeepStrictEqual } from 'node:util';
import { checkBounds, OcopError } from '@ocop-kit/engine';
import { MAX_CELL_LENGTH, toStorableJson } from '../xlsx/storable.js';
import type { PlainValue, RowCells } from './cell-values.js';
import { technicalKey } from './columns.js';
import { readText, type Field, type RowReader } from './fields.js';
import { makeProblem } from '../problems/workbook-problem.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** @param apart - The keys that have rows of their own. */
export function writeRecord(
  fields: readonly Field[],
  record: JsonRecord,
  languages: readonly string[],
  apart: readonly string[] = [],
): RowCells {
  const keys = Object.keys(record).filter((key) => record[key] !== undefined && !apart.includes(key));
  const cells = new Map<string, PlainValue>();
  const technical: Record<string, unknown> = {};
  for (const key of keys) {
    const ownFields = fields.filter(({ path }) => path[0] === key);
    const plain = plainCells(ownFields, record, languages);
    const back = plain && readFields(ownFields, createSilentReader(plain, languages), '');
    if (back && isDeepStrictEqual(back[key], record[key]))
      for (const [column, value] of plain) cells.set(column, value);
    else technical[key] = record[key];
  }
  const json = Object.keys(technical).length > 0 ? toStorableJson(technical) : '';
  for (let no = 1; (no - 1) * MAX_CELL_LENGTH < json.length; no++) {
    cells.set(technicalKey(no), json.slice((no - 1) * MAX_CELL_LENGTH, no * MAX_CELL_LENGTH));
  }
  return cells;
}

/** @param pointer - Of the object in the document; each field's cell is recorded under it. */
export function readRecord(
  fields: readonly Field[],
  row: RowReader,
  pointer: string,
): Record<string, unknown> {
  const record = readFields(fields, row, pointer);
  for (const [key, value] of Object.entries(readTechnicalCells(row, pointer))) {
    if (Object.hasOwn(record, key))
      row.report(technicalKey(1), makeProblem('workbook/technical-twice', { key }));
    record[key] = value;
  }
  return record;
}

function plainCells(
  fields: readonly Field[],
  record: JsonRecord,
  languages: readonly string[],
): RowCells | undefined {
  const cells = new Map<string, PlainValue>();
  for (const field of fields) {
    const value = getValueAt(record, field.path);
    if (value === undefined) continue;
    const written = field.write(value, languages);
    if (!written) return undefined;
    for (const [column, cell] of written) cells.set(column, cell);
  }
  return cells;
}

function readFields(fields: readonly Field[], row: RowReader, pointer: string): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    const here = `${pointer}/${field.path.join('/')}`;
    row.locate(here, field.column);
    const value = field.read(row, here);
    if (value !== undefined) setValueAt(record, field.path, value);
  }
  return record;
}

function readTechnicalCells(row: RowReader, pointer: string): JsonRecord {
  let json = '';
  for (let no = 1, more: string | undefined; (more = readText(row, technicalKey(no))) !== undefined; no++)
    json += more;
  if (json === '') return {};
  try {
    const value: unknown = JSON.parse(json);
    checkBounds(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError();
    for (const key of Object.keys(value)) row.locate(`${pointer}/${key}`, technicalKey(1));
    return value as JsonRecord;
  } catch (error) {
    const reason = error instanceof OcopError ? 'bounds' : error instanceof SyntaxError ? 'json' : 'object';
    row.report(technicalKey(1), makeProblem('workbook/technical', { reason }));
    return {};
  }
}

/** A reader of cells just written, for comparing them with the original. */
function createSilentReader(cells: RowCells, languages: readonly string[]): RowReader {
  return { languages, get: (column) => cells.get(column), report: () => undefined, locate: () => undefined };
}

export function getValueAt(record: JsonRecord, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as JsonRecord)[key] : undefined),
    record,
  );
}

export function setValueAt(
  record: Record<string, unknown>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) record[key] = value;
  else setValueAt((record[key] ??= {}) as Record<string, unknown>, rest, value);
}
