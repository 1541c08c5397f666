/** Sheets from NDJSON or CSV, each with its line, bad ones as sentences. */
import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { checkBounds, OcopError, problemText } from '@ocop-kit/engine';
import type { Session } from '../session.js';
import { linesOf, MOST_IN_LINE } from './lines.js';

export const FORMATS = ['ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What a row says before anything is checked against a set. */
export interface RawSheet {
  readonly id: string | null;
  readonly pack: string;
  readonly set: number | null;
  readonly picks: unknown;
  readonly declared: unknown;
  readonly vector: string | null;
}

export type Row = { readonly line: number } & (
  | { readonly sheet: RawSheet; readonly bad?: undefined }
  | { readonly bad: string; readonly sheet?: undefined }
);

/** @param pack of the rows that name none; the one in use unless said */
export function rowsOf(
  session: Session,
  bytes: Readable,
  format: Format,
  pack = session.pack,
): AsyncIterable<Row> {
  return format === 'csv' ? csvRows(session, bytes, pack) : ndjsonRows(session, bytes, pack);
}

async function* ndjsonRows({ say, lang }: Session, bytes: Readable, usual: string): AsyncGenerator<Row> {
  for await (const { number: line, text } of linesOf(bytes)) {
    if (text === null) {
      yield { line, bad: say('rowTooLong', { limit: MOST_IN_LINE }) };
      continue;
    }
    const json = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (json.trim() === '') continue;
    let data: unknown;
    try {
      data = JSON.parse(json);
      checkBounds(data);
    } catch (error) {
      yield { line, bad: error instanceof OcopError ? problemText(error.problem, lang) : say('rowNotJson') };
      continue;
    }
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      yield { line, bad: say('rowNotJson') };
      continue;
    }
    const { id, pack, set, picks, declared, vector } = data as Record<string, unknown>;
    yield {
      line,
      sheet: {
        id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
        pack: typeof pack === 'string' ? pack : usual,
        set: typeof set === 'number' && Number.isInteger(set) ? set : null,
        picks,
        declared,
        vector: typeof vector === 'string' ? vector : null,
      },
    };
  }
}

/** Columns `id`, `pack`, `set`, `declared` (parted by spaces or ;), `vector`; every other one is a criterion. */
async function* csvRows({ say }: Session, bytes: Readable, usual: string): AsyncGenerator<Row> {
  const skipped: Row[] = [];
  const parser = parse({
    bom: true,
    columns: (header: string[]) => header.map((name) => name.trim()),
    info: true,
    max_record_size: MOST_IN_LINE,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error) => {
      skipped.push({ line: Number(error?.['lines'] ?? 0), bad: `${error?.message ?? ''}.` });
      return undefined;
    },
  });
  bytes.on('error', (error) => parser.destroy(error));
  for await (const entry of bytes.pipe(parser) as AsyncIterable<CsvEntry>) {
    yield* skipped.splice(0);
    yield csvRow(entry, say, usual);
  }
  yield* skipped;
}

interface CsvEntry {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function csvRow({ record, info }: CsvEntry, say: Session['say'], usual: string): Row {
  const line = info.lines;
  const { id, pack, set, declared = '', vector, ...cells } = record;
  const picks: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const [column, value] of Object.entries(cells)) {
    if (value === '') continue;
    if (!/^\d{1,3}$/.test(value))
      return { line, bad: say('rowNumber', { column, value: value.slice(0, 40) }) };
    picks[column] = Number(value);
  }
  if (set !== undefined && set !== '' && !/^\d{1,4}$/.test(set)) {
    return { line, bad: say('rowNumber', { column: 'set', value: set.slice(0, 40) }) };
  }
  return {
    line,
    sheet: {
      id: id === undefined || id === '' ? null : id,
      pack: pack === undefined || pack === '' ? usual : pack,
      set: set === undefined || set === '' ? null : Number(set),
      picks,
      declared: declared.split(/[\s;]+/).filter((entry) => entry !== ''),
      vector: vector === undefined || vector === '' ? null : vector,
    },
  };
}
