/** Reads a pack that somebody else wrote. */
import { refuse, step } from '../errors.js';
import { checkBounds } from './bounds.js';
import { compilePack } from './compile.js';
import { packSchema, type Pack } from './schema.js';

/**
 * Checks bounds, the whole shape, and that it compiles.
 * @param input JSON data, or JSON text
 * @throws {OcopError} `input/*`, `pack/*` with a JSON pointer
 */
export function parsePack(input: unknown): Pack {
  const data = typeof input === 'string' ? fromText(input) : input;
  checkBounds(data);
  const parsed = packSchema.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = (issue?.path ?? []).map((key) => step(String(key))).join('');
    return refuse('pack/shape', path, { expected: issue?.message ?? 'a pack' });
  }
  compilePack(parsed.data);
  return parsed.data;
}

function fromText(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    return refuse('input/not-json', '', { reason: error instanceof Error ? error.message : '' });
  }
}
