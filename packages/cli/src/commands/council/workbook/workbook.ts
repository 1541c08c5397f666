/** `ocop council workbook`: a session as a workbook that its members fill in together. */
import { listVoters } from '@ocop-kit/engine/council';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { EXIT } from '../../../failures/failure.js';
import { printFindings } from '../../../findings/workbook-findings.js';
import { refuseExisting } from '../../../output/keep-existing.js';
import { writeOutput } from '../../../output/output.js';
import { openSessionSource } from '../../../session-source/session-source.js';
import { messages } from './messages.js';

interface WorkbookOptions {
  readonly output: string;
  readonly force?: boolean | undefined;
}

export function register(council: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  council
    .command('workbook')
    .description(t('about'))
    .argument('<source>', t('source'))
    .requiredOption('-o, --output <file>', t('output'))
    .option('--force', t('force'))
    .action((source: string, options: WorkbookOptions) =>
      run((context) => writeSession(context, source, options)),
    );
}

async function writeSession(
  context: CommandContext,
  source: string,
  { output, force }: WorkbookOptions,
): Promise<number> {
  const { session, setOf, refused } = await openSessionSource(context, source);
  await refuseExisting(context, [output], force);
  for (const line of refused) context.warn(line);
  // Loaded here, so that no other command waits for what writes workbooks.
  const [{ sessionWorkbook }, { WorkbookError }] = await Promise.all([
    import('@ocop-kit/documents/council-workbook'),
    import('@ocop-kit/documents/problems'),
  ]);
  try {
    await writeOutput(context, output, sessionWorkbook(session, setOf, context.lang), [source]);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    printFindings(context, error.problems);
    return EXIT.input;
  }
  context.warn(
    context.translator(messages)('written', {
      file: output,
      products: session.products.length,
      members: listVoters(session).length,
    }),
  );
  return refused.length > 0 ? EXIT.negative : EXIT.done;
}
