import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { articles } from '@ocop-kit/rules';
import { EXIT, Failure } from '../../failures/failure.js';
import { IN_FORCE } from '../../context/law-in-force.js';
import { wrapText } from '../../render/table.js';
import type { CommandContext } from '../../context/command-context.js';

export function register(program: Command, { t, run }: CommandHost): void {
  program
    .command('law')
    .description(t('lawAbout'))
    .argument('[id]', t('lawArgument'))
    .action((id?: string) => run((context) => lawCommand(context, id)));
}

/** `ocop law 3.3`; without an id, the contents. */
function lawCommand(context: CommandContext, id: string | undefined): number {
  if (context.pack !== IN_FORCE)
    throw new Failure(EXIT.input, context.t('noArticles', { pack: context.pack, known: IN_FORCE }));
  if (id === undefined) {
    const contents = Object.entries(articles).flatMap(([key, text]) =>
      /^\d+$/.test(key) ? [[key, text.split('\n')[0] ?? ''] as const] : [],
    );
    if (context.json) context.print(JSON.stringify(Object.fromEntries(contents)));
    else context.print(...contents.map(([, title]) => title));
    return EXIT.done;
  }
  const text = Object.hasOwn(articles, id) ? articles[id] : undefined;
  if (text === undefined) throw new Failure(EXIT.input, context.t('noArticle', { id }));
  if (context.json) context.print(JSON.stringify({ id, text }));
  else context.print(...text.split('\n').flatMap((line) => wrapText(line, Math.min(context.width, 90))));
  return EXIT.done;
}
