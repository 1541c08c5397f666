import { articles, PACK_IN_FORCE } from '@ocop-kit/rules';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { wrapText } from '../../render/table.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

const messages = { vi, en };
/** Articles are prose: longer lines are hard to read. */
const MAX_WIDTH = 90;

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('law')
    .description(t('about'))
    .argument('[id]', t('id'))
    .action((id?: string) =>
      run((context) => {
        if (context.pack !== PACK_IN_FORCE)
          throw new Failure(
            EXIT.input,
            context.translator(messages)('noArticles', { pack: context.pack, known: PACK_IN_FORCE }),
          );
        if (id === undefined) printContents(context);
        else printArticle(context, id);
        return EXIT.done;
      }),
    );
}

function printContents(context: CommandContext): void {
  const contents = Object.entries(articles).flatMap(([key, text]) =>
    /^\d+$/.test(key) ? [[key, text.split('\n')[0] ?? ''] as const] : [],
  );
  if (context.json) context.print(JSON.stringify(Object.fromEntries(contents)));
  else context.print(...contents.map(([, title]) => title));
}

/** @param id an article, clause or point, like `3`, `3.3` or `3.3a` */
function printArticle(context: CommandContext, id: string): void {
  const text = Object.hasOwn(articles, id) ? articles[id] : undefined;
  if (text === undefined) throw new Failure(EXIT.input, context.translator(messages)('noArticle', { id }));
  if (context.json) context.print(JSON.stringify({ id, text }));
  else
    context.print(...text.split('\n').flatMap((line) => wrapText(line, Math.min(context.width, MAX_WIDTH))));
}
