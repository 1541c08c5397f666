/** `ocop plan carry`: a plan goes on with the sheet as it is now. */
import { carryPlan } from '@ocop-kit/engine/plan';
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
import { readPlan } from '../read-plan.js';

interface CarryOptions {
  readonly goal?: string | undefined;
  readonly on?: string | undefined;
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

export function register(plan: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  plan
    .command('carry')
    .description(t('carryAbout'))
    .argument('<plan>', t('plan'))
    .argument('<file>', t('file'))
    .option('--goal <n>', t('goal'))
    .option('--on <day>', t('carryOn'))
    .option('-o, --output <file>', t('carryOutput'))
    .option('--force', t('force'))
    .action((planFile: string, file: string, options: CarryOptions) =>
      run((context) => carryOver(context, planFile, file, options)),
    );
}

/** @returns exit code 1 where the goal is out of reach */
async function carryOver(
  context: CommandContext,
  planFile: string,
  file: string,
  { goal, on, output = planFile, force }: CarryOptions,
): Promise<number> {
  const t = context.translator(messages);
  if (output !== planFile) await refuseExisting(context, [output], force);
  const { plan: former, textOf } = await readPlan(context, planFile);
  const { assessment, set } = await readAssessment(context, file);
  const carried = carryPlan(former, set, assessment, {
    ...readGoal(goal),
    on: readDayOption(context, '--on', on),
    rules: await loadDossierRules(set),
  });
  // The plan's own file is read and written again; the sheet beside it never is.
  const inputs = output === planFile ? [] : [planFile];
  await writeOutput(context, output, textOf(carried.plan), file === planFile ? inputs : [...inputs, file]);
  if (context.json) context.print(JSON.stringify(carried));
  else context.print(...planLines(context, carried.plan, set));
  context.warn(
    t('carried', {
      file: output,
      done: carried.done.length,
      carried: carried.carried.length,
      added: carried.added.length,
    }),
  );
  context.warn(t(`goal.${carried.goal}`, { goal: rankText(context, set, carried.plan.goal.stars) }));
  return carried.goal === 'out-of-reach' ? EXIT.negative : EXIT.done;
}
