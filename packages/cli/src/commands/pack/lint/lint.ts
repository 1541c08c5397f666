import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import type { RulesChoices } from '../../../findings/rules-findings.js';
import { lintCommand } from '../../../findings/lint-command.js';

export function register(pack: Command, { say, run }: CommandHost): void {
  pack
    .command('lint')
    .description(say('lintAbout'))
    .argument('<rules>', say('packArgument'))
    .option('--base <file...>', say('baseOption'))
    .action((rules: string, choices: RulesChoices) => run((session) => lintCommand(session, rules, choices)));
}
