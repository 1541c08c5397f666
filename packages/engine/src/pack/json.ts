/** From what somebody sent to bounded data, and from a failed schema check to a place and an expectation. */
import type * as z from 'zod';
import { refuse, step } from '../errors.js';
import { checkBounds } from './bounds.js';
import { passOnDay } from './day-field.js';

/** Far above any pack or dossier, far below what hurts a phone. */
const MOST_CHARACTERS = 20_000_000;

/**
 * @param input JSON text, with or without a byte order mark, or data
 * @throws {OcopError} `input/*`
 */
export function readJson(input: unknown): unknown {
  const data = typeof input === 'string' ? fromText(input) : input;
  checkBounds(data);
  return data;
}

function fromText(text: string): unknown {
  if (text.length > MOST_CHARACTERS) refuse('input/too-large', '', { limit: MOST_CHARACTERS });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    return refuse('input/not-json', '', { reason: error instanceof Error ? error.message : '' });
  }
}

/** The first thing a schema found wrong. @throws {OcopError} `calendar/day`, which has its own sentence */
export function firstIssue({ issues }: z.ZodError): { readonly path: string; readonly expected: string } {
  const [issue] = issues;
  const path = (issue?.path ?? []).map((key) => step(String(key))).join('');
  passOnDay(issue, path);
  return { path, expected: issue?.message ?? '' };
}
