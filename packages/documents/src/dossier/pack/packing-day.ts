/** When a dossier is packed: said by whoever packs it, or told by the sheet, so that packing twice gives the same bytes. */
import { isMoment } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { refuseDossier } from '../../problems/dossier-finding.js';

/** A sheet that says nothing of time is packed on the first day that a zip file can have. */
const FIRST_DAY = '1980-01-01';

/** @throws {DossierError} `dossier/day`, where `on` is neither a day nor a moment */
export function packingDay(on: string | undefined, { times, log = [] }: Assessment): string {
  if (on === undefined)
    return times.updated ?? times.submitted ?? log.at(-1)?.time ?? times.created ?? FIRST_DAY;
  if (!isMoment(on)) refuseDossier('dossier/day', '', { found: on.slice(0, 40) });
  return on;
}
