/** What a sheet says of a condition: yes, no, or nothing yet. */
import type { Assessment } from '@ocop-kit/engine/schema';

/** Whether a condition holds; null while nobody has said so. */
export type Declaration = boolean | null;

/** An id in both lists holds: scoring goes by what is declared. */
export function declarationOf({ declared, denied }: Assessment, condition: string): Declaration {
  if (declared.includes(condition)) return true;
  return denied?.includes(condition) ? false : null;
}
