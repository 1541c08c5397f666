import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { nextStar, type NextStar } from '@ocop-kit/engine';
import { serializeAssessment } from '@ocop-kit/engine/schema';
import { EXIT } from '../../failures/failure.js';
import { carry, IN_FORCE, type Moved } from '../../migration/migrate-and-score.js';
import { migratedLines } from './migrate-lines.js';
import { refuseInputs, writeOutput } from '../../output/output.js';
import { readAssessment, type Session } from '../../context/command-context.js';

interface MigrateChoices {
  readonly output?: string | undefined;
  readonly to?: string | undefined;
}

export function register(program: Command, { say, run }: CommandHost): void {
  program
    .command('migrate')
    .description(say('migrateAbout'))
    .argument('<file>', say('file'))
    .option('-o, --output <file>', say('migrateOutput'))
    .option('--to <pack>', say('toOption'))
    .action((file: string, choices: MigrateChoices) =>
      run((session) => migrateCommand(session, file, choices)),
    );
}

/** `ocop migrate FILE -o OUT`; exit code 1 when an answer is doubtful or lost: somebody has to look at the new sheet. */
async function migrateCommand(session: Session, file: string, choices: MigrateChoices): Promise<number> {
  const { output } = choices;
  if (output !== undefined) await refuseInputs(session, output, [file]);
  const { assessment } = await readAssessment(session, file);
  const moved = await carry(session, assessment, choices.to ?? IN_FORCE);
  const { migrated } = moved;
  const sheet = serializeAssessment(migrated.assessment);
  if (output !== undefined) await writeOutput(session, output, sheet, [file]);
  if (!session.json) session.print(...migratedLines(session, moved, wayBack(moved), output));
  else session.print(JSON.stringify(report(moved)));
  return migrated.doubtful.length + migrated.lost.length > 0 ? EXIT.negative : EXIT.done;
}

/** The cheapest way to the rank held before; undefined where none was held. */
function wayBack({ to, before, migrated }: Moved): NextStar | undefined {
  if (before.stars === null || !to.pack.bands.some(({ rank }) => rank === before.stars)) return undefined;
  return nextStar(to, migrated.assessment, { target: before.stars });
}

function report(moved: Moved): object {
  const { migrated, before, sure, after, most } = moved;
  const { assessment, carried, doubtful, lost, added } = migrated;
  const standing = ({ outcome, total, stars }: Moved['before']) => ({ outcome, total, stars });
  return {
    assessment,
    carried,
    doubtful,
    lost,
    added,
    before: standing(before),
    sure: standing(sure),
    after: { ...standing(after), minimumsMissed: after.minimumsMissed, most },
    wayBack: wayBack(moved) ?? null,
  };
}
