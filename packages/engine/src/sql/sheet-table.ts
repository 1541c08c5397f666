/** The table that sheets of a set stand in, with constraints that refuse what scoring refuses. */
import { textIn } from '../text/text.js';
import { picksOf } from './answer-expressions.js';
import { commentText } from './comment.js';
import { SHEET_COLUMNS } from './names.js';
import type { ScriptContext } from './script-context.js';
import { addAll } from './statement.js';
import type { Leaf } from '../pack/compiled.js';

export function sheetTable(context: ScriptContext): string {
  const { set, names, dialect, quote, comment, lang, relation, columns } = context;
  const rules = dialect.hasChecks;
  const lines: [column: string, comment?: string][] = [
    ...SHEET_COLUMNS.map((name): [string] => [
      `${quote(name)} ${dialect.textType}${name === 'sheet_id' ? ' NOT NULL' : ''}`,
    ]),
    ...columns.map((name): [string] => [`${quote(name)} ${dialect.textType}`]),
    ...set.leaves.map((leaf): [string, string] => {
      const column = quote(names.criteria[leaf.position] ?? '');
      const constraint = quote(`printed_${names.criteria[leaf.position] ?? ''}`);
      const check = rules ? ` CONSTRAINT ${constraint} CHECK (${column} ${printedRange(leaf)})` : '';
      return [`${column} SMALLINT${check}`, commentText(`${leaf.id}: ${textIn(leaf.title, lang)}`)];
    }),
    ...[...set.declarable].map(([id, index]): [string, string] => [
      `${quote(names.declared[index] ?? '')} BOOLEAN${rules ? ' NOT NULL DEFAULT FALSE' : ''}`,
      commentText(`${id}: ${textIn(set.conditions[index]?.text, lang)}`),
    ]),
  ];
  return [
    comment('table'),
    ...(rules ? [] : [comment('noChecks', { refused: relation('refused'), scored: relation('scored') })]),
    `CREATE TABLE IF NOT EXISTS ${relation('sheets')} (`,
    lines
      .map(
        ([column, words], i) => `${words ? `  ${words}\n` : ''}  ${column}${i < lines.length - 1 ? ',' : ''}`,
      )
      .join('\n'),
    rules ? ');' : ') USING PARQUET;',
  ].join('\n');
}

/**
 * Whether every answer is one that is printed, for sheets that no table has checked. NULL is printed: it is no answer. Added up, since
 * that takes a third of the time of as many conditions with AND.
 */
export function allPrinted({ set, names, quote }: ScriptContext): string {
  const unprinted = set.leaves.map((leaf) => {
    const column = quote(names.criteria[leaf.position] ?? '');
    return `CASE WHEN ${column} ${printedRange(leaf)} THEN 0 WHEN ${column} IS NULL THEN 0 ELSE 1 END`;
  });
  return `(${addAll(unprinted)}) = 0`;
}

/** The id of a criterion whose answer is not printed, else NULL. A column that is of no whole numbers has no `|`: it is refused itself. */
export function unprintedId({ names, quote, dialect }: ScriptContext, leaf: Leaf): string {
  const column = quote(names.criteria[leaf.position] ?? '');
  return `CASE WHEN (${column} | 0) NOT ${printedRange(leaf)} THEN ${dialect.quoteText(leaf.id)} END`;
}

function printedRange(leaf: Leaf): string {
  const ordinals = picksOf(leaf).map(({ ordinal }) => ordinal);
  return `BETWEEN ${ordinals[0] ?? 0} AND ${ordinals.at(-1) ?? 0}`;
}
