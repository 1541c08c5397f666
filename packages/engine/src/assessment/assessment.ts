/** Reads and writes assessments, without zod, so that pages can. Fields this version does not know are kept: what a person typed is never lost. */
import { checkInput } from '../checks/checks.js';
import { readJson } from '../checks/read-json.js';
import { refuse } from '../errors/errors.js';
import type { Assessment } from '../formats/assessment.js';
import { assessmentCheck } from '../formats/generated/assessment.js';
import { asMeant } from './as-meant.js';

const VERSION = 1;
/**
 * The rules that a sheet means which names none: when such sheets were written there were no others. It stays when another
 * decision comes into force.
 */
const FIRST_PACK = 'vn-qd-26-2026';

/**
 * Reads an assessment. What people write by hand is taken as it is meant where that is exact ("3" for 3, null for no answer). An
 * earlier form is upgraded: `ocop-assessment/0`, or a bare sheet of `{ set, picks, declared }` as conformance data has it.
 *
 * @param input JSON text or data
 * @param pack the id of the pack of a sheet that names none
 * @returns the assessment in the present form; fields this version does not know are kept
 * @throws {OcopError} `assessment/newer` with the format found: update the program that reads it;
 *   `assessment/not-one`, `assessment/shape`, `calendar/day`, `input/*` with a JSON pointer
 */
export function parseAssessment(input: unknown, pack = FIRST_PACK): Assessment {
  const data = readJson(input);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    refuse('assessment/not-one', '', {
      found: data === null ? 'null' : Array.isArray(data) ? 'list' : typeof data,
    });
  }
  const sheet = asMeant(upgrade(data as Record<string, unknown>, pack));
  checkInput(assessmentCheck, sheet, '', 'assessment/shape');
  // What the caller keeps is the caller's.
  return (typeof input === 'string' ? sheet : JSON.parse(JSON.stringify(sheet))) as Assessment;
}

/**
 * Writes an assessment as the file that people save.
 *
 * @param assessment checked once more as `parseAssessment` does
 * @returns JSON text with a fixed order of keys at the top, two spaces, and a final newline
 * @throws {OcopError} as `parseAssessment`
 */
export function serializeAssessment(assessment: Assessment): string {
  const {
    format,
    product,
    entity,
    pack,
    set,
    stage,
    picks,
    declared,
    denied,
    criteria,
    reviews,
    times,
    ...rest
  } = parseAssessment(assessment);
  const sheet = { picks, declared, ...(denied && { denied }), criteria, ...(reviews && { reviews }) };
  const ordered = { format, product, entity, pack, set, stage, ...sheet, times, ...rest };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function upgrade(data: Record<string, unknown>, pack: string): Record<string, unknown> {
  const format = data['format'];
  if (format === undefined) {
    if (!('picks' in data)) refuse('assessment/not-one', '', { found: 'no format and no picks' });
    return fromSheet(data, pack);
  }
  const name = typeof format === 'string' ? format : JSON.stringify(format);
  const version = /^ocop-assessment\/(\d{1,6})$/.exec(name)?.[1];
  if (version === undefined) refuse('assessment/not-one', '/format', { found: name.slice(0, 80) });
  if (Number(version) > VERSION) refuse('assessment/newer', '/format', { format: name });
  return Number(version) === VERSION ? data : fromSheet(data, pack);
}

/** Version 0 was the sheet alone. */
function fromSheet(
  { format: _format, ...sheet }: Record<string, unknown>,
  pack: string,
): Record<string, unknown> {
  return {
    pack,
    product: { name: '' },
    entity: { name: '' },
    stage: 'self',
    declared: [],
    criteria: {},
    times: {},
    ...sheet,
    format: `ocop-assessment/${VERSION}`,
  };
}
