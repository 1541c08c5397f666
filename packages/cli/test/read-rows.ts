/** Reads rows as `ocop batch` does, within the test: the sheets, the bad rows and the warnings. */
import { Readable } from 'node:stream';
import type { Format, RawSheet, SheetRow } from '../src/sheet-rows/sheet-row.js';
import { openRows } from '../src/sheet-rows/open-rows.js';
import { Failure } from '../src/failures/failure.js';
import { openContext } from '../src/context/command-context.js';
import type { Lang } from '../src/i18n/language.js';

export interface ReadResult {
  readonly sheets: readonly RawSheet[];
  readonly bad: readonly { readonly line: number; readonly bad: string }[];
  readonly carried: readonly string[];
  readonly warnings: readonly string[];
  /** Why the whole file was refused. */
  readonly refused: string;
}

export interface ReadOptions {
  readonly lang?: Lang;
  readonly expected?: Format;
  readonly from?: Format;
  /** Bytes a piece; all in one unless said. */
  readonly piece?: number;
  readonly pack?: string;
}

export async function readRows(
  input: string | Uint8Array,
  { lang = 'vi', expected = 'csv', from, piece, pack }: ReadOptions = {},
): Promise<ReadResult> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : Buffer.from(input);
  const pieces: Buffer[] = [];
  const step = piece ?? Math.max(1, bytes.length);
  for (let at = 0; at < bytes.length; at += step) pieces.push(bytes.subarray(at, at + step));
  const warnings: string[] = [];
  const context = {
    ...(await openContext({ lang, json: false, pack })),
    warn: (line: string) => void warnings.push(line),
  };
  const rows: SheetRow[] = [];
  let carried: readonly string[] = [];
  let refused = '';
  try {
    const opened = await openRows(context, Readable.from(pieces), { from, expected });
    carried = opened.carried;
    for await (const row of opened.rows) rows.push(row);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    refused = error.message;
  }
  return {
    sheets: rows.flatMap(({ sheet }) => sheet ?? []),
    bad: rows.flatMap(({ line, bad }) => (bad === undefined ? [] : [{ line, bad }])),
    carried,
    warnings,
    refused,
  };
}

/** The answers alone, as plain objects. */
export const picksOf = ({ sheets }: ReadResult): readonly unknown[] =>
  sheets.map(({ picks }) => ({ ...(picks as Record<string, unknown>) }));
