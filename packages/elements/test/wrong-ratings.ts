/** Data that is no rating, and a part of what is said about it: the same in an element, in a list and on a server. */
const honey = { product: 'Mật ong (ví dụ)', stars: 4 };
const issued = (day: unknown) => ({ ...honey, certificate: { issued: day } });

export const WRONG: readonly (readonly [name: string, data: unknown, why: string])[] = [
  ['a number', 7, 'dữ liệu phải là một bản ghi'],
  ['a list', [1], 'dữ liệu phải là một bản ghi'],
  ['no product', { stars: 4 }, 'thiếu tên sản phẩm (product)'],
  ['a product of spaces', { product: ' ', stars: 4 }, 'thiếu tên sản phẩm (product)'],
  ['a product that is no text', { product: { a: 1 }, stars: 4 }, 'tên sản phẩm (product) phải là chữ'],
  [
    'a megabyte for a name',
    { product: 'x'.repeat(3_000), stars: 4 },
    'tên sản phẩm (product) dài quá 2.000 ký tự',
  ],
  [
    'no rank',
    { product: 'x' },
    'hạng sao (stars) phải là số nguyên từ 0 đến 5, hoặc null khi không xếp hạng.',
  ],
  ['stars in letters', { product: 'x', stars: 'bốn sao' }, 'đang là “bốn sao”'],
  ['two ranks', { product: 'x', stars: '3-4 sao' }, 'đang là “3-4 sao”'],
  ['half a star more', { product: 'x', stars: '4,5 sao' }, 'đang là “4,5 sao”'],
  ['more signs than there are stars', { product: 'x', stars: '******' }, 'đang là “******”'],
  ['stars of another scale', { product: 'x', stars: '4/10' }, 'đang là “4/10”'],
  ['a half star', { product: 'x', stars: 3.5 }, 'đang là 3.5'],
  ['more stars than there are', { product: 'x', stars: 6 }, 'số nguyên từ 0 đến 5, hoặc null'],
  ['more stars than its programme has', { product: 'x', stars: 4, mostStars: 3 }, 'số nguyên từ 0 đến 3'],
  ['stars below none', { product: 'x', stars: -1 }, 'đang là -1'],
  ['stars that are yes', { product: 'x', stars: true }, 'đang là true'],
  ['a million stars', { ...honey, mostStars: 1_000_000 }, '(mostStars) phải là số nguyên'],
  ['a score beyond all', { ...honey, score: 101 }, 'điểm (score) phải là số từ 0 đến 100; đang là 101'],
  ['a score in words', { ...honey, score: 'cao' }, 'đang là “cao”'],
  ['a score of another scale', { ...honey, score: '8,5/10' }, 'đang là “8,5/10”'],
  [
    'a score that may be a thousand',
    { ...honey, mostScore: 2000, score: '1.250' },
    'điểm (score) phải là số từ 0 đến 2.000; đang là “1.250”',
  ],
  [
    'a highest score of nothing',
    { ...honey, mostScore: 0 },
    '(mostScore) phải là số từ 1 đến 1.000.000; đang là 0',
  ],
  [
    'a template for an entity',
    { ...honey, entity: { _$litType$: 1, strings: ['<b>'] } },
    '(entity) phải là chữ',
  ],
  ['a certificate in words', { ...honey, certificate: 'yes' }, '(certificate) phải là một bản ghi'],
  ['a day in words', issued('soon'), 'ngày cấp (certificate.issued): không đọc được ngày “soon”'],
  [
    'a month first',
    issued('05/13/2026'),
    'ngày “05/13/2026” không có trong lịch: không có tháng 13; hãy ghi năm-tháng-ngày, ví dụ 2026-08-05',
  ],
  ['a year alone', issued('năm 2024'), '“năm 2024” chưa đủ ngày, tháng, năm; hãy ghi năm-tháng-ngày'],
  ['a year that is a number', issued(2024), '“2024” chưa đủ ngày, tháng, năm'],
  ['a day that is a list', issued(['2026-01-01']), 'ngày cấp (certificate.issued): phải là một ngày'],
  ['an impossible day', issued('2027-02-31'), 'tháng 2/2027 có 28 ngày'],
  ['a moment', issued('2026-08-04T17:00:00.000Z'), 'là một thời điểm, không phải một ngày'],
  ['a year of two digits', issued('05/08/26'), 'chỉ có hai chữ số của năm'],
  [
    'an end that is none',
    { ...honey, certificate: { issued: '2026-08-05', expires: '31/06/2029' } },
    'ngày hết hạn (certificate.expires): ngày “31/06/2029” không có trong lịch',
  ],
  [
    'an end before the beginning',
    { ...honey, certificate: { issued: '2026-08-05', expires: '2026-08-04' } },
    'ngày hết hạn (certificate.expires) 04/08/2026 trước ngày cấp 05/08/2026',
  ],
  [
    'an extension before the end',
    { ...honey, certificate: { issued: '2026-08-05', extended: '2029-08-04' } },
    'ngày được kéo dài đến (certificate.extended) 04/08/2029 trước ngày hết hạn 05/08/2029',
  ],
  [
    'wrong twice',
    { product: 'x', stars: 9, certificate: { issued: 'soon' } },
    'đang là 9; ngày cấp (certificate.issued): không đọc được',
  ],
];
