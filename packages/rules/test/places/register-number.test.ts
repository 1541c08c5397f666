/** Register numbers as Form 01 prints them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  loadPlaces,
  readRegisterNumber,
  registerNumber,
  RegisterNumberError,
  registerRefusalText,
  type RegisterNumber,
} from '../../src/places.js';

const places = await loadPlaces();
const communes = places.provinces.flatMap(({ code }) => places.communes(code));
const parts: RegisterNumber = { serial: '01-12', province: '15', commune: '02725', year: 2026 };
const number = '01-12/PĐK-15-02725-2026';

function refusalOf(run: () => unknown): RegisterNumberError {
  try {
    run();
  } catch (error) {
    if (error instanceof RegisterNumberError) return error;
  }
  throw new Error('Nothing was refused.');
}

test('it is made of a serial number, the province, the commune and the year', () => {
  expect(registerNumber(parts)).toBe(number);
  expect(registerNumber({ ...parts, serial: '7b' })).toBe('7B/PĐK-15-02725-2026');
  expect(registerNumber(parts, places)).toBe(number);
});

test.each([
  number,
  'Phiếu số: 01-12 /PĐK- 15 - 02725 - 2026',
  'phiếu số 01-12/pđk-15-02725-2026',
  '01-12/PDK–15–02725–2026',
  '……01-12……/PĐK-15-02725-2026',
  'Phiếu số: 01-12/PĐK-15-02725-2026'.normalize('NFD'),
])('“%s” is read', (text) => {
  expect(readRegisterNumber(text)).toEqual(parts);
});

test('what is written is read back', () => {
  const word = fc.stringMatching(/^[0-9A-ZĐ]{1,10}$/);
  fc.assert(
    fc.property(
      fc.oneof(
        word,
        fc.tuple(word, word).map((two) => two.join('-')),
      ),
      fc.constantFrom(...communes),
      fc.integer({ min: 2018, max: 2199 }),
      (serial, { code: commune, province }, year) => {
        const own = { serial, province: province.code, commune, year };
        expect(readRegisterNumber(registerNumber(own, places), places)).toEqual(own);
      },
    ),
    { numRuns: 100 },
  );
});

describe('refuses', () => {
  test.each([
    ['register/serial', { serial: '' }],
    ['register/serial', { serial: '1-2-3' }],
    ['register/serial', { serial: '1/2' }],
    ['register/serial', { serial: '12345678901' }],
    ['register/serial', { serial: 12 as unknown as string }],
    ['register/province', { province: '5' }],
    ['register/province', { province: '015' }],
    ['register/commune', { commune: '2725' }],
    ['register/commune', { commune: 'ABCDE' }],
    ['register/year', { year: 26 }],
    ['register/year', { year: 2026.5 }],
    ['register/year', { year: Number.NaN }],
    ['register/unknown-province', { province: '99' }],
    ['register/unknown-commune', { commune: '99999' }],
    ['register/commune-elsewhere', { commune: '00004' }],
  ])('%s: %j', (code, wrong) => {
    expect(refusalOf(() => registerNumber({ ...parts, ...wrong }, places)).code).toBe(code);
  });

  test.each([
    ['register/form', ''],
    ['register/form', '15-02725-2026'],
    ['register/form', `${'1'.repeat(200)}/PĐK-15-02725-2026`],
    ['register/serial', '/PĐK-15-02725-2026'],
    ['register/year', '1/PĐK-15-02725-26'],
    ['register/province', '1/PĐK-LC-02725-2026'],
  ])('%s: “%s”', (code, text) => {
    expect(refusalOf(() => readRegisterNumber(text)).code).toBe(code);
  });

  test('anything else with an error that says what to do', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const refusal = refusalOf(() => readRegisterNumber(anything as string));
        expect(registerRefusalText(refusal, 'vi')).toContain('Hãy ghi');
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  [
    'vi',
    'Mã xã 00004 là của Phường Ba Đình, Thành phố Hà Nội, không thuộc tỉnh mang mã 15. Hãy sửa mã tỉnh hoặc mã xã.',
  ],
  [
    'en',
    'The code 00004 is that of Phường Ba Đình, Thành phố Hà Nội, which does not lie in the province with the code 15. Correct one of the two codes.',
  ],
])('says in %s what is wrong and what to do', (lang, sentence) => {
  const refusal = refusalOf(() => registerNumber({ ...parts, commune: '00004' }, places));
  expect(registerRefusalText(refusal, lang)).toBe(sentence);
});
