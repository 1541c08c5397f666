import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { textIn } from '@ocop-kit/engine';
import { findSets } from '@ocop-kit/rules';
import { EXIT, Failure } from '../../failures/failure.js';
import { IN_FORCE } from '../../context/law-in-force.js';
import { formatTable } from '../../render/table.js';
import type { CommandContext } from '../../context/command-context.js';

export function register(program: Command, { t, run }: CommandHost): void {
  program
    .command('sets')
    .description(t('setsAbout'))
    .argument('[words...]', t('wordsArgument'))
    .action((words: string[]) => run((context) => setsCommand(context, words)));
}

/** `ocop sets [words]` */
function setsCommand(context: CommandContext, words: readonly string[]): number {
  const { t, lang, json, width, pack } = context;
  const wanted = words.join(' ');
  const found = context.findSets(wanted);
  if (json) {
    // For the decision in force, also how well each set matches.
    context.print(JSON.stringify(pack === IN_FORCE ? findSets(wanted) : found));
    return found.length > 0 ? EXIT.done : EXIT.negative;
  }
  if (found.length === 0) throw new Failure(EXIT.negative, t('noSets', { words: wanted }));
  const rows = found.map(({ set, title, hint }) => [String(set), textIn(title, lang), hint]);
  const columns = [{ heading: '', align: 'right' as const }, { heading: '', wraps: true }, { heading: '' }];
  context.print(...formatTable(columns, rows, width).slice(1));
  return EXIT.done;
}
