import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { score } from '@ocop-kit/engine';
import { EXIT } from '../../failures/failure.js';
import { resultLines } from './result-lines.js';
import { readAssessment, type CommandContext } from '../../context/command-context.js';

export function register(program: Command, { t, run }: CommandHost): void {
  program
    .command('score')
    .description(t('scoreAbout'))
    .argument('<file>', t('file'))
    .action((file: string) => run((context) => scoreCommand(context, file)));
}

/** `ocop score FILE` */
async function scoreCommand(context: CommandContext, file: string): Promise<number> {
  const { assessment, set } = await readAssessment(context, file);
  const result = score(set, assessment);
  context.print(...(context.json ? [JSON.stringify(result)] : resultLines(context, set, assessment, result)));
  return EXIT.done;
}
