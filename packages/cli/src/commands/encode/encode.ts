import { encode } from '@ocop-kit/engine';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { readAssessment } from '../../context/read-assessment.js';
import { EXIT } from '../../failures/failure.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator({ vi, en });
  program
    .command('encode')
    .description(t('about'))
    .argument('<file>', t('file'))
    .action((file: string) => run((context) => printVector(context, file)));
}

async function printVector(context: CommandContext, file: string): Promise<number> {
  const { assessment, set } = await readAssessment(context, file);
  const vector = encode(set, assessment);
  context.print(context.json ? JSON.stringify({ vector }) : vector);
  return EXIT.done;
}
