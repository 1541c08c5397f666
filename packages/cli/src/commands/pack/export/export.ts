/** `ocop pack export FILE|ID -o BOOK.xlsx`. */
import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { WorkbookError } from '@ocop-kit/documents/problems';
import { overlayPack } from '@ocop-kit/engine/overlay';
import { EXIT } from '../../../failures/failure.js';
import { findRuleFiles, readRules } from '../../../rules-source/rules-source.js';
import type { CommandContext } from '../../../context/command-context.js';
import { printFindings } from '../../../findings/workbook-findings.js';
import type { RulesOptions } from '../../../findings/rules-findings.js';
import { refuseToOverwrite, writeOutput } from '../../../output/output.js';

interface ExportOptions extends RulesOptions {
  readonly output: string;
}

export function register(pack: Command, { t, run }: CommandHost): void {
  pack
    .command('export')
    .description(t('packExportAbout'))
    .argument('<rules>', t('packArgument'))
    .requiredOption('-o, --output <book>', t('packExportOutput'))
    .option('--base <file...>', t('baseOption'))
    .action((rules: string, choices: ExportOptions) =>
      run((context) => exportCommand(context, rules, choices)),
    );
}

async function exportCommand(
  context: CommandContext,
  source: string,
  { output, base: bases = [] }: ExportOptions,
): Promise<number> {
  const inputs = await findRuleFiles(source, bases, context.t);
  await refuseToOverwrite(context, output, inputs);
  const rules = await readRules(source, bases, context.t);
  // Only those who write a workbook load what writes it.
  const { exportOverlay, exportPack } = await import('@ocop-kit/documents/rules-workbook');
  try {
    if (rules.kind === 'pack') await writeOutput(context, output, await exportPack(rules.pack), inputs);
    else {
      overlayPack(rules.base, rules.overlay);
      await writeOutput(context, output, await exportOverlay(rules.overlay, rules.base), inputs);
    }
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    printFindings(context, error.problems);
    return EXIT.input;
  }
  if (!context.json) context.print(context.t('packExported', { file: output }));
  return EXIT.done;
}
