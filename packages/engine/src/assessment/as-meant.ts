/** A sheet as it is meant: what people write by hand, where that is exact. No schema here: a form reads files with it too. */
import { isRecord } from '../checks/record.js';

/**
 * Takes a sheet as it is meant: files that people make write 3 as "3", and leave null where nothing was picked. Whatever is not
 * exact stays, and is refused by whoever reads it next.
 *
 * @param data a sheet or an assessment, not checked yet; never changed
 * @returns a copy with whole numbers where such were meant, and without picks of null
 */
export function asMeant(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { picks, set } = data;
  if (!isRecord(picks)) return { ...data, set: wholeOf(set) };
  const answered = Object.entries(picks).filter(([, pick]) => pick !== null);
  return {
    ...data,
    set: wholeOf(set),
    picks: Object.fromEntries(answered.map(([id, pick]) => [id, wholeOf(pick)])),
  };
}

/** "3", " 3 ", "3.0" and "3,0" are 3; anything else is given back as it is. */
function wholeOf(value: unknown): unknown {
  const whole = typeof value === 'string' ? /^\s*(\d{1,4})(?:[.,]0{1,2})?\s*$/.exec(value)?.[1] : undefined;
  return whole === undefined ? value : Number(whole);
}
