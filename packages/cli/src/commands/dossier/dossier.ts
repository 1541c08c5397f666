/** `ocop dossier …`: the dossier of a product as one archive. */
import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { register as registerCheck } from './check/check.js';
import { register as registerList } from './list/list.js';
import { messages } from './messages.js';
import { register as registerPack } from './pack/pack.js';

/** In the order in which help lists them. */
const COMMANDS = [registerPack, registerCheck, registerList];

export function register(program: Command, host: CommandHost): void {
  const t = host.translator(messages);
  const dossier = program
    .command('dossier')
    .description(t('about'))
    .helpCommand('help [command]', t('helpOn'));
  for (const registerOn of COMMANDS) registerOn(dossier, host);
}
