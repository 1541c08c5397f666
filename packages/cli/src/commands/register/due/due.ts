/** `ocop register due`: what ends soon. */
import { calendarInForce } from '@ocop-kit/rules/calendar';
import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { messages } from '../messages.js';
import type { DueCommandOptions } from './print-due.js';

export function register(command: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  command
    .command('due')
    .description(t('due.about'))
    .argument('<register>', t('file'))
    .option('--on <day>', t('on'))
    .option('--within <days>', t('due.within', { days: calendarInForce.renewal.earliest }))
    .option('-o, --output <file>', t('due.output'))
    .option('--letters <folder>', t('due.letters'))
    .option('--together', t('due.together'))
    .option('--to <docx|html>', t('due.to'))
    .option('--office <name>', t('due.office'))
    .option('--agency <name>', t('due.agency'))
    .option('--town <name>', t('due.town'))
    .option('--ics <file>', t('due.ics'))
    .option('--force', t('force'))
    .action((file: string, options: DueCommandOptions) =>
      run(async (context) => {
        // Fetched here, so that no other command waits for what writes letters.
        const { printDue } = await import('./print-due.js');
        return printDue(context, file, options);
      }),
    );
}
