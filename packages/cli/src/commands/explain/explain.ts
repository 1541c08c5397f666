import { explain, score, type CriteriaSet, type Sentence } from '@ocop-kit/engine';
import { articles, PACK_IN_FORCE } from '@ocop-kit/rules';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { readAssessment } from '../../context/read-assessment.js';
import { EXIT } from '../../failures/failure.js';
import { wrapText } from '../../render/table.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

interface ExplainOptions {
  /** Whether to print the wording of each cited article, once. */
  readonly quote?: boolean | undefined;
}

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator({ vi, en });
  program
    .command('explain')
    .description(t('about'))
    .argument('<file>', t('file'))
    .option('--quote', t('quote'))
    .action((file: string, options: ExplainOptions) =>
      run((context) => printExplanation(context, file, options)),
    );
}

async function printExplanation(
  context: CommandContext,
  file: string,
  { quote = false }: ExplainOptions,
): Promise<number> {
  const { assessment, set } = await readAssessment(context, file);
  const sentences = explain(set, score(set, assessment), explanationLanguage(set, context.lang));
  if (context.json) {
    context.print(JSON.stringify(sentences));
    return EXIT.done;
  }
  const { colour, width } = context;
  for (const { text, cites } of sentences) {
    const [first = '', ...rest] = wrapText(text, width - 2);
    context.print(`- ${first}`, ...rest.map((line) => `  ${line}`));
    for (const cite of cites) context.print(colour.dim(`  [${cite.text}]`));
  }
  // Only the decision in force comes with the wording of its articles.
  if (quote && set.pack.id === PACK_IN_FORCE) printArticles(context, sentences);
  return EXIT.done;
}

function printArticles({ print, colour, width }: CommandContext, sentences: readonly Sentence[]): void {
  const cited = new Set(sentences.flatMap(({ cites }) => cites.flatMap(({ article }) => article ?? [])));
  for (const id of [...cited].sort()) {
    const wording = (Object.hasOwn(articles, id) ? (articles[id] ?? '') : '')
      .split('\n')
      .flatMap((line) => wrapText(line, width - 4));
    print('', colour.bold(id), ...wording.map((line) => `  ${line}`));
  }
}

/** The person's language where the pack has it, else the pack's first. */
function explanationLanguage({ pack: { languages } }: CriteriaSet, lang: string): string {
  return languages.includes(lang) ? lang : (languages[0] ?? lang);
}
