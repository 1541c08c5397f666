import { serializeAssessment } from '@ocop-kit/engine/schema';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { readAssessment } from '../../context/read-assessment.js';
import { EXIT } from '../../failures/failure.js';
import { printJson } from '../../terminal/terminal.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator({ vi, en });
  program
    .command('decode')
    .description(t('about'))
    .argument('<vector>', t('vector'))
    .action((vector: string) => run((context) => printAssessment(context, vector)));
}

/** Prints an assessment that every other command reads. */
async function printAssessment(context: CommandContext, vector: string): Promise<number> {
  const { assessment } = await readAssessment(context, vector);
  printJson(context.json ? JSON.stringify(assessment) : serializeAssessment(assessment).trimEnd());
  return EXIT.done;
}
