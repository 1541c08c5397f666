import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { printLint } from '../../../findings/print-lint.js';
import type { RulesOptions } from '../../../findings/rules-findings.js';

export function register(pack: Command, { translator, run }: CommandHost): void {
  const t = translator({ vi: {}, en: {} });
  pack
    .command('lint')
    .description(t('lintAbout'))
    .argument('<rules>', t('packArgument'))
    .option('--base <file...>', t('baseOption'))
    .action((rules: string, options: RulesOptions) => run((context) => printLint(context, rules, options)));
}
