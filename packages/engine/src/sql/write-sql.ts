/** Writes criteria sets as SQL: tables of sheets, and views that score them. */
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { describeValue, refuse } from '../errors/errors.js';
import type { MessageLanguage } from '../errors/message-language.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { textIn } from '../text/text.js';
import { councilView } from './council-view.js';
import { DIALECTS, SQL_DIALECTS, type Dialect, type SqlDialect } from './dialects.js';
import { SHEET_COLUMNS } from './names.js';
import { allSetsView, criteriaView } from './shared-views.js';
import { refusedView, scoredView } from './scored-view.js';
import { createContext, type ScriptContext } from './script-context.js';
import { sheetTable } from './sheet-table.js';

/** What a script is written for, and what it calls things. */
export interface SqlOptions {
  /** Default `duckdb`. */
  readonly dialect?: SqlDialect | undefined;
  /** What names of tables and views begin with, alone or after the name of a schema and a full stop: `ocop` without it. */
  readonly name?: string | undefined;
  /** Columns of text that the tables of sheets have besides `sheet_id`, `province`, `dossier`, `product` and `member`; results show them. */
  readonly columns?: readonly string[] | undefined;
  /** The language of comments and of criteria's titles; Vietnamese without it. */
  readonly lang?: MessageLanguage | undefined;
}

/** One statement of a script. */
export interface SqlStatement {
  readonly kind: 'table' | 'view';
  /** The name of the table or view, as it was asked for: not quoted. */
  readonly relation: string;
  /** With comments, and with a semicolon at its end. */
  readonly sql: string;
}

/** A script in the order in which its statements are run. */
export interface SqlScript {
  readonly dialect: SqlDialect;
  /** Comments that name the rules the script is made from. */
  readonly heading: string;
  readonly statements: readonly SqlStatement[];
  /** The heading and all statements. */
  readonly sql: string;
}

/** Bits of a whole number of 64 bits, without its sign. */
const MOST_CRITERIA = 63;

/**
 * Writes SQL that scores sheets as `score` and `council` do, with whole numbers only and no function of its own.
 *
 * @param sets loaded or compiled sets of one pack
 * @param options the database, names, columns, and the language of comments
 * @returns tables of sheets, whose constraints refuse what is not printed; views of results, of what is refused, and of councils
 * @throws {OcopError} `sql/*` for what the database cannot hold, `pack/*` for sets that cannot be compiled
 * @see QĐ 26/2026/QĐ-TTg Art. 3
 */
export function writeSql(
  sets: CriteriaSet | CompiledSet | readonly (CriteriaSet | CompiledSet)[],
  options: SqlOptions = {},
): SqlScript {
  const dialect = readDialect(options.dialect ?? 'duckdb');
  const { lang = 'vi', name = 'ocop' } = options;
  const columns = readColumns(options.columns ?? []);
  const compiled = [sets].flat().map((set) => compileSet(set));
  checkSets(compiled);
  checkName(name, compiled, dialect);
  const contexts = compiled.map((set) =>
    createContext(set, dialect, lang, columns, (kind) =>
      quotePath(dialect, `${name}_${kind}_${set.source.no}`),
    ),
  );
  const statements = contexts.flatMap((context) => statementsOf(context, name));
  const [first, ...others] = contexts;
  if (!first) refuse('sql/no-set', '/sets', {});
  const shared = (kind: string, write: (view: string) => string): SqlStatement => ({
    kind: 'view',
    relation: `${name}_${kind}`,
    sql: write(quotePath(dialect, `${name}_${kind}`)),
  });
  statements.push(shared('criteria', (view) => criteriaView([first, ...others], view)));
  if (others.length > 0)
    for (const kind of ['scored', 'councils'] as const)
      statements.push(shared(kind, (view) => allSetsView([first, ...others], kind, view)));
  const heading = headingOf(first);
  return {
    dialect: dialect.id,
    heading,
    statements,
    sql: `${[heading, ...statements.map(({ sql }) => sql)].join('\n\n')}\n`,
  };
}

function statementsOf(context: ScriptContext, name: string): SqlStatement[] {
  const { set, dialect, lang, comment } = context;
  const statement = (kind: SqlStatement['kind'], of: string, sql: string): SqlStatement => ({
    kind,
    relation: `${name}_${of}_${set.source.no}`,
    sql,
  });
  const title = comment('set', { set: String(set.source.no), title: textIn(set.source.title, lang) });
  return [
    statement('table', 'sheets', `${title}\n${sheetTable(context)}`),
    ...(dialect.readsFiles ? [statement('view', 'refused', refusedView(context))] : []),
    statement('view', 'scored', scoredView(context)),
    statement('view', 'councils', councilView(context)),
  ];
}

function headingOf({ set: { source }, dialect, lang, comment }: ScriptContext): string {
  const { id, version, decision } = source.pack;
  const cited = `${decision.number}, ${textIn(decision.title, lang)}`;
  return [
    comment('title', { dialect: dialect.id, pack: id, version: String(version), decision: cited }),
    comment('madeFrom'),
    comment('exact'),
    ...(dialect.id === 'spark' ? [comment('spark')] : []),
  ].join('\n');
}

/** @throws {OcopError} `sql/dialect` */
function readDialect(id: SqlDialect): Dialect {
  const known = SQL_DIALECTS.find((one) => one === id);
  return known
    ? DIALECTS[known]
    : refuse('sql/dialect', '/dialect', { dialect: describeValue(id), known: SQL_DIALECTS });
}

const NAME = /^[a-z][a-z0-9_]*$/i;

/** @throws {OcopError} `sql/name`, `sql/name-twice` */
function readColumns(columns: readonly string[]): readonly string[] {
  const taken = new Set<string>(SHEET_COLUMNS);
  columns.forEach((column, i) => {
    // Names of our own columns hold an underscore behind c, d, holds, section, missed…; those of results are listed.
    if (!NAME.test(column) || column.length > 40)
      refuse('sql/name', `/columns/${i}`, { name: describeValue(column) });
    const folded = column.toLowerCase();
    if (taken.has(folded) || OWN_COLUMNS.test(folded))
      refuse('sql/name-twice', `/columns/${i}`, { name: column });
    taken.add(folded);
  });
  return columns;
}

/** Those of a set's tables and views, and those that PostgreSQL has in every table. */
const OWN_COLUMNS =
  /^(tableoid|ctid|[cx]m(in|ax))$|^(c|d|holds|section|missed|spare)_|^(pack_id|set_no|outcome|total|scale|stars|stars_by_total|unanswered|short_sections|is_printed|counts)$|_ids$/;

/** @throws {OcopError} `sql/too-many-criteria`, `sql/set-twice`, `sql/other-pack` */
function checkSets(sets: readonly CompiledSet[]): void {
  const [first] = sets;
  const numbers = new Set<number>();
  sets.forEach(({ source: { no: set, pack }, leaves: { length: criteria } }, i) => {
    if (criteria > MOST_CRITERIA)
      refuse('sql/too-many-criteria', `/sets/${i}`, { set, criteria, limit: MOST_CRITERIA });
    if (numbers.has(set)) refuse('sql/set-twice', `/sets/${i}`, { set });
    if (pack.id !== first?.source.pack.id)
      refuse('sql/other-pack', `/sets/${i}`, { found: pack.id, expected: first?.source.pack.id ?? '' });
    numbers.add(set);
  });
}

/** @throws {OcopError} `sql/name`, `sql/name-too-long` */
function checkName(name: string, sets: readonly CompiledSet[], { id, nameLength: limit }: Dialect): void {
  const parts = typeof name === 'string' ? name.split('.') : [];
  const [last = ''] = parts.slice(-1);
  if (parts.length > 3 || parts.length === 0 || !parts.every((part) => NAME.test(part)))
    refuse('sql/name', '/name', { name: describeValue(name) });
  const digits = Math.max(0, ...sets.map(({ source }) => String(source.no).length));
  const bytes = Math.max(...parts.map((part) => part.length), last.length + '_councils_'.length + digits);
  if (bytes > limit) refuse('sql/name-too-long', '/name', { name, bytes, limit, dialect: id });
}

const quotePath = ({ quoteName }: Dialect, path: string): string => path.split('.').map(quoteName).join('.');
