import { WorkbookError } from '@ocop-kit/documents/problems';
import { overlayPack } from '@ocop-kit/engine/overlay';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { EXIT } from '../../../failures/failure.js';
import type { RulesOptions } from '../../../findings/rules-findings.js';
import { printFindings } from '../../../findings/workbook-findings.js';
import { refuseToOverwrite, writeOutput } from '../../../output/output.js';
import { findRuleFiles, readRules } from '../../../rules-source/rules-source.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

const messages = { vi, en };

interface ExportOptions extends RulesOptions {
  /** The workbook to write. */
  readonly output: string;
}

export function register(pack: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  pack
    .command('export')
    .description(t('about'))
    .argument('<rules>', t('packArgument'))
    .requiredOption('-o, --output <book>', t('output'))
    .option('--base <file...>', t('baseOption'))
    .action((rules: string, options: ExportOptions) =>
      run((context) => exportRules(context, rules, options)),
    );
}

async function exportRules(
  context: CommandContext,
  source: string,
  { output, base: bases = [] }: ExportOptions,
): Promise<number> {
  const inputs = await findRuleFiles(source, bases, context.t);
  await refuseToOverwrite(context, output, inputs);
  const rules = await readRules(source, bases, context.t);
  // Loaded here, so that no other command waits for the code that writes workbooks.
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
  if (!context.json) context.print(context.translator(messages)('exported', { file: output }));
  return EXIT.done;
}
