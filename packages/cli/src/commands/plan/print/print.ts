/** `ocop plan print`: a plan as lines, as a document, or its days as a calendar. */
import { extname } from 'node:path';
import type { CriteriaSet } from '@ocop-kit/engine';
import type { ImprovementPlan } from '@ocop-kit/engine/plan';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { readChoice } from '../../../context/read-choice.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { refuseExisting } from '../../../output/keep-existing.js';
import { writeOutput } from '../../../output/output.js';
import { messages } from '../messages.js';
import { planLines } from '../plan-lines.js';
import { readPlan } from '../read-plan.js';

const TYPES = ['docx', 'html', 'ics'] as const;
type PrintedType = (typeof TYPES)[number];

interface PrintOptions {
  readonly to?: string | undefined;
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

export function register(plan: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  plan
    .command('print')
    .description(t('printAbout'))
    .argument('<plan>', t('plan'))
    .option('--to <docx|html|ics>', t('to'))
    .option('-o, --output <file>', t('printOutput'))
    .option('--force', t('force'))
    .action((file: string, options: PrintOptions) => run((context) => printPlan(context, file, options)));
}

async function printPlan(
  context: CommandContext,
  file: string,
  { to, output, force }: PrintOptions,
): Promise<number> {
  const t = context.translator(messages);
  const { plan, set } = await readPlan(context, file);
  if (output === undefined && to === undefined) {
    context.print(...(context.json ? [JSON.stringify(plan)] : planLines(context, plan, set)));
    return EXIT.done;
  }
  const type = chooseType(context, to, output);
  const { name, bytes } = await renderAs(context, type, plan, set);
  const written = output ?? name;
  await refuseExisting(context, [written], force);
  await writeOutput(context, written, bytes, [file]);
  if (context.json) context.print(JSON.stringify([written]));
  else context.warn(t('written', { file: written }));
  return EXIT.done;
}

/** As it is asked for, else as the name of the file ends. */
function chooseType(context: CommandContext, to: string | undefined, output = ''): PrintedType {
  if (to !== undefined) return readChoice(context, '--to', to, TYPES);
  const ending = extname(output).slice(1).toLowerCase();
  const type = TYPES.find((one) => one === ending);
  if (type === undefined)
    throw new Failure(EXIT.usage, context.translator(messages)('noType', { file: output }));
  return type;
}

async function renderAs(
  context: CommandContext,
  type: PrintedType,
  plan: ImprovementPlan,
  set: CriteriaSet,
): Promise<{ readonly name: string; readonly bytes: string | Uint8Array }> {
  const { lang } = context;
  // Fetched here, so that no other command waits for the code that prints documents.
  const { planEntries, renderPlan } = await import('@ocop-kit/documents/plan');
  if (type !== 'ics') return renderPlan(plan, { set, to: type, lang });
  const entries = planEntries(plan, { set, lang });
  if (entries.length === 0) throw new Failure(EXIT.negative, context.translator(messages)('noDays'));
  const { datesFile } = await import('@ocop-kit/documents/calendar');
  return {
    name: 'ke-hoach-nang-hang.ics',
    bytes: datesFile(entries, { lang, title: plan.product.name, stamp: plan.on }),
  };
}
