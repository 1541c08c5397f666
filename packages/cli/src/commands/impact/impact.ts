import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT } from '../../failures/failure.js';
import { findSheetFiles } from './sheet-files.js';
import { assessProduct, type UnusableSheet, type Product } from './product.js';
import { reportCsv, reportJson, type Report } from './report.js';
import { readOldSheets } from './old-sheets.js';
import { tallyProducts } from './tally.js';
import { FORMER, IN_FORCE } from '../../migration/migrate-and-score.js';
import { unusableLine, impactLines, summaryLines } from './impact-lines.js';
import { findOwnReport } from './own-report.js';
import { refuseToOverwrite, writeOutput } from '../../output/output.js';
import { readChoice, type CommandContext } from '../../context/command-context.js';
import { printJson, printLines } from '../../terminal/terminal.js';

interface ImpactOptions {
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly to?: string | undefined;
}

const FORMATS = ['table', 'csv', 'json'] as const;

export function register(program: Command, { t, run }: CommandHost): void {
  program
    .command('impact')
    .description(t('impactAbout'))
    .argument('<folder>', t('impactArgument'))
    .option('--format <format>', t('impactFormat'))
    .option('-o, --output <file>', t('outputOption'))
    .option('--to <pack>', t('toOption'))
    .action((folder: string, choices: ImpactOptions) =>
      run((context) => impactCommand(context, folder, choices)),
    );
}

/** `ocop impact FOLDER`; exit code 1 when something in the folder could not be used. */
async function impactCommand(
  context: CommandContext,
  folder: string,
  choices: ImpactOptions,
): Promise<number> {
  const { t } = context;
  const format = readChoice(
    context,
    '--format',
    choices.format ?? (context.json ? 'json' : 'table'),
    FORMATS,
  );
  const { output, to = IN_FORCE } = choices;
  const { files, others } = await findSheetFiles(context, folder);
  // Run again, the report of the last time is no sheet; anything else of its name is.
  const former = output === undefined ? undefined : await findOwnReport(output, files);
  const sheets = files.filter((file) => file !== former);
  if (output !== undefined)
    await refuseToOverwrite(
      context,
      output,
      sheets.map(({ path }) => path),
    );
  const products: Product[] = [];
  const bad: UnusableSheet[] = [];
  for (const file of sheets) {
    for await (const sheet of readOldSheets(context, file)) {
      const product = await assessProduct(context, sheet, to);
      if ('why' in product) bad.push(product);
      else products.push(product);
    }
  }
  const report: Report = { from: FORMER, to, tally: tallyProducts(products), products, bad };
  await writeReport(context, report, format, output);
  for (const entry of bad) context.warn(unusableLine(context, entry));
  context.warn(t('impact.done', { products: products.length, bad: bad.length, others }));
  return bad.length > 0 ? EXIT.negative : EXIT.done;
}

async function writeReport(
  context: CommandContext,
  report: Report,
  format: (typeof FORMATS)[number],
  output: string | undefined,
): Promise<void> {
  const { t } = context;
  const text = {
    table: () => `${impactLines(context, report).join('\n')}\n`,
    csv: () => reportCsv(report, t),
    json: () => reportJson(report),
  }[format]();
  if (output === undefined) {
    // A table for a spreadsheet must hold nothing else: what stands first for people goes beside.
    if (format === 'csv') for (const line of summaryLines(context, report)) context.warn(line);
    if (format === 'json') printJson(text.trimEnd());
    else if (format === 'csv') printLines(text);
    else context.print(...impactLines(context, report));
    return;
  }
  await writeOutput(context, output, text, []);
  context.print(...summaryLines(context, report), '', t('impact.written', { file: output }));
}
