/** `ocop plan new`: the tasks that reach a rank with the least effort. */
import { planFromNextStar } from '@ocop-kit/engine/plan';
import { loadDossierRules } from '@ocop-kit/rules/dossier';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { readAssessment } from '../../../context/read-assessment.js';
import { readDayOption } from '../../../context/read-day-option.js';
import { EXIT } from '../../../failures/failure.js';
import { refuseExisting } from '../../../output/keep-existing.js';
import { writeOutput } from '../../../output/output.js';
import { rankText } from '../../../render/rank-text.js';
import { messages } from '../messages.js';
import { planLines } from '../plan-lines.js';
import { readGoal } from '../read-goal.js';
import { planText } from '../read-plan.js';

interface NewPlanOptions {
  readonly goal?: string | undefined;
  readonly on?: string | undefined;
  readonly output: string;
  readonly force?: boolean | undefined;
}

export function register(plan: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  plan
    .command('new')
    .description(t('newAbout'))
    .argument('<file>', t('file'))
    .requiredOption('-o, --output <file>', t('output'))
    .option('--goal <n>', t('goal'))
    .option('--on <day>', t('newOn'))
    .option('--force', t('force'))
    .action((file: string, options: NewPlanOptions) => run((context) => makePlan(context, file, options)));
}

async function makePlan(context: CommandContext, file: string, options: NewPlanOptions): Promise<number> {
  const { output, force } = options;
  await refuseExisting(context, [output], force);
  const { assessment, set } = await readAssessment(context, file);
  const plan = planFromNextStar(set, assessment, {
    ...readGoal(options.goal),
    on: readDayOption(context, '--on', options.on),
    rules: await loadDossierRules(set),
  });
  await writeOutput(context, output, planText(plan), [file]);
  if (context.json) context.print(JSON.stringify(plan));
  else context.print(...planLines(context, plan, set));
  const goal = rankText(context, set, plan.goal.stars);
  context.warn(context.translator(messages)('made', { file: output, count: plan.tasks.length, goal }));
  return EXIT.done;
}
