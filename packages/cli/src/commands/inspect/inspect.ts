/** `ocop inspect …`: whether certified products are still as they were rated, and what follows. */
import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { register as registerDocument } from './document/document.js';
import { messages } from './messages.js';
import { register as registerNew } from './new/new.js';
import { register as registerNote } from './note/note.js';
import { register as registerResult } from './result/result.js';

/** In the order in which help lists them. */
const COMMANDS = [registerNew, registerNote, registerResult, registerDocument];

export function register(program: Command, host: CommandHost): void {
  const t = host.translator(messages);
  const inspect = program
    .command('inspect')
    .description(t('about'))
    .helpCommand('help [command]', t('helpOn'));
  for (const registerOn of COMMANDS) registerOn(inspect, host);
}
