/** The plan that somebody names on the command line: its own file, or that of a sheet which keeps it. */
import type { CriteriaSet } from '@ocop-kit/engine';
import { parsePlan, planOf, withPlan, type ImprovementPlan } from '@ocop-kit/engine/plan';
import { parseAssessment, readJson, serializeAssessment } from '@ocop-kit/engine/schema';
import type { CommandContext } from '../../context/command-context.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { messages } from './messages.js';

/** A plan with its set, and how its file is written again. */
export interface OpenedPlan {
  readonly plan: ImprovementPlan;
  readonly set: CriteriaSet;
  readonly textOf: (plan: ImprovementPlan) => string;
}

export const planText = (plan: ImprovementPlan): string => `${JSON.stringify(plan, null, 2)}\n`;

export async function readPlan(context: CommandContext, file: string): Promise<OpenedPlan> {
  const text = await readText(file, context.t);
  if (!isSheet(text)) return withSet(context, parsePlan(text), planText);
  const assessment = parseAssessment(text, context.pack);
  const plan = planOf(assessment);
  if (!plan) throw new Failure(EXIT.input, context.translator(messages)('noPlan', { file }));
  return withSet(context, plan, (changed) => serializeAssessment(withPlan(assessment, changed)));
}

const isSheet = (text: string): boolean => {
  const { format } = Object(readJson(text)) as { readonly format?: unknown };
  return typeof format === 'string' && format.startsWith('ocop-assessment/');
};

async function withSet(
  context: CommandContext,
  plan: ImprovementPlan,
  textOf: OpenedPlan['textOf'],
): Promise<OpenedPlan> {
  return { plan, set: await context.loadSet(plan.pack, plan.set), textOf };
}
