import { encode } from '@ocop-kit/engine';
import { serializeAssessment } from '@ocop-kit/engine/schema';
import { EXIT } from '../failure.js';
import { readAssessment, type Session } from '../session.js';
import { showJson } from '../terminal.js';

/** `ocop encode FILE` */
export async function encodeCommand(session: Session, file: string): Promise<number> {
  const { assessment, set } = await readAssessment(session, file);
  const vector = encode(set, assessment);
  session.print(session.json ? JSON.stringify({ vector }) : vector);
  return EXIT.done;
}

/** `ocop decode VECTOR` writes an assessment that every other command reads. */
export async function decodeCommand(session: Session, vector: string): Promise<number> {
  const { assessment } = await readAssessment(session, vector);
  showJson(session.json ? JSON.stringify(assessment) : serializeAssessment(assessment).trimEnd());
  return EXIT.done;
}
