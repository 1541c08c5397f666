/** `ocop-holidays/1` of Vietnam: official plans where they are known, and else what the Labour Code lets expect. */
import { parseHolidays, weekdayOf } from '@ocop-kit/engine/calendar';
import { addDays } from '@ocop-kit/engine/days';
import { readFileSync } from 'node:fs';

const data = new URL('../data/holidays/', import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
const WEEKEND = [6, 7];
const isWeekend = (day) => WEEKEND.includes(weekdayOf(day));
const EXPECTED_SOURCES = [
  'Bộ luật Lao động 2019, khoản 1 Điều 112; khoản 3 Điều 111 (nghỉ bù)',
  'date-holidays 3.37.0',
  'Chưa gồm 01 ngày liền kề Quốc khánh và các ngày hoán đổi, do Thủ tướng Chính phủ quyết định hằng năm',
];

/**
 * @returns {object} `ocop-holidays/1`
 * @throws {OcopError} where the data name a day twice, outside its year, or make up for a day on no weekend
 */
export function composeHolidays() {
  const names = readJson('names.json');
  const plans = readJson('official-plans.json');
  const statutory = Object.entries(readJson('statutory.json'));
  const years = statutory.map(([name, days]) => {
    const year = Number(name);
    const plan = plans.find((one) => one.year === year);
    return plan ? officialYear(plan, names) : expectedYear(year, days, names);
  });
  return parseHolidays({
    format: 'ocop-holidays/1',
    country: 'VN',
    title: { vi: 'Lịch nghỉ của cơ quan nhà nước', en: 'Days on which state offices are closed' },
    weekend: WEEKEND,
    years,
  });
}

function officialYear({ year, sources, off, working }, names) {
  const worked = Object.entries(working).map(([day, other]) => ({
    day: `${year}-${day}`,
    title: {
      vi: names.worked.vi.replace('{day}', other.split('-').reverse().join('/')),
      en: names.worked.en.replace('{day}', `${year}-${other}`),
    },
  }));
  return { year, state: 'official', sources, off: listDays(year, off, names), working: worked };
}

/** A day off on a weekend is made up for by the next working day. @see Labour Code 2019, Art. 111.3 */
function expectedYear(year, days, names) {
  const off = listDays(year, days, names);
  const taken = new Set(off.map(({ day }) => day));
  for (const { day } of off.filter((one) => isWeekend(one.day))) {
    let inLieu = addDays(day, 1);
    while (isWeekend(inLieu) || taken.has(inLieu)) inLieu = addDays(inLieu, 1);
    taken.add(inLieu);
    off.push({ day: inLieu, title: names['in-lieu'] });
  }
  return { year, state: 'expected', sources: EXPECTED_SOURCES, off: off.sort(byDay), working: [] };
}

const listDays = (year, days, names) =>
  Object.entries(days)
    .flatMap(([kind, list]) => list.map((day) => ({ day: `${year}-${day}`, title: names[kind] })))
    .sort(byDay);

const byDay = (one, other) => (one.day < other.day ? -1 : 1);
