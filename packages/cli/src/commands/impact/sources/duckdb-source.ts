/** The table of a DuckDB file, read in pieces. */
import type { CommandContext } from '../../../context/command-context.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { messages } from '../messages.js';
import { createRowReader } from './row-reader.js';
import { loadOptional } from './optional-package.js';
import type { OpenSource, SourceOptions } from './source-row.js';
import { quoteTable } from './table-name.js';

type DatabaseOptions = SourceOptions & { readonly table: string };

/** The file may be anybody's: nothing is written, and no view in it reaches beyond it. */
const READ_ONLY = {
  access_mode: 'READ_ONLY',
  enable_external_access: 'false',
  autoload_known_extensions: 'false',
};

/** @throws {Failure} when the package is missing */
export async function openDuckDb(
  context: CommandContext,
  path: string,
  options: DatabaseOptions,
): Promise<OpenSource> {
  const { DuckDBInstance } = await loadOptional(
    context,
    '@duckdb/node-api',
    () => import('@duckdb/node-api'),
  );
  const title = `${path} (${options.table})`;
  const query = `SELECT * FROM ${quoteTable(context, options.table)}`;
  const connect = async () => {
    const instance = await DuckDBInstance.create(path, READ_ONLY);
    return { instance, connection: await instance.connect() };
  };
  return { title, inputs: [path], others: 0, rows: readRows() };

  async function* readRows() {
    const { instance, connection } = await connect().catch(refuse);
    try {
      const result = await connection.stream(query).catch(refuse);
      const readRow = createRowReader(context, result.columnNames(), title, options);
      let line = 0;
      for (;;) {
        const chunk = await result.fetchChunk().catch(refuse);
        if (!chunk || chunk.rowCount === 0) break;
        for (const cells of chunk.getRows()) yield await readRow(cells, ++line);
      }
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  }

  function refuse(error: unknown): never {
    throw databaseFailure(context, title, error);
  }
}

/** What the database says, on one line. */
export function databaseFailure(context: CommandContext, title: string, error: unknown): Failure {
  const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  return new Failure(
    EXIT.file,
    context.translator(messages)('database', { title, reason: reason.slice(0, 300) }),
  );
}
