import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { nextStar, score } from '@ocop-kit/engine';
import { EXIT, Failure } from '../../failures/failure.js';
import { nextStarLines } from '../../render/next-star-lines.js';
import { withPackUnit, readAssessment, type CommandContext } from '../../context/command-context.js';

interface NextOptions {
  readonly stars?: string | undefined;
  readonly effort?: readonly string[] | undefined;
}

export function register(program: Command, { t, run }: CommandHost): void {
  program
    .command('next')
    .description(t('nextAbout'))
    .argument('<file>', t('file'))
    .option('--rank, --stars <n>', t('starsOption'))
    .option('--effort <criterion=n...>', t('effortOption'))
    .action((file: string, choices: NextOptions) => run((context) => nextCommand(context, file, choices)));
}

/** `ocop next FILE --stars 4`; exit code 1 when no change of picks reaches it. */
async function nextCommand(context: CommandContext, file: string, choices: NextOptions): Promise<number> {
  const { assessment, set } = await readAssessment(context, file);
  const target = choices.stars === undefined ? undefined : Number(choices.stars);
  const way = nextStar(set, assessment, { target, effort: readEffort(context, choices.effort ?? []) });
  if (context.json) context.print(JSON.stringify(way));
  else context.print(...nextStarLines(withPackUnit(context, set), set, way, score(set, assessment).stars));
  return way.reachable ? EXIT.done : EXIT.negative;
}

function readEffort({ t }: CommandContext, entries: readonly string[]): Record<string, number | null> {
  return Object.fromEntries(
    entries.map((entry) => {
      const [, criterion, value] = /^([^=]+)=(-|\d{1,6})$/.exec(entry) ?? [];
      if (criterion === undefined || value === undefined) {
        throw new Failure(EXIT.usage, t('badEffort', { value: entry }));
      }
      return [criterion, value === '-' ? null : Number(value)];
    }),
  );
}
