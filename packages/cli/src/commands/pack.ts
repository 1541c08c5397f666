/** `ocop pack …`: rules of one's own, from an empty folder to a site. */
import type { Command } from 'commander';
import type { Session } from '../session.js';
import type { Say } from '../words.js';
import { lintCommand } from './lint.js';
import type { BuildChoices } from './pack/build.js';
import type { ExportChoices } from './pack/export.js';
import type { ImportChoices } from './pack/import.js';
import type { NewPackChoices } from './pack/new.js';
import type { PreviewChoices } from './pack/preview.js';

type Act = (work: (session: Session) => number | Promise<number>) => Promise<void>;

/** Each is loaded when it is asked for: who only scores waits for none of them. */
export function addPackCommands(ocop: Command, say: Say, act: Act): void {
  const group = ocop.command('pack').description(say('packAbout'));
  group
    .command('new')
    .description(say('packNewAbout'))
    .argument('<folder>', say('packNewArgument'))
    .option('--kind <overlay|pack>', say('kindOption'))
    .option('--base <id>', say('baseIdOption'))
    .action((folder: string, choices: NewPackChoices) =>
      act(async (session) => (await import('./pack/new.js')).packNewCommand(session, folder, choices)),
    );
  group
    .command('lint')
    .description(say('lintAbout'))
    .argument('<rules>', say('packArgument'))
    .option('--base <file...>', say('baseOption'))
    .action((rules: string, choices: { base?: string[] }) =>
      act((session) => lintCommand(session, rules, choices)),
    );
  group
    .command('preview')
    .description(say('packPreviewAbout'))
    .argument('<rules>', say('packArgument'))
    .option('--base <file...>', say('baseOption'))
    .option('--port <n>', say('portOption'))
    .action((rules: string, choices: PreviewChoices) =>
      act(async (session) => (await import('./pack/preview.js')).packPreviewCommand(session, rules, choices)),
    );
  group
    .command('build')
    .description(say('packBuildAbout'))
    .argument('<rules>', say('packArgument'))
    .option('--base <file...>', say('baseOption'))
    .option('-o, --output <folder>', say('outputOption'))
    .action((rules: string, choices: BuildChoices) =>
      act(async (session) => (await import('./pack/build.js')).packBuildCommand(session, rules, choices)),
    );
  group
    .command('export')
    .description(say('packExportAbout'))
    .argument('<rules>', say('packArgument'))
    .requiredOption('-o, --output <book>', say('packExportOutput'))
    .option('--base <file...>', say('baseOption'))
    .action((rules: string, choices: ExportChoices) =>
      act(async (session) => (await import('./pack/export.js')).exportCommand(session, rules, choices)),
    );
  group
    .command('import')
    .description(say('packImportAbout'))
    .argument('<book>', say('packImportArgument'))
    .requiredOption('-o, --output <file>', say('packImportOutput'))
    .option('--base <file...>', say('baseOption'))
    .action((book: string, choices: ImportChoices) =>
      act(async (session) => (await import('./pack/import.js')).importCommand(session, book, choices)),
    );
}
