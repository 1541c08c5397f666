/** Results come back from files and other programs: what `score` never gives is refused before it is explained. */
import { isRecord } from '../checks/record.js';
import { refuse } from '../errors/errors.js';
import type { Result } from '../result/result.js';

/** @throws {OcopError} `input/shape` for what `score` never answers */
export function checkResult(result: Result): void {
  const parts = Object(result) as Result;
  const { total, starsByTotal, stars, sections, minimumsMissed: missed, sectionMinimumsMissed = [] } = parts;
  const lists: unknown[] = [
    parts.conditions,
    parts.criteria,
    sectionMinimumsMissed,
    ...(Object.values(Object(missed) as object) as unknown[]),
  ];
  const isSound =
    [total, starsByTotal, stars ?? 0].every(Number.isFinite) &&
    [sections, missed].every(isRecord) &&
    isListOf(parts.unanswered, (id) => typeof id === 'string') &&
    lists.every((list) => isListOf(list, isRecord));
  if (!isSound) refuse('input/shape', '/result', { expected: 'object' });
}

function isListOf(list: unknown, fits: (entry: unknown) => boolean): boolean {
  return Array.isArray(list) && [...(list as unknown[])].every(fits);
}
