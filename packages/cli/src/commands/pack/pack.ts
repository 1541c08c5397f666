/** `ocop pack …`: makes rules, from an empty folder to what a site serves. */
import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { register as registerBuild } from './build/build.js';
import { register as registerExport } from './export/export.js';
import { register as registerImport } from './import/import.js';
import { register as registerLint } from './lint/lint.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';
import { register as registerNew } from './new/new.js';
import { register as registerPreview } from './preview/preview.js';

/** In the order in which help lists them. */
const COMMANDS = [registerNew, registerLint, registerPreview, registerBuild, registerExport, registerImport];

export function register(program: Command, host: CommandHost): void {
  const t = host.translator({ vi, en });
  const pack = program.command('pack').description(t('about')).helpCommand('help [command]', t('helpOn'));
  for (const registerOn of COMMANDS) registerOn(pack, host);
}
