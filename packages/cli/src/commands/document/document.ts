import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { messages } from './messages.js';
import type { DocumentOptions } from './read-plan.js';

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('document')
    .description(t('about'))
    .argument('[file]', t('fileArgument'))
    .requiredOption('--form <form>', t('form'))
    .option('--to <docx|html|xlsx>', t('to'))
    .option('-o, --output <file>', t('output'))
    .option('--blank', t('blank'))
    .option('--set <number>', t('set'))
    .option('--batch', t('batch'))
    .option('--template <file>', t('template'))
    .option('--on <day>', t('on'))
    .action((file: string | undefined, options: DocumentOptions) =>
      run(async (context) => {
        // Fetched here, so that no other command waits for the code that prints forms.
        const { printDocuments } = await import('./print-documents.js');
        return printDocuments(context, file, options);
      }),
    );
}
