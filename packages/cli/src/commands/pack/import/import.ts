/** `ocop pack import BOOK.xlsx -o FILE.json`: writes nothing unless the book holds sound rules; exit code 1 when they look odd. */
import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { WorkbookError } from '@ocop-kit/documents/problems';
import { lintPack } from '@ocop-kit/engine';
import { EXIT } from '../../../failures/failure.js';
import type { CommandContext } from '../../../context/command-context.js';
import { printFindings } from '../../../findings/workbook-findings.js';
import { findRuleFiles, findBasePack } from '../../../rules-source/rules-source.js';
import type { RulesOptions } from '../../../findings/rules-findings.js';
import { refuseToOverwrite, writeOutput } from '../../../output/output.js';
import { readBytes } from '../../../files/read-file.js';

interface ImportOptions extends RulesOptions {
  readonly output: string;
}

export function register(pack: Command, { t, run }: CommandHost): void {
  pack
    .command('import')
    .description(t('packImportAbout'))
    .argument('<book>', t('packImportArgument'))
    .requiredOption('-o, --output <file>', t('packImportOutput'))
    .option('--base <file...>', t('baseOption'))
    .action((book: string, choices: ImportOptions) =>
      run((context) => importCommand(context, book, choices)),
    );
}

async function importCommand(
  context: CommandContext,
  book: string,
  { output, base: bases = [] }: ImportOptions,
): Promise<number> {
  const inputs = [book, ...(await findRuleFiles(undefined, bases, context.t))];
  await refuseToOverwrite(context, output, inputs);
  const file = await readBytes(book, context.t);
  // Only those who read a workbook load what reads it.
  const { importWorkbook, locateFinding } = await import('@ocop-kit/documents/rules-workbook');
  try {
    const { format, document, problems, locations } = await importWorkbook(file, (id) =>
      findBasePack(id, bases, context.t),
    );
    if (problems.length > 0) {
      printFindings(context, problems);
      return EXIT.input;
    }
    await writeOutput(context, output, `${JSON.stringify(document, null, 2)}\n`, inputs);
    const looks =
      format === 'ocop-pack/1' ? lintPack(document).map((finding) => locateFinding(finding, locations)) : [];
    if (context.json || looks.length > 0) printFindings(context, looks);
    if (!context.json) context.print(context.t('packImported', { file: output }));
    return looks.length > 0 ? EXIT.negative : EXIT.done;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    printFindings(context, error.problems);
    return EXIT.input;
  }
}
