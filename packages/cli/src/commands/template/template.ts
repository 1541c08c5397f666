import type { Assessment } from '@ocop-kit/engine/schema';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { readAssessment } from '../../context/read-assessment.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { printFindings } from '../../findings/workbook-findings.js';
import { writeOutput } from '../../output/output.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

const messages = { vi, en };

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('template')
    .description(t('about'))
    .argument('<set>', t('set'))
    .argument('[files...]', t('files'))
    .requiredOption('-o, --output <file>', t('output'))
    .action((no: string, files: readonly string[], { output }: { readonly output: string }) =>
      run((context) => writeTable(context, no, files, output)),
    );
}

/** A table of products to fill in: blank, or with the assessments of some files in it. */
async function writeTable(
  context: CommandContext,
  no: string,
  files: readonly string[],
  output: string,
): Promise<number> {
  if (!/^\d{1,4}$/.test(no))
    throw new Failure(EXIT.usage, context.translator(messages)('notSet', { value: no }));
  const set = await context.loadSet(context.pack, Number(no), 'all');
  const assessments: Assessment[] = [];
  for (const file of files) assessments.push((await readAssessment(context, file)).assessment);
  const [{ writeTemplate }, { WorkbookError }] = await Promise.all([
    import('@ocop-kit/documents/sheets'),
    import('@ocop-kit/documents/problems'),
  ]);
  try {
    await writeOutput(context, output, writeTemplate(set, { lang: context.lang, assessments }), files);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    printFindings(context, error.problems);
    return EXIT.input;
  }
  context.warn(context.translator(messages)('written', { file: output, count: assessments.length }));
  return EXIT.done;
}
