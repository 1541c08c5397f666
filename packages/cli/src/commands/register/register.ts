/** `ocop register …`: the certificates that an office keeps track of. */
import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { register as registerCheck } from './check/check.js';
import { register as registerDue } from './due/due.js';
import { register as registerExport } from './export/export.js';
import { register as registerImport } from './import/import.js';
import { register as registerRemove } from './remove/remove.js';
import { messages } from './messages.js';

/** In the order in which help lists them. */
const COMMANDS = [registerImport, registerCheck, registerRemove, registerDue, registerExport];

export function register(program: Command, host: CommandHost): void {
  const t = host.translator(messages);
  const command = program
    .command('register')
    .description(t('about'))
    .helpCommand('help [command]', t('helpOn'));
  for (const registerOn of COMMANDS) registerOn(command, host);
}
