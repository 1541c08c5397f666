/** `ocop inspect document`: the papers of an inspection or a withdrawal, each as a file. */
import { calendarInForce } from '@ocop-kit/rules/calendar';
import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { messages } from '../messages.js';
import type { InspectionPrintOptions } from './print-documents.js';

/** As the documents package has them; named here so that help needs not load it. A test holds the two together. */
const DOCUMENTS = 'sheet, minutes, notice, proposal, decision';

export function register(inspect: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  const grounds = calendarInForce.grounds.map(({ id }) => id).join(', ');
  inspect
    .command('document')
    .description(t('documentAbout'))
    .argument('<file>', t('source'))
    .option('--only <documents>', t('only', { known: DOCUMENTS }))
    .option('--to <docx|html>', t('to'))
    .option('--certificate <id>', t('certificate'))
    .option('--ground <id>', t('ground', { known: grounds }))
    .option('--basis <kind>', t('basis'), 'conclusion')
    .option('--basis-on <day>', t('basisOn'))
    .option('--basis-by <name>', t('basisBy'))
    .option('--basis-number <number>', t('basisNumber'))
    .option('--on <day>', t('proposedOn'))
    .option('--agency <name>', t('agency'))
    .option('--office <name>', t('office'))
    .option('-o, --output <folder>', t('folder'))
    .option('--force', t('force'))
    .action((file: string, options: InspectionPrintOptions) =>
      run(async (context) => {
        // Fetched here, so that no other command waits for the code that prints documents.
        const { printDocuments } = await import('./print-documents.js');
        return printDocuments(context, file, options);
      }),
    );
}
