/** `ocop pack export FILE|ID -o BOOK.xlsx`. */
import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { WorkbookError } from '@ocop-kit/documents/problems';
import { overlayPack } from '@ocop-kit/engine/overlay';
import { EXIT } from '../../../failures/failure.js';
import { filesOf, readRules } from '../../../rules-source/rules-source.js';
import type { Session } from '../../../context/command-context.js';
import { printFindings } from '../../../findings/workbook-findings.js';
import type { RulesChoices } from '../../../findings/rules-findings.js';
import { refuseInputs, writeOutput } from '../../../output/output.js';

interface ExportChoices extends RulesChoices {
  readonly output: string;
}

export function register(pack: Command, { say, run }: CommandHost): void {
  pack
    .command('export')
    .description(say('packExportAbout'))
    .argument('<rules>', say('packArgument'))
    .requiredOption('-o, --output <book>', say('packExportOutput'))
    .option('--base <file...>', say('baseOption'))
    .action((rules: string, choices: ExportChoices) =>
      run((session) => exportCommand(session, rules, choices)),
    );
}

async function exportCommand(
  session: Session,
  source: string,
  { output, base: bases = [] }: ExportChoices,
): Promise<number> {
  const inputs = await filesOf(source, bases, session.say);
  await refuseInputs(session, output, inputs);
  const rules = await readRules(source, bases, session.say);
  // Only those who write a workbook load what writes it.
  const { overlayBook, packBook } = await import('@ocop-kit/documents/rules-workbook');
  try {
    if (rules.kind === 'pack') await writeOutput(session, output, await packBook(rules.pack), inputs);
    else {
      overlayPack(rules.base, rules.overlay);
      await writeOutput(session, output, await overlayBook(rules.overlay, rules.base), inputs);
    }
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    printFindings(session, error.problems);
    return EXIT.input;
  }
  if (!session.json) session.print(session.say('packExported', { file: output }));
  return EXIT.done;
}
