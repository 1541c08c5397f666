/** `ocop council document`: the papers of a session, each as a file. */
import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { messages } from './messages.js';
import type { CouncilPrintOptions } from './print-documents.js';

/** As the documents package has them; named here so that help needs not load it. A test holds the two together. */
const DOCUMENTS = 'minutes, summary, recognition, centre, notice, sheet';

export function register(council: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  council
    .command('document')
    .description(t('about'))
    .argument('<source>', t('source'))
    .option('--only <documents>', t('only', { known: DOCUMENTS }))
    .option('--to <docx|html>', t('to'))
    .option('--product <id>', t('product'))
    .option('--member <id>', t('member'))
    .option('-o, --output <folder>', t('output'))
    .action((source: string, options: CouncilPrintOptions) =>
      run(async (context) => {
        // Fetched here, so that no other command waits for the code that prints documents.
        const { printDocuments } = await import('./print-documents.js');
        return printDocuments(context, source, options);
      }),
    );
}
