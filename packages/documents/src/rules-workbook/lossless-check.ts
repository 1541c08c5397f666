/** Finds out which parts of a document its sheets would not give back, so that those can be kept as JSON. */
import { isDeepStrictEqual } from 'node:util';
import type { WorksheetPlan } from './worksheet-plan.js';
import type { WorkbookValues, WorksheetValues } from './workbook-values.js';
import type { JsonRecord } from './record.js';

/**
 * @param read what the drafts say, as an import would read them
 * @returns the parts that come back changed, by their key
 */
export function findLostParts(
  document: JsonRecord,
  keys: readonly string[],
  drafts: readonly WorksheetPlan[],
  read: (workbook: WorkbookValues) => JsonRecord,
): JsonRecord {
  const back = read(readPlans(drafts));
  return Object.fromEntries(
    keys.filter((key) => !isDeepStrictEqual(document[key], back[key])).map((key) => [key, document[key]]),
  );
}

/** Sheets as they would be found, without a file between. */
function readPlans(drafts: readonly WorksheetPlan[]): WorkbookValues {
  return new Map(drafts.map((draft) => [draft.name, readPlan(draft)]));
}

function readPlan({ name, columns, rows }: WorksheetPlan): WorksheetValues {
  const filled = rows.map(
    ({ cells }) =>
      new Map(
        columns.flatMap(({ key }, i) => {
          const value = cells.get(key);
          return value === undefined || value === '' ? [] : [[i + 1, value] as const];
        }),
      ),
  );
  const headings = new Map(columns.map(({ heading }, i) => [i + 1, heading]));
  return { name, rows: new Map([headings, ...filled].map((row, i) => [i + 1, row])) };
}
