/** `ocop pack import BOOK.xlsx -o FILE.json`: writes nothing unless the book holds sound rules; exit code 1 when they look odd. */
import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { WorkbookError } from '@ocop-kit/documents/problems';
import { lintPack } from '@ocop-kit/engine';
import { EXIT } from '../../../failures/failure.js';
import type { Session } from '../../../context/command-context.js';
import { printFindings } from '../../../findings/workbook-findings.js';
import { filesOf, packBelow } from '../../../rules-source/rules-source.js';
import type { RulesChoices } from '../../../findings/rules-findings.js';
import { refuseInputs, writeOutput } from '../../../output/output.js';
import { readBytes } from '../../../files/read-file.js';

interface ImportChoices extends RulesChoices {
  readonly output: string;
}

export function register(pack: Command, { say, run }: CommandHost): void {
  pack
    .command('import')
    .description(say('packImportAbout'))
    .argument('<book>', say('packImportArgument'))
    .requiredOption('-o, --output <file>', say('packImportOutput'))
    .option('--base <file...>', say('baseOption'))
    .action((book: string, choices: ImportChoices) =>
      run((session) => importCommand(session, book, choices)),
    );
}

async function importCommand(
  session: Session,
  book: string,
  { output, base: bases = [] }: ImportChoices,
): Promise<number> {
  const inputs = [book, ...(await filesOf(undefined, bases, session.say))];
  await refuseInputs(session, output, inputs);
  const file = await readBytes(book, session.say);
  // Only those who read a workbook load what reads it.
  const { importBook, located } = await import('@ocop-kit/documents/rules-workbook');
  try {
    const { format, document, problems, places } = await importBook(file, (id) =>
      packBelow(id, bases, session.say),
    );
    if (problems.length > 0) {
      printFindings(session, problems);
      return EXIT.input;
    }
    await writeOutput(session, output, `${JSON.stringify(document, null, 2)}\n`, inputs);
    const looks =
      format === 'ocop-pack/1' ? lintPack(document).map((finding) => located(finding, places)) : [];
    if (session.json || looks.length > 0) printFindings(session, looks);
    if (!session.json) session.print(session.say('packImported', { file: output }));
    return looks.length > 0 ? EXIT.negative : EXIT.done;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    printFindings(session, error.problems);
    return EXIT.input;
  }
}
