import { WorkbookError } from '@ocop-kit/documents/problems';
import { lintPack } from '@ocop-kit/engine';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { EXIT } from '../../../failures/failure.js';
import { readBytes } from '../../../files/read-file.js';
import type { RulesOptions } from '../../../findings/rules-findings.js';
import { printFindings } from '../../../findings/workbook-findings.js';
import { refuseToOverwrite, writeOutput } from '../../../output/output.js';
import { findRuleFiles, findBasePack } from '../../../rules-source/rules-source.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

const messages = { vi, en };

interface ImportOptions extends RulesOptions {
  /** The JSON file to write. */
  readonly output: string;
}

export function register(pack: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  pack
    .command('import')
    .description(t('about'))
    .argument('<book>', t('book'))
    .requiredOption('-o, --output <file>', t('output'))
    .option('--base <file...>', t('baseOption'))
    .action((book: string, options: ImportOptions) => run((context) => importRules(context, book, options)));
}

/**
 * Writes nothing unless the workbook holds valid rules.
 *
 * @returns exit code 1 when they are valid but lint has findings
 */
async function importRules(
  context: CommandContext,
  book: string,
  { output, base: bases = [] }: ImportOptions,
): Promise<number> {
  const inputs = [book, ...(await findRuleFiles(undefined, bases, context.t))];
  await refuseToOverwrite(context, output, inputs);
  const file = await readBytes(book, context.t);
  // Loaded here, so that no other command waits for the code that reads workbooks.
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
    const warnings =
      format === 'ocop-pack/1' ? lintPack(document).map((finding) => locateFinding(finding, locations)) : [];
    if (context.json || warnings.length > 0) printFindings(context, warnings);
    if (!context.json) context.print(context.translator(messages)('imported', { file: output }));
    return warnings.length > 0 ? EXIT.negative : EXIT.done;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    printFindings(context, error.problems);
    return EXIT.input;
  }
}
