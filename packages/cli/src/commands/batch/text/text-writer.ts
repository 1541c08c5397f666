/** Writes results as NDJSON or CSV: a block of lines while the next is put together. */
import type { Format } from '../../../sheet-rows/sheet-row.js';
import type { ResultSink, ResultWriter } from '../scored-row.js';
import { ByteWriter } from './byte-writer.js';
import { createCsvFormat } from './csv-format.js';
import { createCsvLines } from './csv-lines.js';
import { createNdjsonFormat } from './ndjson-format.js';
import { createNdjsonLines } from './ndjson-lines.js';
import { firstOf, firstOfSet, NOTHING, type FirstRow, type TextLayout } from './text-format.js';

/** So many bytes are worth a call of the system. */
const ENOUGH = 65_536;

export function createTextWriter(sink: ResultSink, format: Format, layout: TextLayout): ResultWriter {
  let first: FirstRow | undefined;
  const text = format === 'csv' ? createCsvFormat(layout) : createNdjsonFormat(layout);
  const lines = format === 'csv' ? createCsvLines(layout, () => first ?? NOTHING) : createNdjsonLines(layout);
  let [writer, other] = [new ByteWriter(), new ByteWriter()];
  let taken: Promise<void> = Promise.resolve();
  const add = (piece: string): void => {
    writer.text(sink.sanitize(piece));
  };
  const startWith = (found: FirstRow): void => {
    first = found;
    add(text.heading(found));
  };
  const handOn = async (): Promise<void> => {
    await taken;
    const { written } = writer;
    [writer, other] = [other, writer];
    writer.at = 0;
    taken = written.length > 0 ? sink.write(written) : Promise.resolve();
    // Whoever waits for it next learns what went wrong.
    taken.catch(() => undefined);
  };
  return {
    write(row) {
      if (first === undefined) startWith(firstOf(row));
      add(text.line(row));
    },
    writePlain(block, row, set) {
      if (first === undefined) startWith(firstOfSet(set));
      lines.write(writer, block, row, set);
    },
    // What could not be scored is reported beside the results.
    writeBad: () => undefined,
    async flush() {
      if (writer.at >= ENOUGH) await handOn();
    },
    async end() {
      if (first === undefined) startWith(NOTHING);
      await handOn();
      await taken;
    },
  };
}
