/** Days as a file for calendars: whole days wherever the program runs, the same text for the same days, lines as the standard asks. */
import { OcopError } from '@ocop-kit/engine';
import type { DateEntry } from '@ocop-kit/engine/calendar';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { datesFile, type DatesFileOptions } from '../src/calendar.js';

const ENTRY: DateEntry = {
  id: 'mat-ong-window-closes',
  day: '2028-02-28',
  until: '2028-02-29',
  title: 'Hạn cuối; nộp hồ sơ, phân hạng lại: Mật ong (ví dụ)',
  description: 'Dòng một\nDòng hai \\ hết.',
  cite: 'điểm a khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg',
};
const OPTIONS: DatesFileOptions = { lang: 'vi', title: 'Giấy chứng nhận', stamp: '2026-11-29' };
const fileOf = (changed: Partial<DateEntry> = {}, options: Partial<DatesFileOptions> = {}): string =>
  datesFile([{ ...ENTRY, ...changed }], { ...OPTIONS, ...options });
/** Long lines are folded: a line that begins with a space goes on with the one before. */
const unfold = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

afterEach(() => {
  vi.unstubAllEnvs();
});

test('an entry is whole days, with its article, and disturbs nobody', () => {
  expect(unfold(fileOf())).toEqual(
    expect.arrayContaining([
      'UID:mat-ong-window-closes@ocop-kit',
      'DTSTAMP:20261129T000000Z',
      'DTSTART;VALUE=DATE:20280228',
      'DTEND;VALUE=DATE:20280301',
      'SUMMARY:Hạn cuối\\; nộp hồ sơ\\, phân hạng lại: Mật ong (ví dụ)',
      'DESCRIPTION:Dòng một\\nDòng hai \\\\ hết.\\nđiểm a khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg',
      'TRANSP:TRANSPARENT',
    ]),
  );
});

test('one day ends with itself', () => {
  const lines = unfold(fileOf({ day: '2026-12-31', until: undefined }));
  expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101']));
});

test('reminders are at eight in the morning, so many days before', () => {
  const triggers = (reminders?: readonly number[]) =>
    unfold(fileOf({}, { reminders })).filter((line) => line.startsWith('TRIGGER'));
  expect(triggers()).toEqual(['TRIGGER:-P29DT16H', 'TRIGGER:-P6DT16H', 'TRIGGER:-PT16H']);
  expect(triggers([])).toEqual([]);
});

test.each(['Pacific/Kiritimati', 'Asia/Ho_Chi_Minh', 'UTC', 'America/New_York', 'Pacific/Pago_Pago'])(
  'in %s it is the same text',
  (zone) => {
    const before = fileOf();
    vi.stubEnv('TZ', zone);
    expect(fileOf()).toBe(before);
  },
);

test('no line is longer than 75 bytes, whatever it says, and all is said', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ maxLength: 200 }),
      (title, more) => {
        const text = fileOf({ title: `Ngày ${title}`, description: more, cite: undefined });
        const bytes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      },
    ),
  );
});

test('a title cannot close its entry and open another', () => {
  const text = fileOf({ title: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000\u2028' });
  expect(text.match(/^END:VEVENT\r$/gm)).toHaveLength(1);
  expect(unfold(text)).toContain('SUMMARY:x\\nEND:VEVENT\\nBEGIN:VEVENT');
});

test('a text without end is cut between characters', () => {
  const summary = unfold(fileOf({ title: '🌟'.repeat(5_000) })).find((line) => line.startsWith('SUMMARY'));
  expect(summary!.endsWith('🌟…')).toBe(true);
  expect(Array.from(summary!)).toHaveLength('SUMMARY:'.length + 4_000);
});

describe('refused', () => {
  const refusal = (act: () => unknown): object => {
    try {
      act();
    } catch (error) {
      if (error instanceof OcopError) return { code: error.code, path: error.problem.path };
      throw error;
    }
    throw new Error('nothing was refused');
  };

  test.each([
    [{ day: '28/02/2028' }, 'calendar/day', '/0/day'],
    [{ until: '2028-02-30' }, 'calendar/day', '/0/until'],
    [{ until: '2028-02-27' }, 'dates/entry-ends-early', '/0/until'],
    [{ id: '' }, 'dates/entry-id', '/0/id'],
    [{ id: 'a\r\nb' }, 'dates/entry-id', '/0/id'],
  ])('%j', (changed, code, path) => {
    expect(refusal(() => fileOf(changed))).toEqual({ code, path });
  });

  test('an id twice, a stamp that is no day, reminders that are no days', () => {
    expect(refusal(() => datesFile([ENTRY, ENTRY], OPTIONS))).toEqual({
      code: 'dates/entry-twice',
      path: '/1/id',
    });
    expect(refusal(() => fileOf({}, { stamp: 'today' }))).toEqual({ code: 'calendar/day', path: '/stamp' });
    expect(refusal(() => fileOf({}, { reminders: [0] }))).toEqual({
      code: 'dates/reminders',
      path: '/reminders',
    });
  });
});
