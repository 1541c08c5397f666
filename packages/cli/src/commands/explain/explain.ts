import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { explain, score } from '@ocop-kit/engine';
import { articles } from '@ocop-kit/rules';
import { EXIT } from '../../failures/failure.js';
import { wrap } from '../../render/table.js';
import { IN_FORCE } from '../../context/law-in-force.js';
import { readAssessment, spokenBy, type Session } from '../../context/command-context.js';

interface ExplainChoices {
  readonly quote?: boolean | undefined;
}

export function register(program: Command, { say, run }: CommandHost): void {
  program
    .command('explain')
    .description(say('explainAbout'))
    .argument('<file>', say('file'))
    .option('--quote', say('quote'))
    .action((file: string, choices: ExplainChoices) =>
      run((session) => explainCommand(session, file, choices)),
    );
}

/** `ocop explain FILE`, with `--quote` the wording of each article once. */
async function explainCommand(
  session: Session,
  file: string,
  { quote = false }: ExplainChoices,
): Promise<number> {
  const { assessment, set } = await readAssessment(session, file);
  const sentences = explain(set, score(set, assessment), spokenBy(set, session.lang));
  if (session.json) {
    session.print(JSON.stringify(sentences));
    return EXIT.done;
  }
  const { colour, width } = session;
  for (const { text, cite } of sentences) {
    const [first = '', ...rest] = wrap(text, width - 2);
    session.print(`- ${first}`, ...rest.map((line) => `  ${line}`));
    if (cite) session.print(colour.dim(`  [${cite.text}]`));
  }
  // Only the law in force brings its wording.
  if (quote && set.pack.id === IN_FORCE) {
    const cited = new Set(sentences.flatMap(({ cite }) => cite?.article ?? []));
    for (const id of [...cited].sort()) {
      const wording = (Object.hasOwn(articles, id) ? (articles[id] ?? '') : '')
        .split('\n')
        .flatMap((line) => wrap(line, width - 4));
      session.print('', colour.bold(id), ...wording.map((line) => `  ${line}`));
    }
  }
  return EXIT.done;
}
