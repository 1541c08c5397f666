/** `ocop plan task`: who sees to a task, until when, and where it stands. */
import { addTask, changeTask, type ImprovementPlan, type TaskChange } from '@ocop-kit/engine/plan';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { readChoice } from '../../../context/read-choice.js';
import { readDayOption } from '../../../context/read-day-option.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { writeOutput } from '../../../output/output.js';
import { messages } from '../messages.js';
import { planLines } from '../plan-lines.js';
import { readPlan } from '../read-plan.js';

const STATES = ['open', 'doing', 'done', 'dropped'] as const;

interface TaskOptions {
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
  readonly state?: string | undefined;
  readonly note?: string | undefined;
  readonly add?: string | undefined;
  readonly on?: string | undefined;
}

export function register(plan: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  plan
    .command('task')
    .description(t('taskAbout'))
    .argument('<plan>', t('plan'))
    .argument('[id]', t('task'))
    .option('--owner <name>', t('owner'))
    .option('--due <day>', t('due'))
    .option('--state <state>', t('state'))
    .option('--note <text>', t('note'))
    .option('--add <text>', t('add'))
    .option('--on <day>', t('taskOn'))
    .action((file: string, id: string | undefined, options: TaskOptions) =>
      run((context) => editTask(context, file, id, options)),
    );
}

async function editTask(
  context: CommandContext,
  file: string,
  id: string | undefined,
  options: TaskOptions,
): Promise<number> {
  const t = context.translator(messages);
  const { plan, set, textOf } = await readPlan(context, file);
  const on = readDayOption(context, '--on', options.on);
  const longer = options.add === undefined ? plan : addTask(plan, { title: options.add, since: on });
  const task = id ?? (options.add === undefined ? undefined : longer.tasks.at(-1)?.id);
  if (task === undefined) throw new Failure(EXIT.usage, t('noTask'));
  const changed: ImprovementPlan = changeTask(longer, task, readChange(context, options, on));
  // The file itself is read and written again, as with `ocop new`.
  await writeOutput(context, file, textOf(changed), []);
  if (context.json) context.print(JSON.stringify(changed));
  else context.print(...planLines(context, changed, set));
  context.warn(t('changed', { file }));
  return EXIT.done;
}

function readChange(
  context: CommandContext,
  { owner, due, state, note }: TaskOptions,
  on: string,
): TaskChange {
  const stands = state === undefined ? undefined : readChoice(context, '--state', state, STATES);
  return {
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due: readDayOption(context, '--due', due) }),
    ...(stands !== undefined && { state: stands }),
    ...(stands === 'done' && { done: on }),
    ...(note !== undefined && { note }),
  };
}
