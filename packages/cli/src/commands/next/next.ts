import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { nextStar, score } from '@ocop-kit/engine';
import { EXIT, Failure } from '../../failures/failure.js';
import { wayLines } from '../../render/next-star-lines.js';
import { inUnitOf, readAssessment, type Session } from '../../context/command-context.js';

interface NextChoices {
  readonly stars?: string | undefined;
  readonly effort?: readonly string[] | undefined;
}

export function register(program: Command, { say, run }: CommandHost): void {
  program
    .command('next')
    .description(say('nextAbout'))
    .argument('<file>', say('file'))
    .option('--rank, --stars <n>', say('starsOption'))
    .option('--effort <criterion=n...>', say('effortOption'))
    .action((file: string, choices: NextChoices) => run((session) => nextCommand(session, file, choices)));
}

/** `ocop next FILE --stars 4`; exit code 1 when no change of picks reaches it. */
async function nextCommand(session: Session, file: string, choices: NextChoices): Promise<number> {
  const { assessment, set } = await readAssessment(session, file);
  const target = choices.stars === undefined ? undefined : Number(choices.stars);
  const way = nextStar(set, assessment, { target, effort: readEffort(session, choices.effort ?? []) });
  if (session.json) session.print(JSON.stringify(way));
  else session.print(...wayLines(inUnitOf(session, set), set, way, score(set, assessment).stars));
  return way.reachable ? EXIT.done : EXIT.negative;
}

function readEffort({ say }: Session, entries: readonly string[]): Record<string, number | null> {
  return Object.fromEntries(
    entries.map((entry) => {
      const [, criterion, value] = /^([^=]+)=(-|\d{1,6})$/.exec(entry) ?? [];
      if (criterion === undefined || value === undefined) {
        throw new Failure(EXIT.usage, say('badEffort', { value: entry }));
      }
      return [criterion, value === '-' ? null : Number(value)];
    }),
  );
}
