import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { articles } from '@ocop-kit/rules';
import { EXIT, Failure } from '../../failures/failure.js';
import { IN_FORCE } from '../../context/law-in-force.js';
import { wrap } from '../../render/table.js';
import type { Session } from '../../context/command-context.js';

export function register(program: Command, { say, run }: CommandHost): void {
  program
    .command('law')
    .description(say('lawAbout'))
    .argument('[id]', say('lawArgument'))
    .action((id?: string) => run((session) => lawCommand(session, id)));
}

/** `ocop law 3.3`; without an id, the contents. */
function lawCommand(session: Session, id: string | undefined): number {
  if (session.pack !== IN_FORCE)
    throw new Failure(EXIT.input, session.say('noArticles', { pack: session.pack, known: IN_FORCE }));
  if (id === undefined) {
    const contents = Object.entries(articles).flatMap(([key, text]) =>
      /^\d+$/.test(key) ? [[key, text.split('\n')[0] ?? ''] as const] : [],
    );
    if (session.json) session.print(JSON.stringify(Object.fromEntries(contents)));
    else session.print(...contents.map(([, title]) => title));
    return EXIT.done;
  }
  const text = Object.hasOwn(articles, id) ? articles[id] : undefined;
  if (text === undefined) throw new Failure(EXIT.input, session.say('noArticle', { id }));
  if (session.json) session.print(JSON.stringify({ id, text }));
  else session.print(...text.split('\n').flatMap((line) => wrap(line, Math.min(session.width, 90))));
  return EXIT.done;
}
