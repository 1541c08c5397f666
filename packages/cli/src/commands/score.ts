import { score } from '@ocop-kit/engine';
import { EXIT } from '../failure.js';
import { resultLines } from '../render/result.js';
import { readAssessment, type Session } from '../session.js';

/** `ocop score FILE` */
export async function scoreCommand(session: Session, file: string): Promise<number> {
  const { assessment, set } = await readAssessment(session, file);
  const result = score(set, assessment);
  session.print(...(session.json ? [JSON.stringify(result)] : resultLines(session, set, assessment, result)));
  return EXIT.done;
}
