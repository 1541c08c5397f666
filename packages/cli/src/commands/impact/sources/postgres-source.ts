/** The table of a PostgreSQL server, read by a cursor in a transaction that cannot write. */
import type { CommandContext } from '../../../context/command-context.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { messages } from '../messages.js';
import { createRowReader } from './row-reader.js';
import { databaseFailure } from './duckdb-source.js';
import { loadOptional } from './optional-package.js';
import type { OpenSource, SourceOptions } from './source-row.js';
import { quoteTable } from './table-name.js';

/** Rows that one FETCH brings. */
const PIECE = 2_000;

/** @throws {Failure} when the package is missing, or the address is none */
export async function openPostgres(
  context: CommandContext,
  address: string,
  options: SourceOptions & { readonly table: string },
): Promise<OpenSource> {
  const { shown, secrets } = hidePassword(context, address);
  const { default: pg } = await loadOptional(context, 'pg', () => import('pg'));
  const title = `${shown} (${options.table})`;
  const query = `SELECT * FROM ${quoteTable(context, options.table)}`;
  return { title, inputs: [], others: 0, rows: readRows() };

  async function* readRows() {
    const client = new pg.Client({ connectionString: address, application_name: 'ocop impact' });
    // A connection that breaks between two questions would else end the program.
    client.on('error', () => undefined);
    try {
      await client.connect().catch(refuse);
      await client.query('BEGIN TRANSACTION READ ONLY').catch(refuse);
      await client.query(`DECLARE ocop_sheets NO SCROLL CURSOR FOR ${query}`).catch(refuse);
      let line = 0;
      let readRow: ReturnType<typeof createRowReader> | undefined;
      for (;;) {
        const { fields, rows } = await client
          .query<unknown[]>({ text: `FETCH ${PIECE} FROM ocop_sheets`, rowMode: 'array' })
          .catch(refuse);
        readRow ??= createRowReader(
          context,
          fields.map(({ name }) => name),
          title,
          options,
        );
        for (const cells of rows) yield await readRow(cells, ++line);
        if (rows.length < PIECE) break;
      }
      await client.query('COMMIT').catch(refuse);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  function refuse(error: unknown): never {
    const text = error instanceof Error ? error.message : String(error);
    throw databaseFailure(
      context,
      title,
      new Error(secrets.reduce((left, secret) => left.replaceAll(secret, '…'), text)),
    );
  }
}

/** @returns the address without its password, and the password as written and as meant, for messages that might repeat it */
function hidePassword(
  context: CommandContext,
  address: string,
): { readonly shown: string; readonly secrets: readonly string[] } {
  try {
    const url = new URL(address);
    if (!/^postgres(?:ql)?:$/.test(url.protocol) || isCutShort(url)) throw new TypeError('no such address');
    const options = [...url.searchParams].flatMap(([key, value]) => (/pass/i.test(key) ? [value] : []));
    const secrets = [url.password, decodeURIComponent(url.password), ...options];
    url.password = '';
    url.search = '';
    url.hash = '';
    return { shown: url.href, secrets: secrets.filter((secret) => secret !== '') };
  } catch {
    throw new Failure(EXIT.usage, context.translator(messages)('postgresAddress'));
  }
}

/** A password with `/`, `?` or `#` that nobody encoded ends the host early, and its rest would be shown as a path. */
const isCutShort = ({ pathname, searchParams, hash }: URL): boolean =>
  [pathname, hash, ...searchParams.keys()].some((part) => part.includes('@'));
