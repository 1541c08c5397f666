/**
 * Writes `data/holidays/statutory.json`, what `date-holidays` knows of Vietnam's days off: run by hand when the library or the span changes,
 * `node scripts/import-holidays.mjs`. A test holds that the file is what the library gives.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { FIRST_HOLIDAY_YEAR, LAST_HOLIDAY_YEAR, readStatutoryDays } from './statutory-days.mjs';

const path = new URL('../data/holidays/statutory.json', import.meta.url);
const days = readStatutoryDays(FIRST_HOLIDAY_YEAR, LAST_HOLIDAY_YEAR);
const text = await format(JSON.stringify(days), { ...(await resolveConfig(path)), parser: 'json' });
writeFileSync(path, text);
