/** Reads and writes assessments. Fields this version does not know are kept: what a person typed is never lost. */
import type * as z from 'zod';
import { refuse, step } from '../errors.js';
import { checkBounds } from '../pack/bounds.js';
import { assessmentSchema, type Assessment } from './schema.js';

const VERSION = 1;

/** Far above a dossier's text, far below what hurts a phone. */
const MOST_CHARACTERS = 5_000_000;

/**
 * Reads an assessment from JSON text or data. An earlier form is upgraded: `ocop-assessment/0`, or a bare
 * sheet of `{ set, picks, declared }` as conformance data has it.
 * @throws {OcopError} `assessment/newer` with the format found: update the program that reads it;
 *   `assessment/not-one`, `assessment/shape`, `input/*` with a JSON pointer
 */
export function parseAssessment(input: unknown): Assessment {
  const data = typeof input === 'string' ? fromText(input) : input;
  checkBounds(data);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    refuse('assessment/not-one', '', {
      found: data === null ? 'null' : Array.isArray(data) ? 'list' : typeof data,
    });
  }
  const parsed = assessmentSchema.safeParse(upgrade(data as Record<string, unknown>));
  if (parsed.success) return parsed.data;
  return refuseShape(parsed.error);
}

/** @returns JSON text with a fixed order of keys at the top, two spaces, and a final newline */
export function serializeAssessment(assessment: Assessment): string {
  const { format, product, entity, pack, set, stage, picks, declared, criteria, times, ...rest } =
    parseAssessment(assessment);
  const ordered = { format, product, entity, pack, set, stage, picks, declared, criteria, times, ...rest };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** Turns zod's first finding into a typed problem. */
export function refuseShape(error: z.ZodError): never {
  const issue = error.issues[0];
  const path = (issue?.path ?? []).map((key) => step(String(key))).join('');
  return refuse('assessment/shape', path, { expected: issue?.message ?? 'an assessment' });
}

function fromText(text: string): unknown {
  if (text.length > MOST_CHARACTERS) refuse('input/too-large', '', { limit: MOST_CHARACTERS });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    return refuse('input/not-json', '', { reason: error instanceof Error ? error.message : '' });
  }
}

function upgrade(data: Record<string, unknown>): unknown {
  const format = data['format'];
  if (format === undefined) {
    if (!('picks' in data)) refuse('assessment/not-one', '', { found: 'no format and no picks' });
    return fromSheet(data);
  }
  const version = typeof format === 'string' ? /^ocop-assessment\/(\d{1,6})$/.exec(format)?.[1] : undefined;
  if (version === undefined) refuse('assessment/not-one', '/format', { found: String(format).slice(0, 80) });
  if (Number(version) > VERSION) refuse('assessment/newer', '/format', { format: String(format) });
  return Number(version) === VERSION ? data : fromSheet(data);
}

/** Version 0 was the sheet alone. */
function fromSheet({ format: _format, ...sheet }: Record<string, unknown>): unknown {
  return {
    pack: 'vn-qd-26-2026',
    product: { name: '' },
    entity: { name: '' },
    stage: 'self',
    declared: [],
    criteria: {},
    times: {},
    ...sheet,
    format: `ocop-assessment/${String(VERSION)}`,
  };
}
