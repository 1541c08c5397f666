import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { score } from '@ocop-kit/engine';
import { EXIT } from '../../failures/failure.js';
import { resultLines } from './result-lines.js';
import { readAssessment, type Session } from '../../context/command-context.js';

export function register(program: Command, { say, run }: CommandHost): void {
  program
    .command('score')
    .description(say('scoreAbout'))
    .argument('<file>', say('file'))
    .action((file: string) => run((session) => scoreCommand(session, file)));
}

/** `ocop score FILE` */
async function scoreCommand(session: Session, file: string): Promise<number> {
  const { assessment, set } = await readAssessment(session, file);
  const result = score(set, assessment);
  session.print(...(session.json ? [JSON.stringify(result)] : resultLines(session, set, assessment, result)));
  return EXIT.done;
}
