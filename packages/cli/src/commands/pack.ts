/** `ocop pack …`: rules of one's own, from an empty folder to a site. */
import type { Command } from 'commander';
import type { CommandHost } from '../command-host.js';
import { register as registerBuild } from './pack/build.js';
import { register as registerExport } from './pack/export.js';
import { register as registerImport } from './pack/import.js';
import { register as registerLint } from './pack/lint.js';
import { register as registerNew } from './pack/new.js';
import { register as registerPreview } from './pack/preview.js';

/** In the order in which help lists them. */
const COMMANDS = [registerNew, registerLint, registerPreview, registerBuild, registerExport, registerImport];

export function register(program: Command, host: CommandHost): void {
  const pack = program.command('pack').description(host.say('packAbout'));
  for (const registerOn of COMMANDS) registerOn(pack, host);
}
