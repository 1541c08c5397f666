/** What is expected, in words. Apart from `expected.ts`: pages that only score need no words. */

/** Phrases that stand alone, with their Vietnamese. */
export const EXPECTED_PHRASES = {
  object: 'một đối tượng JSON',
  list: 'một danh sách JSON',
  text: 'văn bản trong dấu ngoặc kép',
  'text, or one text for each language': 'văn bản, hoặc mỗi ngôn ngữ một văn bản',
  number: 'một số',
  'whole number': 'một số nguyên',
  'true or false': 'true hoặc false',
  nothing: 'để trống (null)',
  JSON: 'dữ liệu JSON',
  points: 'số điểm, không âm',
  'points above 0': 'số điểm lớn hơn 0',
  weight: 'hệ số lớn hơn 0',
  language: 'mã ngôn ngữ, như vi hoặc en',
  'link to https, or to a file beside the page': 'liên kết https, hoặc tới tệp nằm cạnh trang',
  'telephone number': 'số điện thoại',
  'address for mail': 'địa chỉ thư điện tử',
  'colour as #1a2b3c': 'màu dạng #1a2b3c',
  'length as 4px or 0.25rem': 'độ dài dạng 4px hoặc 0.25rem',
  'web address': 'địa chỉ trang web bắt đầu bằng https:// hoặc http://',
  'decimal as 84.5': 'số thập phân dạng 84.5',
  'month and day as 04-30': 'tháng-ngày dạng 04-30',
  'share as 3/4': 'tỷ lệ dạng 3/4',
  '32 bytes in base64url': '32 byte dạng base64url',
  'version as 1.0': 'phiên bản dạng 1.0',
  'path of a-z, 0-9, . and -': 'đường dẫn chỉ gồm a-z, 0-9 và các dấu . - /',
  'SHA-256 in hexadecimal digits': 'mã SHA-256 gồm 64 chữ số thập lục phân',
  'id of a-z, 0-9 and -': 'mã chỉ gồm a-z, 0-9 và dấu -',
  'id of letters, digits, . _ and -': 'mã chỉ gồm chữ, số và các dấu . _ -',
  'a case of this criterion': 'một trường hợp của tiêu chí này',
  'a criterion before what it changes': 'một tiêu chí đứng trước những gì nó thay đổi',
  'object of ordinals by criterion id': 'số thứ tự phương án theo mã tiêu chí',
  'whole number, the ordinal of an option': 'số nguyên, là số thứ tự của phương án',
  'list of condition ids': 'danh sách mã điều kiện',
  'list of sheets': 'danh sách các phiếu',
  'result of as many sheets of the set': 'kết quả của đúng số phiếu ấy, cùng bộ sản phẩm',
  'another form': 'giá trị ở dạng khác',
} as const;

/** What stands before the number, value or name, with its Vietnamese: `{1}` and `{2}` stand for what was found. */
const COUNTED_PHRASES: readonly (readonly [pattern: RegExp, vietnamese: string])[] = [
  [/^whole number from (\S+) to (\S+)$/, 'số nguyên từ {1} đến {2}'],
  [/^list of (\S+) to (\S+)$/, 'danh sách từ {1} đến {2} mục'],
  [/^list of at most (\S+)$/, 'danh sách nhiều nhất {1} mục'],
  [/^list of at least (\S+)$/, 'danh sách ít nhất {1} mục'],
  [/^text of at most (\S+) characters$/, 'văn bản dài nhất {1} ký tự'],
  [/^text no shorter than (\S+)$/, 'văn bản dài ít nhất {1} ký tự'],
  [/^number of at most (\S+)$/, 'số không quá {1}'],
  [/^number of at least (\S+)$/, 'số từ {1} trở lên'],
  [/^number above (\S+)$/, 'số lớn hơn {1}'],
  [/^number below (\S+)$/, 'số nhỏ hơn {1}'],
  [/^multiple of (\S+)$/, 'bội số của {1}'],
  [/^bytes, a multiple of (\S+)$/, 'mảng byte có độ dài là bội số của {1}'],
  [/^(\S+) bytes$/, 'mảng {1} byte'],
  [/^one of: (.+)$/s, 'một trong: {1}'],
  [/^no field (.+)$/s, 'không có mục {1}'],
  [/^(“.*”)$/s, '{1}'],
];

/** Whether it is a phrase that stands alone. */
export function isStandaloneExpectation(text: string): text is keyof typeof EXPECTED_PHRASES {
  return Object.hasOwn(EXPECTED_PHRASES, text);
}

/** @returns the phrase in Vietnamese or else in English; what is no phrase is never shown */
export function expectedText(expected: string, lang: string): string {
  const known = isStandaloneExpectation(expected) ? EXPECTED_PHRASES[expected] : undefined;
  if (lang !== 'vi')
    return known !== undefined || COUNTED_PHRASES.some(([pattern]) => pattern.test(expected))
      ? expected
      : 'another form';
  if (known !== undefined) return known;
  for (const [pattern, vietnamese] of COUNTED_PHRASES) {
    const found = pattern.exec(expected);
    if (found) return vietnamese.replace(/\{(\d)\}/g, (_, at: string) => found[Number(at)] ?? '');
  }
  return EXPECTED_PHRASES['another form'];
}

/** Every phrase that stands alone. */
export const listExpected = () => Object.keys(EXPECTED_PHRASES) as readonly (keyof typeof EXPECTED_PHRASES)[];
