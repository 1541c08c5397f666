/** Finds the parts of a document that its worksheets would not give back, so that those can be kept as JSON instead. */
import { isDeepStrictEqual } from 'node:util';
import type { WorksheetPlan } from './worksheet-plan.js';
import type { WorkbookValues, WorksheetValues } from './workbook-values.js';
import type { JsonRecord } from './record.js';

/**
 * @param read - Reads the plans the way an import would read the file.
 * @returns The parts that come back changed, by key.
 */
export function findLostParts(
  document: JsonRecord,
  keys: readonly string[],
  plans: readonly WorksheetPlan[],
  read: (workbook: WorkbookValues) => JsonRecord,
): JsonRecord {
  const back = read(readPlans(plans));
  return Object.fromEntries(
    keys.filter((key) => !isDeepStrictEqual(document[key], back[key])).map((key) => [key, document[key]]),
  );
}

/** The worksheets as the reader would see them, without writing a file in between. */
function readPlans(plans: readonly WorksheetPlan[]): WorkbookValues {
  return new Map(plans.map((plan) => [plan.name, readPlan(plan)]));
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
