/** Which conditions hold on a sheet, one step after another. */
import { textIn } from '../text/text.js';
import { listConditionSteps, listTriggers } from './applicability-blocks.js';
import { commentText } from './comment.js';
import type { ScriptContext } from './script-context.js';
import { columnList, isOneOf, orAll, type StatementStep, type StepColumn } from './statement.js';

/** @returns the steps, and the name of the one that the next step reads */
export function conditionSteps(context: ScriptContext): { steps: StatementStep[]; last: string } {
  let last = 'sheets';
  const steps = listConditionSteps(context.set).map((indexes, step) => {
    const from = last;
    last = step === 0 ? 'conditions' : `conditions_${step + 1}`;
    const columns = columnList(indexes.map((index) => conditionColumn(context, index)));
    return { name: last, text: `SELECT ${from}.*,\n${columns}\n  FROM ${from}` };
  });
  return { steps, last };
}

function conditionColumn(context: ScriptContext, index: number): StepColumn {
  const { set, names, quote, lang } = context;
  const condition = set.conditions[index];
  const value = condition?.declarable
    ? quote(names.declared[index] ?? '')
    : orAll(
        listTriggers(set, index).map(({ leaf, ordinals, unlessHold }) =>
          [
            isOneOf(quote(names.criteria[leaf.position] ?? ''), ordinals),
            ...unlessHold.map((other) => `NOT ${holds(context, other)}`),
          ].join(' AND '),
        ),
      );
  return {
    name: holds(context, index),
    value: `COALESCE(${value}, FALSE)`,
    comment: commentText(
      `${condition?.id ?? ''} (${condition?.effect ?? ''}): ${textIn(condition?.text, lang)}`,
    ),
  };
}

/** The column that tells whether a condition holds. */
export const holds = ({ names, quote }: ScriptContext, index: number): string =>
  quote(names.holds[index] ?? '');

/** Any of some conditions; empty where there are none. */
export const holdsAny = (context: ScriptContext, indexes: readonly number[]): string =>
  orAll(indexes.map((index) => holds(context, index)));
