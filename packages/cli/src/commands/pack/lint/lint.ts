import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import type { RulesOptions } from '../../../findings/rules-findings.js';
import { runLint } from '../../../findings/lint-command.js';

export function register(pack: Command, { t, run }: CommandHost): void {
  pack
    .command('lint')
    .description(t('lintAbout'))
    .argument('<rules>', t('packArgument'))
    .option('--base <file...>', t('baseOption'))
    .action((rules: string, choices: RulesOptions) => run((context) => runLint(context, rules, choices)));
}
