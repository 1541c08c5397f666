import { textIn } from '@ocop-kit/engine';
import { findSets, sets } from '@ocop-kit/rules';
import { EXIT, Failure } from '../failure.js';
import { table } from '../render/table.js';
import type { Session } from '../session.js';

/** `ocop sets [words]` */
export function setsCommand(session: Session, words: readonly string[]): number {
  const { say, lang, json, width } = session;
  const wanted = words.join(' ');
  const found = findSets(wanted);
  if (json) {
    session.print(JSON.stringify(found));
    return found.length > 0 ? EXIT.done : EXIT.negative;
  }
  if (found.length === 0) throw new Failure(EXIT.negative, say('noSets', { words: wanted }));
  const rows = found.map(({ set, title, match }) => {
    const group = sets.find((entry) => entry.set === set)?.groups[1] ?? title;
    return [String(set), textIn(title, lang), wanted === '' ? textIn(group, lang) : match];
  });
  const columns = [{ heading: '', align: 'right' as const }, { heading: '', wraps: true }, { heading: '' }];
  session.print(...table(columns, rows, width).slice(1));
  return EXIT.done;
}
