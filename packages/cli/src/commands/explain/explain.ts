import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { explain, score } from '@ocop-kit/engine';
import { articles } from '@ocop-kit/rules';
import { EXIT } from '../../failures/failure.js';
import { wrapText } from '../../render/table.js';
import { IN_FORCE } from '../../context/law-in-force.js';
import { readAssessment, explanationLanguage, type CommandContext } from '../../context/command-context.js';

interface ExplainOptions {
  readonly quote?: boolean | undefined;
}

export function register(program: Command, { t, run }: CommandHost): void {
  program
    .command('explain')
    .description(t('explainAbout'))
    .argument('<file>', t('file'))
    .option('--quote', t('quote'))
    .action((file: string, choices: ExplainOptions) =>
      run((context) => explainCommand(context, file, choices)),
    );
}

/** `ocop explain FILE`, with `--quote` the wording of each article once. */
async function explainCommand(
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
  for (const { text, cite } of sentences) {
    const [first = '', ...rest] = wrapText(text, width - 2);
    context.print(`- ${first}`, ...rest.map((line) => `  ${line}`));
    if (cite) context.print(colour.dim(`  [${cite.text}]`));
  }
  // Only the law in force brings its wording.
  if (quote && set.pack.id === IN_FORCE) {
    const cited = new Set(sentences.flatMap(({ cite }) => cite?.article ?? []));
    for (const id of [...cited].sort()) {
      const wording = (Object.hasOwn(articles, id) ? (articles[id] ?? '') : '')
        .split('\n')
        .flatMap((line) => wrapText(line, width - 4));
      context.print('', colour.bold(id), ...wording.map((line) => `  ${line}`));
    }
  }
  return EXIT.done;
}
