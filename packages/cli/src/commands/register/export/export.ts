/** `ocop register export`: a register as Excel, CSV or JSON. */
import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { messages } from '../messages.js';
import type { ExportOptions } from './write-export.js';

export function register(command: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  command
    .command('export')
    .description(t('export.about'))
    .argument('<register>', t('file'))
    .requiredOption('-o, --output <file>', t('export.output'))
    .option('--as <list|page|flat>', t('export.as'))
    .option('--records <file>', t('export.records'))
    .option('--on <day>', t('on'))
    .option('--force', t('force'))
    .action((file: string, options: ExportOptions) =>
      run(async (context) => {
        // Fetched here, so that no other command waits for what writes workbooks.
        const { writeExport } = await import('./write-export.js');
        return writeExport(context, file, options);
      }),
    );
}
