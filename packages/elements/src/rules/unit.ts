/** The unit that a pack counts in. */
import { textIn } from '@ocop-kit/engine';
import type { PackHeader } from '@ocop-kit/engine/schema';

/** The pack's own word for points, if it has one; elements have their own default. */
export function unitMessage({ unit }: PackHeader, lang: string): { readonly unit?: string } | undefined {
  return unit === undefined ? unit : { unit: textIn(unit, lang) };
}
