/** Writes results as an Excel workbook, which is made as a whole once the last of them is there. */
import { writeResults, type ResultRow } from '@ocop-kit/documents/sheets';
import type { Lang } from '../../i18n/language.js';
import type { ResultSink, ResultWriter } from './scored-row.js';

export function createWorkbookWriter(
  sink: ResultSink,
  headings: readonly string[],
  lang: Lang,
): ResultWriter {
  const rows: ResultRow[] = [];
  return {
    write({ line, id, carried, names, set, result }) {
      const cells = headings.map((heading, i) => [heading, carried[i] ?? ''] as const);
      // Rows that name product and entity have them in columns of their own.
      const others = names ? cells.slice(Object.keys(names).length) : cells;
      rows.push({
        line,
        product: names?.product || id || '',
        entity: names?.entity,
        carried: Object.fromEntries(others),
        scored: { set, result },
      });
    },
    writeBad(line, reason) {
      rows.push({ line, product: '', problems: [reason] });
    },
    flush: () => Promise.resolve(),
    async end() {
      await sink.write(writeResults(rows, { lang }));
    },
  };
}
