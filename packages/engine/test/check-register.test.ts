/** What is found in a register: data first, then laws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkRegister,
  type CertificateEvent,
  dueCertificates,
  entityKeys,
  productKeys,
  registerFindingText,
  type RegisteredCertificate,
  type RegisterFindingCode,
} from '../src/register.js';
import { CALENDAR, certificateOf, registerOf } from './fixtures/certificates.js';

const ON = '2026-11-29';
const check = (...certificates: RegisteredCertificate[]) =>
  checkRegister(registerOf(certificates), { on: ON, calendar: CALENDAR });
const codes = (...certificates: RegisteredCertificate[]): RegisterFindingCode[] =>
  check(...certificates).map(({ code }) => code);

const honey = certificateOf('Mật ong hoa nhãn', 'HTX Ví Dụ');

test('nothing is found where nothing is wrong', () => {
  expect(check(honey, certificateOf('Trà sen', 'HTX Ví Dụ'))).toEqual([]);
});

describe('one certificate', () => {
  test.each<[RegisterFindingCode, RegisteredCertificate]>([
    ['no-product', { ...honey, product: { name: ' ' } }],
    ['no-entity', { ...honey, entity: { name: '', commune: 'Xã Ví Dụ' } }],
    ['no-commune', { ...honey, entity: { name: 'HTX Ví Dụ' } }],
    ['no-stars', certificateOf('Trà', 'HTX', { stars: undefined })],
    ['no-decision', certificateOf('Trà', 'HTX', { decision: undefined })],
    ['no-issuer', certificateOf('Trà', 'HTX', { issuer: undefined })],
    ['no-day', certificateOf('Trà', 'HTX', { on: undefined })],
    ['unread', certificateOf('Trà', 'HTX', { stars: undefined, unread: [{ field: 'stars', text: '3-4' }] })],
    ['in-future', certificateOf('Trà', 'HTX', { issued: '2026-12-01' })],
    ['unusual-term', certificateOf('Trà', 'HTX', { expires: '2027-08-05' })],
    ['history', certificateOf('Trà', 'HTX', { stars: 2 })],
    ['history', certificateOf('Trà', 'HTX', { expires: '2024-08-05' })],
    ['wrong-issuer', certificateOf('Trà', 'HTX', { stars: 5 })],
    ['wrong-issuer', certificateOf('Trà', 'HTX', { stars: 5, issuer: undefined })],
    ['wrong-issuer', certificateOf('Trà', 'HTX', { issuer: 'UBND xã Ví Dụ' })],
    ['stated-valid', { ...certificateOf('Trà', 'HTX', { on: '2022-08-05' }), stated: 'Còn hiệu lực' }],
    ['stated-ended', { ...honey, stated: 'Hết hạn' }],
  ])('%s', (code, certificate) => {
    const [first] = check(certificate).filter((finding) => finding.code === code);
    expect(
      first,
      check(certificate)
        .map((finding) => finding.code)
        .join(),
    ).toBeDefined();
    if (first)
      for (const lang of ['vi', 'en'] as const)
        expect(registerFindingText(first, lang)).toMatch(/^[^{}]{10,}$/);
  });

  describe('what was recorded wrongly', () => {
    const corrected = (wrong: Partial<CertificateEvent>, ...since: CertificateEvent[]) => {
      const certificate = certificateOf('Trà', 'HTX', wrong);
      return { ...certificate, events: [...certificate.events, ...since] };
    };
    const stars: Partial<CertificateEvent> = { stars: undefined, unread: [{ field: 'stars', text: '3-4' }] };

    test.each<[string, RegisteredCertificate]>([
      ['stars that could not be read', corrected(stars, { kind: 'corrected', stars: 3 })],
      [
        'a day that could not be read',
        corrected(
          { on: undefined, unread: [{ field: 'on', text: '2025' }] },
          { kind: 'corrected', issued: '2025-08-05' },
        ),
      ],
      [
        'the set of a product',
        corrected(
          { unread: [{ field: 'product.set', text: 'chè' }] },
          { kind: 'corrected', product: { set: 11 } },
        ),
      ],
      ['two stars', corrected({ stars: 2 }, { kind: 'corrected', stars: 3 })],
      [
        'an end before the beginning',
        corrected({ expires: '2020-01-01' }, { kind: 'corrected', expires: '2028-08-05' }),
      ],
    ])('is not found once it is corrected: %s', (_, certificate) => {
      expect(check(certificate)).toEqual([]);
      expect(check({ ...certificate, events: certificate.events.slice(0, 1) })).not.toEqual([]);
    });

    test.each<[string, RegisteredCertificate]>([
      ['by a correction of something else', corrected(stars, { kind: 'corrected', score: '60' })],
      [
        'by a correction of what came after',
        corrected(stars, { kind: 'renewed', stars: 3 }, { kind: 'corrected', stars: 4 }),
      ],
      ['by a correction that is wrong, too', corrected({ stars: 2 }, { kind: 'corrected', stars: 1 })],
    ])('is still found where it is not corrected: %s', (_, certificate) => {
      expect(codes(certificate)).toEqual(expect.arrayContaining([expect.stringMatching(/unread|history/)]));
    });
  });

  test.each([
    [
      'a district certified 3 stars under former rules',
      certificateOf('Trà', 'HTX', { issuer: 'UBND huyện Ví Dụ' }),
    ],
    [
      'the ministry certifies 5 stars',
      certificateOf('Trà', 'HTX', { stars: 5, issuer: 'Bộ Nông nghiệp và Môi trường' }),
    ],
    ['a city is a province', certificateOf('Trà', 'HTX', { issuer: 'UBND thành phố Ví Dụ' })],
    [
      'the last day is the day before, as some offices have it',
      certificateOf('Trà', 'HTX', { expires: '2028-08-04' }),
    ],
  ])('%s: no finding', (_, certificate) => {
    expect(codes(certificate)).toEqual([]);
  });
});

describe('one product twice', () => {
  const twins: readonly (readonly [RegisterFindingCode | undefined, string, string])[] = [
    ['same-product', 'Mật ong hoa nhãn', 'HTX Ví Dụ'],
    ['spelling', 'MẬT ONG  HOA NHÃN', 'HTX Ví Dụ'],
    ['spelling', 'Mật ong - hoa nhãn', 'Hợp tác xã Ví Dụ'],
    ['spelling', 'Mât ong hoa nhãn', 'HTX Ví Dụ'],
    ['spelling', 'Mat ong hoa nhan', 'HTX Vi Du'],
    ['spelling', 'Mật ong hoa nhãn', 'Ví Dụ'],
    ['alike', 'Mật ong hoa nhản', 'HTX Ví Dụ'],
    ['alike', 'Mật ong hoa nhãnn', 'HTX Ví Dụ'],
    ['alike', 'Mậtong hoa nhãn', 'HTX Ví Dụ'],
    [undefined, 'Mật ong hoa nhãn', 'Công ty TNHH Ví Dụ'],
    [undefined, 'Mật ong hoa vải', 'HTX Ví Dụ'],
    [undefined, 'Mật ong hoa nhãn 500 ml', 'HTX Ví Dụ'],
  ];
  test.each(twins)('%s: %s, %s', (expected, name, entity) => {
    const found = codes(honey, { ...certificateOf(name, entity), id: 'other' });
    const pair = found.find((code) => ['same-product', 'spelling', 'alike'].includes(code));
    // Another mark on a vowel is the same name without marks.
    expect(pair).toBe(name === 'Mật ong hoa nhản' ? 'spelling' : expected);
  });

  test('in two communes they are two', () => {
    const other = { ...honey, id: 'other', entity: { name: 'HTX Ví Dụ', commune: 'Xã Khác' } };
    expect(codes(honey, other)).toEqual([]);
  });

  test('a code that stands for two products', () => {
    const one = { ...honey, product: { ...honey.product, code: 'VD-01' } };
    const other = certificateOf('Trà sen', 'HTX Khác', {}, { product: { name: 'Trà sen', code: 'VD-01' } });
    expect(codes(one, other)).toEqual(['same-code']);
  });

  test('an entity under two spellings is named once', () => {
    const other = certificateOf('Trà sen', 'Hợp tác xã Ví Dụ');
    expect(codes(honey, other)).toEqual(['entity-spellings']);
  });
});

test.each([
  ['hoà', 'hòa'],
  ['Thuỷ', 'Thủy'],
  ['khoẻ', 'khỏe'],
  ['kỹ thuật', 'kĩ thuật'],
  ['Quý', 'Quí'],
  ['tôm  chua–ngọt', 'Tôm chua ngọt'],
  ['Mật ong'.normalize('NFD'), 'Mật ong'],
])('%s is spelt as %s', (one, other) => {
  expect(productKeys(one).spelling).toBe(productKeys(other).spelling);
});

test.each([
  ['Hợp tác xã Nông nghiệp Tân Tiến', 'HTX NN Tân Tiến', 'tan tien'],
  ['Công ty Trách nhiệm hữu hạn MTV Ví Dụ', 'Cty TNHH Một thành viên Ví Dụ', 'vi du'],
  ['Công ty Cổ phần Ví Dụ', 'CTCP Ví Dụ', 'vi du'],
  ['Hộ kinh doanh Nguyễn Thị Ví', 'HKD Nguyễn Thị Ví', 'nguyen thi vi'],
  ['Tổ hợp tác Ví Dụ', 'THT Ví Dụ', 'vi du'],
])('%s is %s', (one, other, core) => {
  expect(entityKeys(one)).toMatchObject({ folded: entityKeys(other).folded, core });
});

test('keys are equal however a name is composed, spaced and capitalised', () => {
  const syllable = fc.constantFrom(
    'mật',
    'ong',
    'hòa',
    'thủy',
    'kỹ',
    'đặc',
    'sản',
    'quýt',
    'khoẻ',
    '500',
    'ml',
  );
  const name = fc.array(syllable, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(name, fc.constantFrom(' ', '  ', ' - ', '\u00A0'), (words, space) => {
      const plain = productKeys(words.join(' ')).spelling;
      expect(productKeys(words.join(space).normalize('NFD').toUpperCase()).spelling).toBe(plain);
    }),
  );
});

describe('what is due', () => {
  const inDays = (name: string, issued: string, commune: string): RegisteredCertificate =>
    certificateOf(name, 'HTX Ví Dụ', { on: issued }, { entity: { name: 'HTX Ví Dụ', commune } });
  const certificates = [
    inDays('Hết hạn hôm nay', '2023-11-29', 'Xã B'),
    inDays('Đã hết hạn', '2023-11-28', 'Xã B'),
    inDays('Còn 180 ngày', '2024-05-28', 'Xã Á'),
    inDays('Còn 181 ngày', '2024-05-29', 'Xã Á'),
    inDays('Không rõ xã', '2024-01-15', ''),
  ];

  test('by commune, the first to end first, those of no commune last', () => {
    const due = dueCertificates(registerOf(certificates), { on: ON, calendar: CALENDAR });
    expect(
      due.map(({ commune, due: all }) => [
        commune,
        all.map(({ days, certificate }) => [certificate.product.name, days]),
      ]),
    ).toEqual([
      ['Xã Á', [['Còn 180 ngày', 180]]],
      ['Xã B', [['Hết hạn hôm nay', 0]]],
      ['', [['Không rõ xã', 47]]],
    ]);
  });

  test('within as many days as are asked for', () => {
    const due = dueCertificates(registerOf(certificates), { on: ON, calendar: CALENDAR, within: 0 });
    expect(due.flatMap(({ due: all }) => all)).toHaveLength(1);
  });
});

test('a register of 5,000 copies of one product is checked in time', () => {
  const copies = Array.from({ length: 5_000 }, (_, at) => ({ ...honey, id: `c${at}` }));
  expect(check(...copies).length).toBeLessThan(1_000);
});
