import { nextStar, score } from '@ocop-kit/engine';
import type { Command } from 'commander';
import { withPackUnit, type CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { readAssessment } from '../../context/read-assessment.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { nextStarLines } from '../../render/next-star-lines.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

const messages = { vi, en };

interface NextOptions {
  /** The rank to reach; the next one without it. */
  readonly stars?: string | undefined;
  /** `criterion=effort` of one step, or `criterion=-` for a criterion that cannot change. */
  readonly effort?: readonly string[] | undefined;
}

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('next')
    .description(t('about'))
    .argument('<file>', t('file'))
    .option('--rank, --stars <n>', t('rank'))
    .option('--effort <criterion=n...>', t('effort'))
    .action((file: string, options: NextOptions) => run((context) => printNextStar(context, file, options)));
}

/** @returns exit code 1 when no change of picks reaches the rank */
async function printNextStar(context: CommandContext, file: string, options: NextOptions): Promise<number> {
  const { assessment, set } = await readAssessment(context, file);
  const target = options.stars === undefined ? undefined : Number(options.stars);
  const next = nextStar(set, assessment, { target, effort: readEffort(context, options.effort ?? []) });
  if (context.json) context.print(JSON.stringify(next));
  else context.print(...nextStarLines(withPackUnit(context, set), set, next, score(set, assessment).stars));
  return next.reachable ? EXIT.done : EXIT.negative;
}

function readEffort(
  { translator }: CommandContext,
  entries: readonly string[],
): Record<string, number | null> {
  return Object.fromEntries(
    entries.map((entry) => {
      const [, criterion, value] = /^([^=]+)=(-|\d{1,6})$/.exec(entry) ?? [];
      if (criterion === undefined || value === undefined) {
        throw new Failure(EXIT.usage, translator(messages)('badEffort', { value: entry }));
      }
      return [criterion, value === '-' ? null : Number(value)];
    }),
  );
}
