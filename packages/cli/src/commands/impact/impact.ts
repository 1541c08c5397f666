import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT } from '../../failures/failure.js';
import { filesIn } from './sheet-files.js';
import { productOf, type Bad, type Product } from './product.js';
import { reportCsv, reportJson, type Report } from './report.js';
import { sheetsOf } from './old-sheets.js';
import { tally } from './tally.js';
import { FORMER, IN_FORCE } from '../../migration/migrate-and-score.js';
import { badLine, impactLines, summaryLines } from './impact-lines.js';
import { ownReport } from './own-report.js';
import { refuseInputs, writeOutput } from '../../output/output.js';
import { oneOf, type Session } from '../../context/command-context.js';
import { showJson, showLines } from '../../terminal/terminal.js';

interface ImpactChoices {
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly to?: string | undefined;
}

const FORMATS = ['table', 'csv', 'json'] as const;

export function register(program: Command, { say, run }: CommandHost): void {
  program
    .command('impact')
    .description(say('impactAbout'))
    .argument('<folder>', say('impactArgument'))
    .option('--format <format>', say('impactFormat'))
    .option('-o, --output <file>', say('outputOption'))
    .option('--to <pack>', say('toOption'))
    .action((folder: string, choices: ImpactChoices) =>
      run((session) => impactCommand(session, folder, choices)),
    );
}

/** `ocop impact FOLDER`; exit code 1 when something in the folder could not be used. */
async function impactCommand(session: Session, folder: string, choices: ImpactChoices): Promise<number> {
  const { say } = session;
  const format = oneOf(session, '--format', choices.format ?? (session.json ? 'json' : 'table'), FORMATS);
  const { output, to = IN_FORCE } = choices;
  const { files, others } = await filesIn(session, folder);
  // Run again, the report of the last time is no sheet; anything else of its name is.
  const former = output === undefined ? undefined : await ownReport(output, files);
  const sheets = files.filter((file) => file !== former);
  if (output !== undefined)
    await refuseInputs(
      session,
      output,
      sheets.map(({ path }) => path),
    );
  const products: Product[] = [];
  const bad: Bad[] = [];
  for (const file of sheets) {
    for await (const sheet of sheetsOf(session, file)) {
      const product = await productOf(session, sheet, to);
      if ('why' in product) bad.push(product);
      else products.push(product);
    }
  }
  const report: Report = { from: FORMER, to, tally: tally(products), products, bad };
  await write(session, report, format, output);
  for (const entry of bad) session.warn(badLine(session, entry));
  session.warn(say('impact.done', { products: products.length, bad: bad.length, others }));
  return bad.length > 0 ? EXIT.negative : EXIT.done;
}

async function write(
  session: Session,
  report: Report,
  format: (typeof FORMATS)[number],
  output: string | undefined,
): Promise<void> {
  const { say } = session;
  const text = {
    table: () => `${impactLines(session, report).join('\n')}\n`,
    csv: () => reportCsv(report, say),
    json: () => reportJson(report),
  }[format]();
  if (output === undefined) {
    // A table for a spreadsheet must hold nothing else: what stands first for people goes beside.
    if (format === 'csv') for (const line of summaryLines(session, report)) session.warn(line);
    if (format === 'json') showJson(text.trimEnd());
    else if (format === 'csv') showLines(text);
    else session.print(...impactLines(session, report));
    return;
  }
  await writeOutput(session, output, text, []);
  session.print(...summaryLines(session, report), '', say('impact.written', { file: output }));
}
