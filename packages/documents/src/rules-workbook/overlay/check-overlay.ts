/** Whether what a workbook says is a sound overlay that fits its base. */
import { checkOverlay, overlayPack } from '@ocop-kit/engine/overlay';
import { overlaySchema, type Pack } from '@ocop-kit/engine/schema';
import { issuesOf, refusalOf, type Finding } from '../findings.js';
import type { Places } from '../cell-locations.js';

/** @returns all that is wrong; an empty list for an overlay that can be laid over the base */
export function overlayFindings(value: unknown, base: Pack, places: Places): Finding[] {
  // What belongs to the rules is named as such before the schema would call it a field too many.
  const refused = refusalOf(() => checkOverlay(value), places);
  if (refused.length > 0)
    return refused.some(({ code }) => code === 'pack/shape' || code === 'calendar/day')
      ? issuesOf(overlaySchema, value, places)
      : refused;
  return refusalOf(() => overlayPack(base, value), places);
}
