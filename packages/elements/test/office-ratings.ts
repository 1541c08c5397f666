/** Records as offices keep them, and what they mean: the same in an element, in a list and on a server. */
import type { RatingData } from '../src/components/ocop-rating/rating-data.js';

const honey = { product: 'Mật ong (ví dụ)', stars: 4 };
const starred = (stars: unknown) => ({ product: 'Gốm', stars });
const issued = (day: unknown) => ({ ...honey, certificate: { issued: day } });
const onDay = (day: string): RatingData => ({ ...honey, certificate: { issued: day } });

export const READ: readonly (readonly [name: string, data: unknown, means: RatingData])[] = [
  ...[
    '4',
    '4*',
    '4 *',
    '4 sao',
    '4 Sao',
    '4★',
    '4 SAO',
    '****',
    '★★★★',
    '★★★★☆',
    '⭐⭐⭐⭐',
    'Hạng 4 sao',
    'OCOP 4 sao',
    '4 sao OCOP',
    '4/5 sao',
    '4.0',
    ' 4\u00a0sao ',
    '4 stars',
  ].map(
    (stars) => [`stars as ${JSON.stringify(stars)}`, starred(stars), { product: 'Gốm', stars: 4 }] as const,
  ),
  ['stars of none', starred('Không xếp hạng'), { product: 'Gốm', stars: null }],
  ...['84,5', '84.5', '84,5 điểm', '84,5/100', '84,50', 84.5].map(
    (score) =>
      [`a score as ${JSON.stringify(score)}`, { ...honey, score }, { ...honey, score: 84.5 }] as const,
  ),
  ...[
    '05/08/2026',
    '5/8/2026',
    '05-08-2026',
    '05.08.2026',
    '5 tháng 8 năm 2026',
    '2026-08-05',
    ' 2026-08-05\u00a0',
    '2026-08-05 00:00:00',
    46239,
    '46239',
  ].map((day) => [`a day as ${JSON.stringify(day)}`, issued(day), onDay('2026-08-05')] as const),
  ['a day that is the 13th', issued('13/05/2026'), onDay('2026-05-13')],
  ['the first days of a workbook in use today', issued(46000), onDay('2025-12-09')],
  ...[undefined, null, '', ' ', '-', '…', '\u00a0'].map(
    (day) => [`no day, as ${JSON.stringify([day])}`, issued(day), honey] as const,
  ),
  ...[undefined, null, '', {}, []].map(
    (certificate) =>
      [`no certificate, as ${JSON.stringify([certificate])}`, { ...honey, certificate }, honey] as const,
  ),
  [
    'the number of a decision that is a number',
    { ...honey, certificate: { decision: 1234, issuer: ' ' } },
    { ...honey, certificate: { decision: '1234' } },
  ],
  [
    'names with spaces nobody sees, in decomposed letters',
    {
      product: `  ${'Mật ong'.normalize('NFD')}\u00a0\u200bhoa\u2003nhãn \n`,
      entity: 'HTX\u00a0 Ví  Dụ',
      stars: 4,
    },
    { product: 'Mật ong hoa nhãn', entity: 'HTX Ví Dụ', stars: 4 },
  ],
];
