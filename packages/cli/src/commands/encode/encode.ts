import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { encode } from '@ocop-kit/engine';
import { EXIT } from '../../failures/failure.js';
import { readAssessment, type CommandContext } from '../../context/command-context.js';

export function register(program: Command, { t, run }: CommandHost): void {
  program
    .command('encode')
    .description(t('encodeAbout'))
    .argument('<file>', t('file'))
    .action((file: string) => run((context) => encodeCommand(context, file)));
}

/** `ocop encode FILE` */
async function encodeCommand(context: CommandContext, file: string): Promise<number> {
  const { assessment, set } = await readAssessment(context, file);
  const vector = encode(set, assessment);
  context.print(context.json ? JSON.stringify({ vector }) : vector);
  return EXIT.done;
}
