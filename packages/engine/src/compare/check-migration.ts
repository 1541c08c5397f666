/** What `migrate` and `sureSheet` are handed, held against its description: maps and sheets are data that others may write. */
import { anyWholeNumber, checkInput, list, object, orUndefined, record, text } from '../checks/checks.js';
import * as LIMITS from '../checks/limits.js';
import { migrationCheck } from '../formats/generated/migration.js';

const name = text(200);
const sheetFields = { picks: record(name, anyWholeNumber), declared: list(name, LIMITS.conditions) };
const notes = object({ note: orUndefined(text(20_000)), evidence: orUndefined(list(object({}), 200)) });
const sheet = object({
  ...sheetFields,
  denied: orUndefined(list(name, LIMITS.conditions)),
  pack: name,
  set: anyWholeNumber,
  criteria: record(name, notes),
  times: object({}),
});
const doubtful = list(object({ to: object({ criterion: name }) }), LIMITS.criteria);

/** @throws {OcopError} `input/shape` */
export function checkMigration(assessment: unknown, sources: unknown): void {
  checkInput(sheet, assessment, '/assessment');
  checkInput(object({ map: migrationCheck }), sources, '');
}

/** @throws {OcopError} `input/shape` */
export function checkMigrated(value: unknown): void {
  checkInput(object({ assessment: object(sheetFields), doubtful }), value, '');
}
