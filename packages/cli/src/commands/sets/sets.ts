import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { textIn } from '@ocop-kit/engine';
import { findSets } from '@ocop-kit/rules';
import { EXIT, Failure } from '../../failures/failure.js';
import { IN_FORCE } from '../../context/law-in-force.js';
import { table } from '../../render/table.js';
import type { Session } from '../../context/command-context.js';

export function register(program: Command, { say, run }: CommandHost): void {
  program
    .command('sets')
    .description(say('setsAbout'))
    .argument('[words...]', say('wordsArgument'))
    .action((words: string[]) => run((session) => setsCommand(session, words)));
}

/** `ocop sets [words]` */
function setsCommand(session: Session, words: readonly string[]): number {
  const { say, lang, json, width, pack, find } = session;
  const wanted = words.join(' ');
  const found = find(wanted);
  if (json) {
    // Of the law also how well each fits.
    session.print(JSON.stringify(pack === IN_FORCE ? findSets(wanted) : found));
    return found.length > 0 ? EXIT.done : EXIT.negative;
  }
  if (found.length === 0) throw new Failure(EXIT.negative, say('noSets', { words: wanted }));
  const rows = found.map(({ set, title, hint }) => [String(set), textIn(title, lang), hint]);
  const columns = [{ heading: '', align: 'right' as const }, { heading: '', wraps: true }, { heading: '' }];
  session.print(...table(columns, rows, width).slice(1));
  return EXIT.done;
}
