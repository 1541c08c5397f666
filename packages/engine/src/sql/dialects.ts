/** How each database quotes, what its types are called, and what it checks itself. */

/** The databases that scripts are written for. */
export const SQL_DIALECTS = ['duckdb', 'postgres', 'spark'] as const;

/** A database, or a family that reads the same SQL. */
export type SqlDialect = (typeof SQL_DIALECTS)[number];

/** What differs between databases. Names and texts come from packs that anybody may write: none is ever put into SQL unquoted. */
export interface Dialect {
  readonly id: SqlDialect;
  readonly quoteName: (name: string) => string;
  readonly quoteText: (text: string) => string;
  readonly textType: string;
  /** How many bytes a name may have; longer ones PostgreSQL would cut without a word. */
  readonly nameLength: number;
  /** Whether a table refuses rows by itself, with CHECK constraints and defaults. */
  readonly hasChecks: boolean;
  /**
   * Whether sheets often come from files that no table has checked: then views leave out what would be refused, and another view lists
   * it.
   */
  readonly readsFiles: boolean;
  /** What keeps the planner from working a step out again wherever it is used. */
  readonly workedOutOnce: boolean;
}

const quoteDouble = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const doubleQuotes = (text: string): string => `'${withoutZeros(text).replaceAll("'", "''")}'`;

/** No database takes the character 0 in a text. */
const withoutZeros = (text: string): string => text.replaceAll('\0', '');

export const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = {
  duckdb: {
    id: 'duckdb',
    quoteName: quoteDouble,
    quoteText: doubleQuotes,
    textType: 'VARCHAR',
    nameLength: 255,
    hasChecks: true,
    readsFiles: true,
    workedOutOnce: false,
  },
  postgres: {
    id: 'postgres',
    quoteName: quoteDouble,
    // With a backslash only an E'…' text reads the same under every setting of the server.
    quoteText: (text) =>
      text.includes('\\') ? `E${doubleQuotes(text.replaceAll('\\', '\\\\'))}` : doubleQuotes(text),
    textType: 'TEXT',
    nameLength: 63,
    hasChecks: true,
    readsFiles: false,
    workedOutOnce: true,
  },
  spark: {
    id: 'spark',
    quoteName: (name) => `\`${name.replaceAll('`', '``')}\``,
    // Settings decide what backslashes and dollar signs mean there: such a text goes in as bytes.
    quoteText: (text) =>
      /^[\p{L}\p{M}\p{N} .,:;()%/≥≤<>=+_–“”"!?&-]*$/u.test(text)
        ? `'${text}'`
        : `CAST(X'${toHex(withoutZeros(text))}' AS STRING)`,
    textType: 'STRING',
    nameLength: 255,
    hasChecks: false,
    readsFiles: true,
    workedOutOnce: false,
  },
};

/** The bytes of a text in UTF-8; half a character is none, and becomes the sign for that. */
const toHex = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(
      /%(..)|(.)/g,
      (_, hex: string | undefined, plain: string) => hex ?? plain.charCodeAt(0).toString(16),
    )
    .toLowerCase();
