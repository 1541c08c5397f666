import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { runLint } from '../../findings/lint-command.js';
import { IN_FORCE } from '../../context/law-in-force.js';

/** `ocop lint PACK`: the same as `ocop pack lint`, for a pack that lies upon nothing. */
export function register(program: Command, { t, run }: CommandHost): void {
  program
    .command('lint')
    .description(t('lintAbout'))
    .argument('<pack>', t('lintArgument', { pack: IN_FORCE }))
    .action((pack: string) => run((context) => runLint(context, pack, {})));
}
