import { PACK_IN_FORCE } from '@ocop-kit/rules';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { readChoice } from '../../context/read-choice.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { FORMER_PACK } from '../../migration/migrate-and-score.js';
import { refuseToOverwrite, writeOutput } from '../../output/output.js';
import { printJson, printLines } from '../../terminal/terminal.js';
import { impactLines, summaryLines, unusableLine } from './impact-lines.js';
import { messages } from './messages.js';
import { readOldSheets } from './old-sheets.js';
import { findOwnReport } from './own-report.js';
import { assessProduct, type Product, type UnusableSheet } from './product.js';
import { reportCsv, reportJson, type Report } from './report.js';
import { findSheetFiles } from './sheet-files.js';
import { isAddress } from './sources/is-address.js';
import { tallyProducts } from './tally.js';

interface ImpactOptions {
  /** `table`, `csv` or `json`; a table without it. */
  readonly format?: string | undefined;
  /** The file for the report; standard output without it. */
  readonly output?: string | undefined;
  /** The pack to migrate to; the decision in force without it. */
  readonly to?: string | undefined;
  /** Edited rules: then sheets are not migrated but scored by both. */
  readonly with?: string | undefined;
  /** With `with` alone: the table of a database, and the set of rows that name none. */
  readonly table?: string | undefined;
  readonly set?: string | undefined;
}

const FORMATS = ['table', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('impact')
    .description(t('about'))
    .argument('<source>', t('folder'))
    .option('--with <rules>', t('withOption'))
    .option('--format <format>', t('format'))
    .option('-o, --output <file>', t('outputOption'))
    .option('--to <pack>', t('toOption', { pack: PACK_IN_FORCE }))
    .option('--table <name>', t('tableOption'))
    .option('--set <number>', t('setOption'))
    .action((source: string, options: ImpactOptions) => run((context) => report(context, source, options)));
}

async function report(context: CommandContext, source: string, options: ImpactOptions): Promise<number> {
  const t = context.translator(messages);
  const { with: edited, to, table, set } = options;
  if (edited !== undefined) {
    if (to !== undefined) throw new Failure(EXIT.usage, t('withTo'));
    const { reportReform } = await import('./reform/reform.js');
    return reportReform(context, source, { ...options, with: edited });
  }
  for (const [option, value] of [
    ['--table', table],
    ['--set', set],
  ] as const)
    if (value !== undefined) throw new Failure(EXIT.usage, t('onlyWith', { option }));
  if (isAddress(source)) throw new Failure(EXIT.usage, t('onlyWith', { option: 'postgres://…' }));
  return reportImpact(context, source, options);
}

/** @returns exit code 1 when a sheet in the folder could not be used */
async function reportImpact(
  context: CommandContext,
  folder: string,
  options: ImpactOptions,
): Promise<number> {
  const { output, to = PACK_IN_FORCE } = options;
  const defaultFormat = context.json ? 'json' : 'table';
  const format = readChoice(context, '--format', options.format ?? defaultFormat, FORMATS);
  const { files, others } = await findSheetFiles(context, folder);
  const formerReport = output === undefined ? undefined : await findOwnReport(output, files);
  const sheets = files.filter((file) => file !== formerReport);
  if (output !== undefined) {
    const paths = sheets.map(({ path }) => path);
    await refuseToOverwrite(context, output, paths);
  }
  const products: Product[] = [];
  const bad: UnusableSheet[] = [];
  for (const file of sheets) {
    for await (const sheet of readOldSheets(context, file)) {
      const product = await assessProduct(context, sheet, to);
      if ('why' in product) bad.push(product);
      else products.push(product);
    }
  }
  const report: Report = { from: FORMER_PACK, to, tally: tallyProducts(products), products, bad };
  if (output === undefined) printReport(context, report, format);
  else await writeReport(context, report, format, output);
  for (const entry of bad) context.warn(unusableLine(context, entry));
  const t = context.translator(messages);
  context.warn(t('done', { products: products.length, bad: bad.length, others }));
  return bad.length > 0 ? EXIT.negative : EXIT.done;
}

function printReport(context: CommandContext, report: Report, format: Format): void {
  if (format === 'json') printJson(reportJson(report).trimEnd());
  else if (format === 'table') context.print(...impactLines(context, report));
  else {
    // Standard output must hold the table and nothing else, so the summary goes to standard error.
    for (const line of summaryLines(context, report)) context.warn(line);
    printLines(reportCsv(report, context.translator(messages)));
  }
}

async function writeReport(
  context: CommandContext,
  report: Report,
  format: Format,
  output: string,
): Promise<void> {
  const t = context.translator(messages);
  const text = {
    table: () => `${impactLines(context, report).join('\n')}\n`,
    csv: () => reportCsv(report, t),
    json: () => reportJson(report),
  }[format]();
  await writeOutput(context, output, text, []);
  context.print(...summaryLines(context, report), '', t('written', { file: output }));
}
