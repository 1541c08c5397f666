/** @packageDocumentation Days on which Vietnam's state offices are closed, and weekend days on which they work. */
import type { Holidays } from '@ocop-kit/engine/calendar';
import { holidays as vietnamHolidays } from './generated/holidays.js';

/**
 * Days off of state offices from 2024 to 2035, as `deadlines` of `@ocop-kit/engine/calendar` takes them: for 2024 to 2026 as they were
 * announced, with the days that were swapped, for the years after as the Labour Code lets expect. `withOfficialPlan` lays a year's plan
 * over them.
 *
 * @see Labour Code 2019, Arts. 111.3, 112. Sources are in the list; see LICENSE-holidays.txt
 */
export const holidays: Holidays = vietnamHolidays;
