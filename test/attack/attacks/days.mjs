import { addMonths, cellDay, dayRefusalText, isDay, readDay, readIsoDay, serialDay } from '@ocop-kit/engine';

export const claim =
  'A day is read as it was written or refused with a reason; none that the calendar lacks, none with the month first.';

const DAY = 86_400_000;
const SIGNS = ['/', '-', '.', ' / ', '\u2013'];

const timeZone = process.env.TZ;
/** Every attempt runs in another time zone; afterwards the machine's own is restored. */
export function close() {
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
}

/** @param {import('../random.mjs').Random} random */
export function attempt(random) {
  const [year, month, day] = [random.int(1890, 2210), random.int(0, 14), random.int(0, 33)];
  process.env.TZ = random.pick(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']);
  const written = isoDay(year, month, day);
  // A day exists when Date gives it back unchanged.
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.toISOString().slice(0, 10) === written && year >= 1900 && year <= 2199;
  const short = random.chance(0.5) && month > 0 && day > 0;
  const two = (/** @type {number} */ number) => (short ? String(number) : String(number).padStart(2, '0'));
  const sign = random.pick(SIGNS);
  const forms = [
    [two(day), two(month), year].join(sign),
    `ngày ${two(day)} tháng ${two(month)} năm ${year}`.normalize(random.pick(['NFC', 'NFD'])),
    written,
    `${written}T00:00:00`,
  ];
  for (const form of forms) expectDay(readDay(form), exists ? written : undefined, form);
  expectDay(readIsoDay(written), exists ? written : undefined, written);
  for (const form of forms.slice(0, 2)) expectDay(readIsoDay(form), undefined, form);
  // A day with the month first is read as day and month in that order, or refused.
  const turned = isoDay(year, day, month);
  const first = readDay([two(month), two(day), year].join(sign));
  if ('day' in first && first.day !== turned) throw new Error(`month first: ${JSON.stringify(first)}`);

  if (exists) {
    expectDay(cellDay(time), written, 'a cell');
    const serial = time.getTime() / DAY + 25_569 - (written < '1900-03-01' ? 1 : 0);
    expectDay(serialDay(serial + random.int(0, 999) / 1_000), written, `cell ${serial}`);
    if (serial >= 10_000) expectDay(readDay(String(serial)), written, `number ${serial}`);
    const months = random.int(-600, 600);
    const shifted = addMonths(written, months);
    const index = year * 12 + month - 1 + months;
    const expected = [Math.floor(index / 12), (index % 12) + 1];
    const [inYear, inMonth, onDay] = shifted.split('-').map(Number);
    const last = new Date(Date.UTC(expected[0] ?? 0, expected[1] ?? 0, 0)).getUTCDate();
    if (inYear !== expected[0] || inMonth !== expected[1] || onDay !== Math.min(day, last))
      throw new Error(`${written} and ${months} months: ${shifted}`);
  }

  const broken = random.shuffle([...random.pick(forms)]).join('') + random.text(3);
  for (const read of [readDay(broken), readIsoDay(broken)]) {
    if ('day' in read) {
      if (!isDay(read.day)) throw new Error(`${broken}: ${read.day}`);
    } else if (!dayRefusalText(read.refused, 'vi') || !dayRefusalText(read.refused, 'en'))
      throw new Error(`${broken}: no reason`);
  }
}

/** @param {number} year @param {number} month @param {number} day */
function isoDay(year, month, day) {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * @param {import('@ocop-kit/engine').DayReading} read
 * @param {string | undefined} day undefined where it must be refused
 * @param {string} from
 */
function expectDay(read, day, from) {
  const found = 'day' in read ? read.day : undefined;
  if (found !== day) throw new Error(`${JSON.stringify(from)}: ${JSON.stringify(read)}, not ${day}`);
}
