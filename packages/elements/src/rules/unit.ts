/** What a pack counts in. */
import { textIn } from '@ocop-kit/engine/core';
import type { PackHeader } from '@ocop-kit/engine/schema';

/** The pack's own word for points, where it has one; else a page says its own. */
export function unitMessage({ unit }: PackHeader, lang: string): { readonly unit?: string } | undefined {
  return unit === undefined ? unit : { unit: textIn(unit, lang) };
}
