/** Checks that what a workbook says is a valid overlay that fits its base. */
import { checkOverlay, overlayPack } from '@ocop-kit/engine/overlay';
import { overlaySchema, type Pack } from '@ocop-kit/engine/schema';
import { findSchemaIssues, findRefusal, type Finding } from '../findings.js';
import type { CellLocations } from '../cell-locations.js';

/** @returns Everything that is wrong; empty when the overlay can be merged with its base. */
export function checkImportedOverlay(value: unknown, base: Pack, locations: CellLocations): Finding[] {
  // A change to the rules gets its own message, before the schema calls it an unknown field.
  const refused = findRefusal(() => checkOverlay(value), locations);
  if (refused.length > 0)
    return refused.some(({ code }) => code === 'pack/shape' || code === 'calendar/day')
      ? findSchemaIssues(overlaySchema, value, locations)
      : refused;
  return findRefusal(() => overlayPack(base, value), locations);
}
