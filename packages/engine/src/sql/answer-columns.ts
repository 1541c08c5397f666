/** What the answers of a sheet bring: points of each section, and a bit for each criterion that misses a minimum or has no answer. */
import type { Leaf } from '../pack/compiled.js';
import { bitOf, missedBitOf, pointsOf, unansweredBitOf, type AnswerColumn } from './answer-expressions.js';
import { listBlocks, type LeafBlock } from './applicability-blocks.js';
import { holdsAny } from './condition-steps.js';
import type { ScriptContext } from './script-context.js';
import { addAll, type StepColumn } from './statement.js';

export function answerColumns(context: ScriptContext): StepColumn[] {
  const { set, names, quote, comment, pointsType } = context;
  const blocks = listBlocks(set).map((block) => ({
    ...block,
    answers: block.leaves.map((leaf) => answerColumn(context, leaf)),
  }));
  const sections = set.sections.map(({ id }, position): StepColumn => {
    const parts = blocks.map((block) => {
      const own = block.answers.filter(({ leaf }) => leaf.section === position);
      return unlessStopped(context, block, addAll(own.map(pointsOf)), '0');
    });
    return {
      name: quote(names.sections[position] ?? ''),
      value: `CAST(${addAll(parts)} AS ${pointsType})`,
      comment: comment('section', { section: id }),
    };
  });
  const missed = set.minimumRanks.map((rank): StepColumn => {
    const parts = blocks.map((block) => {
      const asked = block.leaves.filter(({ unanswered }) =>
        unanswered.missed.some((one) => one.rank === rank),
      );
      const bits = block.answers.flatMap((answer) => missedBitOf(answer, rank) ?? []);
      return unlessStopped(context, block, addAll(bits), sumOfBits(asked));
    });
    return {
      name: quote(`missed_${rank}`),
      value: `CAST(${addAll(parts)} AS BIGINT)`,
      comment: comment('missed', { rank }, 'minimums'),
    };
  });
  const unanswered = blocks.map((block) =>
    unlessStopped(context, block, addAll(block.answers.map(unansweredBitOf)), '0'),
  );
  return [
    ...sections,
    ...missed,
    {
      name: quote('unanswered'),
      value: `CAST(${addAll(unanswered)} AS BIGINT)`,
      comment: comment('unanswered'),
    },
  ];
}

export function answerColumn(context: ScriptContext, leaf: Leaf): AnswerColumn {
  const skipped = holdsAny(context, leaf.skippedBy);
  return {
    leaf,
    column: context.quote(context.names.criteria[leaf.position] ?? ''),
    skipped: leaf.skippedBy.length > 1 ? `(${skipped})` : skipped,
    zero: context.zero,
  };
}

/** One value where criteria are evaluated, another where a condition stopped before them. */
export function unlessStopped(
  context: ScriptContext,
  { stoppedBy }: Pick<LeafBlock, 'stoppedBy'>,
  evaluated: string,
  stopped: string,
): string {
  if (stoppedBy.length === 0 || evaluated === stopped) return evaluated;
  return `CASE WHEN ${holdsAny(context, stoppedBy)} THEN ${stopped} ELSE\n        ${evaluated} END`;
}

const sumOfBits = (leaves: readonly Leaf[]): string =>
  leaves.reduce((sum, leaf) => sum + BigInt(bitOf(leaf)), 0n).toString();
