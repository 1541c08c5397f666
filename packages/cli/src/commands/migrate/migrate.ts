import { nextStar, type NextStar, type Result } from '@ocop-kit/engine';
import { serializeAssessment } from '@ocop-kit/engine/schema';
import { PACK_IN_FORCE } from '@ocop-kit/rules';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { readAssessment } from '../../context/read-assessment.js';
import { EXIT } from '../../failures/failure.js';
import { migrateAndScore, type ScoredMigration } from '../../migration/migrate-and-score.js';
import { refuseToOverwrite, writeOutput } from '../../output/output.js';
import { messages } from './messages.js';
import { migrateLines } from './migrate-lines.js';

interface MigrateOptions {
  /** The file for the new sheet; without it the sheet is only reported on. */
  readonly output?: string | undefined;
  /** The pack to migrate to; the decision in force without it. */
  readonly to?: string | undefined;
}

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('migrate')
    .description(t('about'))
    .argument('<file>', t('file'))
    .option('-o, --output <file>', t('output'))
    .option('--to <pack>', t('toOption', { pack: PACK_IN_FORCE }))
    .action((file: string, options: MigrateOptions) =>
      run((context) => migrateSheet(context, file, options)),
    );
}

/** @returns exit code 1 when an answer is doubtful or lost, so that somebody has to look at the new sheet */
async function migrateSheet(context: CommandContext, file: string, options: MigrateOptions): Promise<number> {
  const { output } = options;
  if (output !== undefined) await refuseToOverwrite(context, output, [file]);
  const { assessment } = await readAssessment(context, file);
  const migration = await migrateAndScore(context, assessment, options.to ?? PACK_IN_FORCE);
  const { migrated } = migration;
  const sheet = serializeAssessment(migrated.assessment);
  if (output !== undefined) await writeOutput(context, output, sheet, [file]);
  const next = nextToFormerRank(migration);
  if (context.json) context.print(JSON.stringify(reportOf(migration, next)));
  else context.print(...migrateLines(context, migration, next, output));
  return migrated.doubtful.length + migrated.lost.length > 0 ? EXIT.negative : EXIT.done;
}

/** The cheapest changes that reach the former rank again; undefined where there was none, or the new pack has no such rank. */
function nextToFormerRank({ to, before, migrated }: ScoredMigration): NextStar | undefined {
  if (before.stars === null || !to.pack.bands.some(({ rank }) => rank === before.stars)) return undefined;
  return nextStar(to, migrated.assessment, { target: before.stars });
}

function reportOf(migration: ScoredMigration, next: NextStar | undefined): object {
  const { migrated, before, sure, after, most } = migration;
  const { assessment, carried, doubtful, lost, added } = migrated;
  const summary = ({ outcome, total, stars }: Result) => ({ outcome, total, stars });
  return {
    assessment,
    carried,
    doubtful,
    lost,
    added,
    before: summary(before),
    sure: summary(sure),
    after: { ...summary(after), minimumsMissed: after.minimumsMissed, most },
    wayBack: next ?? null,
  };
}
