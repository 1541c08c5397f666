/** Refuses what is not bounded, plain JSON before anything reads it: the first gate for every untrusted document. */
import { refuse, pointerStep } from '../errors/errors.js';
import * as LIMITS from './limits.js';

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
/** Here keys are ids of criteria, which a pack may choose so; they are only ever looked up as a record's own. */
const BY_CRITERION: readonly unknown[] = ['picks', 'criteria', 'reviews'];

/**
 * Refuses what is not bounded, plain JSON: the first gate for everything that others wrote.
 *
 * @param value anything at all
 * @param most how many values and keys it may have
 * @returns whether it is frozen throughout, so that nobody can change it once it was looked at
 * @throws {OcopError} `input/*`: not JSON data, too deep (cycles included), too large, or a key that could reach a prototype
 */
export function checkBounds(value: unknown, most = LIMITS.nodes): boolean {
  let nodes = 0;
  let frozen = true;
  // The keys that lead to the present node; a pointer is written only when something is refused.
  const keys: (string | number)[] = [];
  const here = (): string => keys.map(pointerStep).join('');
  const within = (key: string | number, node: unknown): void => {
    keys.push(key);
    visit(node);
    keys.pop();
  };
  const refuseAbove = (size: number, limit: number): void => {
    if (size > limit) refuse('input/too-large', here(), { limit });
  };
  const visit = (node: unknown): void => {
    if (keys.length > LIMITS.depth) refuse('input/too-deep', here(), { limit: LIMITS.depth });
    refuseAbove(++nodes, most);
    frozen &&= Object.isFrozen(node);
    if (typeof node === 'string') refuseAbove(node.length, LIMITS.textLength);
    else if (Array.isArray(node)) {
      refuseAbove(node.length, most);
      for (let i = 0; i < node.length; i++) within(i, node[i]);
    } else if (typeof node === 'object' && node !== null) {
      const prototype: unknown = Object.getPrototypeOf(node);
      if (prototype && Object.getPrototypeOf(prototype)) {
        refuse('input/not-plain-data', here(), { found: 'class instance' });
      }
      for (const key of Object.keys(node)) {
        const named = key !== '__proto__' && BY_CRITERION.includes(keys.at(-1));
        if (FORBIDDEN.includes(key) && !named) refuse('input/forbidden-key', here(), { key });
        visit(key);
        within(key, (node as Record<string, unknown>)[key]);
      }
    } else if (node !== null && node !== undefined && typeof node !== 'boolean' && !Number.isFinite(node)) {
      refuse('input/not-plain-data', here(), { found: typeof node });
    }
  };
  visit(value);
  return frozen;
}
