/** `ocop plan …`: the way to a higher rank as tasks, carried over the years. */
import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { register as registerCarry } from './carry/carry.js';
import { messages } from './messages.js';
import { register as registerNew } from './new/new.js';
import { register as registerPrint } from './print/print.js';
import { register as registerTask } from './task/task.js';

/** In the order in which help lists them. */
const COMMANDS = [registerNew, registerTask, registerCarry, registerPrint];

export function register(program: Command, host: CommandHost): void {
  const t = host.translator(messages);
  const plan = program.command('plan').description(t('about')).helpCommand('help [command]', t('helpOn'));
  for (const registerOn of COMMANDS) registerOn(plan, host);
}
