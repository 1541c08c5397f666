/** Refuses what is not bounded, plain JSON before anything reads it: the first gate for every untrusted document. */
import { refuse, step } from '../errors.js';
import { LIMITS } from './limits.js';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * @param value anything at all
 * @throws {OcopError} `input/*`: not JSON data, too deep (cycles included), too large, or a key that could reach a prototype
 */
export function checkBounds(value: unknown): void {
  let nodes = 0;
  const visit = (node: unknown, path: string, depth: number): void => {
    if (depth > LIMITS.depth) refuse('input/too-deep', path, { limit: LIMITS.depth });
    if (++nodes > LIMITS.nodes) refuse('input/too-large', path, { limit: LIMITS.nodes });
    if (typeof node === 'string' || Array.isArray(node)) {
      const limit = typeof node === 'string' ? LIMITS.textLength : LIMITS.nodes;
      if (node.length > limit) refuse('input/too-large', path, { limit });
    }
    if (typeof node === 'string') return;
    if (node === null || node === undefined || typeof node === 'boolean' || Number.isFinite(node)) return;
    if (Array.isArray(node)) {
      for (let i = 0; i < node.length; i++) visit(node[i], path + step(i), depth + 1);
      return;
    }
    if (typeof node !== 'object') refuse('input/not-plain-data', path, { found: typeof node });
    const prototype: unknown = Object.getPrototypeOf(node);
    if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null) {
      refuse('input/not-plain-data', path, { found: 'class instance' });
    }
    for (const key of Object.keys(node)) {
      if (FORBIDDEN.has(key)) refuse('input/forbidden-key', path, { key });
      visit(key, path, depth);
      visit((node as Record<string, unknown>)[key], path + step(key), depth + 1);
    }
  };
  visit(value, '', 0);
}
