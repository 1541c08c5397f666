import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { serializeAssessment } from '@ocop-kit/engine/schema';
import { EXIT } from '../../failures/failure.js';
import { readAssessment, type Session } from '../../context/command-context.js';
import { showJson } from '../../terminal/terminal.js';

export function register(program: Command, { say, run }: CommandHost): void {
  program
    .command('decode')
    .description(say('decodeAbout'))
    .argument('<vector>', say('vector'))
    .action((vector: string) => run((session) => decodeCommand(session, vector)));
}

/** `ocop decode VECTOR` writes an assessment that every other command reads. */
async function decodeCommand(session: Session, vector: string): Promise<number> {
  const { assessment } = await readAssessment(session, vector);
  showJson(session.json ? JSON.stringify(assessment) : serializeAssessment(assessment).trimEnd());
  return EXIT.done;
}
