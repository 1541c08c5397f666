import { score } from '@ocop-kit/engine';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { readAssessment } from '../../context/read-assessment.js';
import { EXIT } from '../../failures/failure.js';
import { messages } from './messages.js';
import { resultLines } from './result-lines.js';

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('score')
    .description(t('about'))
    .argument('<file>', t('file'))
    .action((file: string) => run((context) => printScore(context, file)));
}

async function printScore(context: CommandContext, file: string): Promise<number> {
  const { assessment, set } = await readAssessment(context, file);
  const result = score(set, assessment);
  context.print(...(context.json ? [JSON.stringify(result)] : resultLines(context, set, assessment, result)));
  return EXIT.done;
}
