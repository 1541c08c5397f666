import { PACK_IN_FORCE } from '@ocop-kit/rules';
import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { printLint } from '../../findings/print-lint.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

/** `ocop pack lint` under its older name, without `--base`. */
export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator({ vi, en });
  program
    .command('lint')
    .description(t('lintAbout'))
    .argument('<pack>', t('pack', { pack: PACK_IN_FORCE }))
    .action((pack: string) => run((context) => printLint(context, pack, {})));
}
