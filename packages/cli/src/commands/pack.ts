/** `ocop pack …`: what somebody does who writes rules, or adds to them. */
import type { Command } from 'commander';
import type { Session } from '../session.js';
import type { Say } from '../words.js';
import { exportCommand } from './pack/export.js';
import { importCommand } from './pack/import.js';

export type Act = (work: (session: Session) => number | Promise<number>) => Promise<void>;

export function packCommands(ocop: Command, say: Say, act: Act): void {
  const pack = ocop.command('pack').description(say('packAbout'));
  pack
    .command('export')
    .description(say('packExportAbout'))
    .argument('<file>', say('packExportArgument'))
    .requiredOption('-o, --output <book>', say('packExportOutput'))
    .option('--base <file>', say('packBaseOption'))
    .action((file: string, options: { output: string; base?: string }) =>
      act((session) => exportCommand(session, file, options)),
    );
  pack
    .command('import')
    .description(say('packImportAbout'))
    .argument('<book>', say('packImportArgument'))
    .requiredOption('-o, --output <file>', say('packImportOutput'))
    .option('--base <file>', say('packBaseOption'))
    .action((book: string, options: { output: string; base?: string }) =>
      act((session) => importCommand(session, book, options)),
    );
}
