import type { CriteriaSet } from '@ocop-kit/engine';
import { SQL_DIALECTS, writeSql, type SqlStatement } from '@ocop-kit/engine/sql';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { readChoice } from '../../context/read-choice.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { writeOutput } from '../../output/output.js';
import { printJson, printLines } from '../../terminal/terminal.js';
import { messages } from './messages.js';

interface SqlCommandOptions {
  /** Numbers of sets with commas between, or `all`. */
  readonly set: string;
  /** The database; DuckDB without it. */
  readonly dialect?: string | undefined;
  /** What names of tables and views begin with. */
  readonly table?: string | undefined;
  /** Further columns of the tables of sheets, with commas between. */
  readonly columns?: string | undefined;
  /** Only `tables`, or only `views`; both without it. */
  readonly only?: string | undefined;
  /** The file to write; standard output without it. */
  readonly output?: string | undefined;
}

const KINDS = ['tables', 'views'] as const;

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('sql')
    .description(t('about'))
    .requiredOption('--set <numbers>', t('setOption'))
    .option('--dialect <dialect>', t('dialect', { dialects: SQL_DIALECTS.join(', ') }))
    .option('--table <name>', t('table'))
    .option('--columns <names>', t('columns'))
    .option('--only <tables|views>', t('only'))
    .option('-o, --output <file>', t('outputOption'))
    .action((options: SqlCommandOptions) => run((context) => writeScript(context, options)));
}

async function writeScript(context: CommandContext, options: SqlCommandOptions): Promise<number> {
  const { lang, json } = context;
  const dialect = readChoice(context, '--dialect', options.dialect ?? 'duckdb', SQL_DIALECTS);
  const only = options.only === undefined ? undefined : readChoice(context, '--only', options.only, KINDS);
  const sets = await loadSets(context, options.set);
  const script = writeSql(sets, {
    dialect,
    lang,
    name: options.table,
    columns: options.columns?.split(',').map((name) => name.trim()),
  });
  const wanted = script.statements.filter(({ kind }) => only === undefined || `${kind}s` === only);
  const text = json ? `${JSON.stringify(wanted)}\n` : scriptText(script.heading, wanted);
  if (options.output !== undefined) {
    await writeOutput(context, options.output, text, []);
    const numbers = sets.map(({ no }) => no).join(', ');
    context.warn(context.translator(messages)('written', { file: options.output, dialect, sets: numbers }));
  } else if (json) printJson(text.trimEnd());
  else printLines(text);
  return EXIT.done;
}

const scriptText = (heading: string, statements: readonly SqlStatement[]): string =>
  `${[heading, ...statements.map(({ sql }) => sql)].join('\n\n')}\n`;

/** @throws {Failure} for what is no number of a set */
async function loadSets(context: CommandContext, wanted: string): Promise<CriteriaSet[]> {
  const numbers =
    wanted === 'all'
      ? context.findSets('').map(({ set }) => set)
      : wanted.split(',').map(readNumber(context));
  return Promise.all(numbers.sort((a, b) => a - b).map((no) => context.loadSet(context.pack, no, 'all')));
}

const readNumber =
  (context: CommandContext) =>
  (text: string): number => {
    if (/^\s*\d{1,4}\s*$/.test(text)) return Number(text);
    throw new Failure(EXIT.usage, context.translator(messages)('notSet', { value: text }));
  };
