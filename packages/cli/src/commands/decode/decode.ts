import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { serializeAssessment } from '@ocop-kit/engine/schema';
import { EXIT } from '../../failures/failure.js';
import { readAssessment, type CommandContext } from '../../context/command-context.js';
import { printJson } from '../../terminal/terminal.js';

export function register(program: Command, { t, run }: CommandHost): void {
  program
    .command('decode')
    .description(t('decodeAbout'))
    .argument('<vector>', t('vector'))
    .action((vector: string) => run((context) => decodeCommand(context, vector)));
}

/** `ocop decode VECTOR` writes an assessment that every other command reads. */
async function decodeCommand(context: CommandContext, vector: string): Promise<number> {
  const { assessment } = await readAssessment(context, vector);
  printJson(context.json ? JSON.stringify(assessment) : serializeAssessment(assessment).trimEnd());
  return EXIT.done;
}
