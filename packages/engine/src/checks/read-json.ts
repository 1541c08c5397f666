/** From what somebody sent to bounded data. */
import { refuse, type NotJsonReason } from '../errors/errors.js';
import { checkBounds } from './bounds.js';
import * as LIMITS from './limits.js';

/** Far above any pack or dossier, far below what hurts a phone. */
const MAX_CHARACTERS = 20_000_000;

/**
 * Reads JSON that somebody sent, within bounds.
 *
 * @param input JSON text, with or without a byte order mark, or data
 * @param nodes how many values and keys it may have
 * @param characters how long a text may be
 * @returns the data
 * @throws {OcopError} `input/*`: no JSON, with line and column where they are known; too deep, too large, not plain data
 */
export function readJson(input: unknown, nodes = LIMITS.nodes, characters = MAX_CHARACTERS): unknown {
  const data = typeof input === 'string' ? fromText(input, characters) : input;
  checkBounds(data, nodes);
  return data;
}

function fromText(json: string, most: number): unknown {
  if (json.length > most) refuse('input/too-large', '', { limit: most });
  const text = json.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return refuse('input/not-json', '', { reason: whereOf(error, text) });
  }
}

/** Every browser says it in its own words; only the place in them is of use. */
function whereOf(error: unknown, text: string): NotJsonReason {
  const { message } = error as Error; // JSON.parse throws a SyntaxError
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return `line ${Number(line)}, column ${Number(column)}`;
  const at = /position (\d+)/.exec(message)?.[1];
  if (at !== undefined && Number(at) < text.length) {
    const before = text.slice(0, Number(at)).split('\n');
    return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  }
  return text.trim() === '' || /end of|unexpected eof|unterminated/i.test(message) || at !== undefined
    ? 'ends too early'
    : 'is no JSON';
}
