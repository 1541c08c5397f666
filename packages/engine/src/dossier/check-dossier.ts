/** What `dossier` is handed beside the sheet: a day, a kind of registration, whose dossier. */
import { describeValue, refuse } from '../errors/errors.js';
import { expectOneOf } from '../errors/expected.js';
import { refuseDay } from '../days/day-refusal-text.js';
import { readIsoDay } from '../days/read-day.js';
import { DOSSIER_LEVELS } from '../formats/dossier-fields.js';
import { RATING_KINDS } from '../formats/rating-kinds.js';

/** @throws {OcopError} `calendar/day`, `calendar/kind`, `input/shape` */
export function checkDossierOptions(on: unknown, kind: unknown, prepares: unknown): void {
  const read = readIsoDay(on);
  if ('refused' in read) refuseDay(read.refused, '/on');
  if (!RATING_KINDS.some((known) => known === kind))
    refuse('calendar/kind', '/kind', { kind: describeValue(kind), known: RATING_KINDS });
  if (!DOSSIER_LEVELS.some((known) => known === prepares))
    refuse('input/shape', '/prepares', { expected: expectOneOf(DOSSIER_LEVELS) });
}
