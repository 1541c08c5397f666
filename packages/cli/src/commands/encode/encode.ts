import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { encode } from '@ocop-kit/engine';
import { EXIT } from '../../failures/failure.js';
import { readAssessment, type Session } from '../../context/command-context.js';

export function register(program: Command, { say, run }: CommandHost): void {
  program
    .command('encode')
    .description(say('encodeAbout'))
    .argument('<file>', say('file'))
    .action((file: string) => run((session) => encodeCommand(session, file)));
}

/** `ocop encode FILE` */
async function encodeCommand(session: Session, file: string): Promise<number> {
  const { assessment, set } = await readAssessment(session, file);
  const vector = encode(set, assessment);
  session.print(session.json ? JSON.stringify({ vector }) : vector);
  return EXIT.done;
}
