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
  // The way to the present node; a pointer is written only when something is refused.
  const way: (string | number)[] = [];
  const here = (): string => way.map(step).join('');
  const within = (key: string | number, node: unknown): void => {
    way.push(key);
    visit(node);
    way.pop();
  };
  const visit = (node: unknown): void => {
    if (way.length > LIMITS.depth) refuse('input/too-deep', here(), { limit: LIMITS.depth });
    if (++nodes > LIMITS.nodes) refuse('input/too-large', here(), { limit: LIMITS.nodes });
    if (typeof node === 'string' || Array.isArray(node)) {
      const limit = typeof node === 'string' ? LIMITS.textLength : LIMITS.nodes;
      if (node.length > limit) refuse('input/too-large', here(), { limit });
    }
    if (typeof node === 'string' || typeof node === 'boolean' || Number.isFinite(node)) return;
    if (node === null || node === undefined) return;
    if (Array.isArray(node)) {
      for (let i = 0; i < node.length; i++) within(i, node[i]);
      return;
    }
    if (typeof node !== 'object') refuse('input/not-plain-data', here(), { found: typeof node });
    const prototype: unknown = Object.getPrototypeOf(node);
    if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null) {
      refuse('input/not-plain-data', here(), { found: 'class instance' });
    }
    for (const key of Object.keys(node)) {
      if (FORBIDDEN.has(key)) refuse('input/forbidden-key', here(), { key });
      visit(key);
      within(key, (node as Record<string, unknown>)[key]);
    }
  };
  visit(value);
}
