import { textIn } from '@ocop-kit/engine';
import { findSets, PACK_IN_FORCE } from '@ocop-kit/rules';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { formatTable } from '../../render/table.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

const messages = { vi, en };

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('sets')
    .description(t('about'))
    .argument('[words...]', t('words'))
    .action((words: string[]) => run((context) => listSets(context, words.join(' '))));
}

function listSets(context: CommandContext, words: string): number {
  const { lang, json, width, pack } = context;
  const found = context.findSets(words);
  if (json) {
    // For the decision in force, programs also get how well each set matches.
    context.print(JSON.stringify(pack === PACK_IN_FORCE ? findSets(words) : found));
    return found.length > 0 ? EXIT.done : EXIT.negative;
  }
  if (found.length === 0) throw new Failure(EXIT.negative, context.translator(messages)('noSets', { words }));
  const rows = found.map(({ set, title, hint }) => [String(set), textIn(title, lang), hint]);
  const columns = [{ heading: '', align: 'right' as const }, { heading: '', wraps: true }, { heading: '' }];
  context.print(...formatTable(columns, rows, width).slice(1));
  return EXIT.done;
}
