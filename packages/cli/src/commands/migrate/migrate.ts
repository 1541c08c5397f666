import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { nextStar, type NextStar } from '@ocop-kit/engine';
import { serializeAssessment } from '@ocop-kit/engine/schema';
import { EXIT } from '../../failures/failure.js';
import { migrateAndScore, IN_FORCE, type ScoredMigration } from '../../migration/migrate-and-score.js';
import { migrateLines } from './migrate-lines.js';
import { refuseToOverwrite, writeOutput } from '../../output/output.js';
import { readAssessment, type CommandContext } from '../../context/command-context.js';

interface MigrateOptions {
  readonly output?: string | undefined;
  readonly to?: string | undefined;
}

export function register(program: Command, { t, run }: CommandHost): void {
  program
    .command('migrate')
    .description(t('migrateAbout'))
    .argument('<file>', t('file'))
    .option('-o, --output <file>', t('migrateOutput'))
    .option('--to <pack>', t('toOption'))
    .action((file: string, choices: MigrateOptions) =>
      run((context) => migrateCommand(context, file, choices)),
    );
}

/** `ocop migrate FILE -o OUT`; exit code 1 when an answer is doubtful or lost: somebody has to look at the new sheet. */
async function migrateCommand(
  context: CommandContext,
  file: string,
  choices: MigrateOptions,
): Promise<number> {
  const { output } = choices;
  if (output !== undefined) await refuseToOverwrite(context, output, [file]);
  const { assessment } = await readAssessment(context, file);
  const moved = await migrateAndScore(context, assessment, choices.to ?? IN_FORCE);
  const { migrated } = moved;
  const sheet = serializeAssessment(migrated.assessment);
  if (output !== undefined) await writeOutput(context, output, sheet, [file]);
  if (!context.json) context.print(...migrateLines(context, moved, findNextStar(moved), output));
  else context.print(JSON.stringify(reportOf(moved)));
  return migrated.doubtful.length + migrated.lost.length > 0 ? EXIT.negative : EXIT.done;
}

/** The cheapest way to the rank held before; undefined where none was held. */
function findNextStar({ to, before, migrated }: ScoredMigration): NextStar | undefined {
  if (before.stars === null || !to.pack.bands.some(({ rank }) => rank === before.stars)) return undefined;
  return nextStar(to, migrated.assessment, { target: before.stars });
}

function reportOf(moved: ScoredMigration): object {
  const { migrated, before, sure, after, most } = moved;
  const { assessment, carried, doubtful, lost, added } = migrated;
  const standing = ({ outcome, total, stars }: ScoredMigration['before']) => ({ outcome, total, stars });
  return {
    assessment,
    carried,
    doubtful,
    lost,
    added,
    before: standing(before),
    sure: standing(sure),
    after: { ...standing(after), minimumsMissed: after.minimumsMissed, most },
    wayBack: findNextStar(moved) ?? null,
  };
}
