/** `ocop register import`: an office's table into the register. */
import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { messages } from '../messages.js';
import type { ImportOptions } from './import-table.js';

export function register(command: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  command
    .command('import')
    .description(t('import.about'))
    .argument('<table>', t('import.table'))
    .option('-o, --output <file>', t('import.output'))
    .option('--on <day>', t('on'))
    .option('--force', t('import.force'))
    .action((table: string, options: ImportOptions) =>
      run(async (context) => {
        // Fetched here, so that no other command waits for what reads tables.
        const { importTable } = await import('./import-table.js');
        return importTable(context, table, options);
      }),
    );
}
