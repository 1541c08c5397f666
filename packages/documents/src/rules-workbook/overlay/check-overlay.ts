/** Whether what a workbook says is a sound overlay that fits its base. */
import { checkOverlay, overlayPack } from '@ocop-kit/engine/overlay';
import { overlaySchema, type Pack } from '@ocop-kit/engine/schema';
import { findSchemaIssues, findRefusal, type Finding } from '../findings.js';
import type { CellLocations } from '../cell-locations.js';

/** @returns all that is wrong; an empty list for an overlay that can be laid over the base */
export function checkImportedOverlay(value: unknown, base: Pack, locations: CellLocations): Finding[] {
  // What belongs to the rules is named as such before the schema would call it a field too many.
  const refused = findRefusal(() => checkOverlay(value), locations);
  if (refused.length > 0)
    return refused.some(({ code }) => code === 'pack/shape' || code === 'calendar/day')
      ? findSchemaIssues(overlaySchema, value, locations)
      : refused;
  return findRefusal(() => overlayPack(base, value), locations);
}
