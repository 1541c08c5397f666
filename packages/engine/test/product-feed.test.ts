/** What a shop may show: only stars that hold on the day, each with its last day. */
import { describe, expect, test } from 'vitest';
import { FEED_FIELDS, productFeed, type RegisteredCertificate } from '../src/register.js';
import { CALENDAR, certificateOf, registerOf } from './fixtures/certificates.js';

const ON = '2026-11-29';
const feed = (...certificates: RegisteredCertificate[]) =>
  productFeed(registerOf(certificates), { on: ON, calendar: CALENDAR });

const withEvent = (
  event: RegisteredCertificate['events'][number],
  on = '2025-08-05',
): RegisteredCertificate => {
  const certificate = certificateOf('Trà', 'HTX', { on });
  return { ...certificate, events: [...certificate.events, event] };
};

test('a row has every field in its order', () => {
  const certificate = certificateOf('Mật ong hoa nhãn', 'HTX Ví Dụ', { score: '84.5' });
  const [row] = feed({
    ...certificate,
    product: { ...certificate.product, gtin: '2000000000008', url: 'https://htx.example/mat-ong' },
  });
  expect(Object.keys(row ?? {})).toEqual(FEED_FIELDS);
  expect(row).toMatchObject({
    title: 'Mật ong hoa nhãn',
    brand: 'HTX Ví Dụ',
    gtin: '2000000000008',
    link: 'https://htx.example/mat-ong',
    ocop_stars: 3,
    ocop_score: '84.5',
    ocop_state: 'valid',
    ocop_valid_until: '2028-08-05',
    ocop_decision: '123/QĐ-UBND',
    ocop_commune: 'Xã Ví Dụ',
    ocop_record: '',
  });
});

describe('what is shown, and until when', () => {
  test.each<[string, RegisteredCertificate, string | undefined]>([
    ['valid', certificateOf('Trà', 'HTX'), '2028-08-05'],
    ['its last day', certificateOf('Trà', 'HTX', { on: '2023-11-29' }), '2026-11-29'],
    ['expired the day before', certificateOf('Trà', 'HTX', { on: '2023-11-28' }), undefined],
    [
      'extended',
      withEvent({ kind: 'extended', on: '2026-10-01', until: '2027-01-31' }, '2023-10-10'),
      '2027-01-31',
    ],
    ['withdrawn', withEvent({ kind: 'withdrawn', on: '2026-11-01', ground: '8.1a' }), undefined],
    ['withdrawn tomorrow', withEvent({ kind: 'withdrawn', on: '2026-11-30', ground: '8.1a' }), '2028-08-05'],
    ['without a day', certificateOf('Trà', 'HTX', { on: undefined }), undefined],
    ['without a rank', certificateOf('Trà', 'HTX', { stars: undefined }), undefined],
  ])('%s', (_, certificate, until) => {
    expect(feed(certificate).map((row) => row.ocop_valid_until)).toEqual(until === undefined ? [] : [until]);
  });
});

test('pages, pictures and records lie where the shop says, else where the register does', () => {
  const [row] = productFeed(registerOf([certificateOf('Trà', 'HTX')]), {
    on: ON,
    calendar: CALENDAR,
    link: ({ id }) => `/san-pham/${id}.html`,
    image: () => undefined,
    record: ({ id }) => `https://kiem-tra.example/#${id}`,
  });
  expect(row).toMatchObject({
    link: '/san-pham/trà-htx.html',
    image_link: '',
    ocop_record: 'https://kiem-tra.example/#trà-htx',
  });
});
