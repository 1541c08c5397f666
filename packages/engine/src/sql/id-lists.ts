/** Ids joined by blanks, in printed order, for people to read. */
import { bitOf } from './answer-expressions.js';
import { listBlocks } from './applicability-blocks.js';
import { answerColumn } from './answer-columns.js';
import { holdsAny } from './condition-steps.js';
import type { ScriptContext } from './script-context.js';
import type { StepColumn } from './statement.js';
import type { Leaf } from '../pack/compiled.js';

/** The ids of the criteria whose bits are set. */
export function idsOfMask(
  { dialect, quote }: ScriptContext,
  mask: string,
  leaves: readonly Leaf[],
): StepColumn {
  return {
    name: quote(`${mask}_ids`),
    value: joinIds(
      leaves.map(
        (leaf) => `CASE WHEN (${quote(mask)} & ${bitOf(leaf)}) <> 0 THEN ${dialect.quoteText(leaf.id)} END`,
      ),
    ),
  };
}

/** The criteria that a rank asks anything of. */
export const askedBy = ({ set }: ScriptContext, rank: number): Leaf[] =>
  set.leaves.filter(({ unanswered }) => unanswered.missed.some((one) => one.rank === rank));

/** The ids of criteria that do not apply, and of those that are not evaluated. */
export function unscoredIds(context: ScriptContext): StepColumn[] {
  const { set, dialect, quote } = context;
  const blocks = listBlocks(set);
  const skipped = blocks.flatMap(({ stoppedBy, leaves }) =>
    leaves.flatMap((leaf) => {
      const { skipped: condition } = answerColumn(context, leaf);
      if (!condition) return [];
      const evaluated = stoppedBy.length > 0 ? ` AND NOT (${holdsAny(context, stoppedBy)})` : '';
      return [`CASE WHEN ${condition}${evaluated} THEN ${dialect.quoteText(leaf.id)} END`];
    }),
  );
  const stopped = blocks.flatMap(({ stoppedBy, leaves }) => {
    if (stoppedBy.length === 0) return [];
    const ids = leaves.map(({ id }) => id).join(' ');
    return [`CASE WHEN ${holdsAny(context, stoppedBy)} THEN ${dialect.quoteText(ids)} END`];
  });
  return [
    { name: quote('not_applicable_ids'), value: joinIds(skipped) },
    { name: quote('not_evaluated_ids'), value: joinIds(stopped) },
  ];
}

/** What sections are short of, as `section:rank`; none where no rank asks anything of a section. */
export function shortSections({ set, names, dialect, quote, comment }: ScriptContext): StepColumn[] {
  const short = set.sections.flatMap(({ id, minimums }, position) =>
    minimums.map(
      ({ rank, from }) =>
        `CASE WHEN ${quote(names.sections[position] ?? '')} < ${from} THEN ${dialect.quoteText(`${id}:${rank}`)} END`,
    ),
  );
  if (short.length === 0) return [];
  return [{ name: quote('short_sections'), value: joinIds(short), comment: comment('shortSections') }];
}

/** NULL is left out by `concat_ws`. */
export const joinIds = (cases: readonly string[]): string =>
  cases.length > 0 ? `concat_ws(' ',\n      ${cases.join(',\n      ')})` : "''";
