/** What a heading means: offices have many words for the fields of a certificate. */
import { foldVietnamese } from '@ocop-kit/engine/text';
import type { RegisterField } from '../register-fields.js';

/** The first that fits counts: the narrower words stand before the wider ones. Headings are folded: no marks, no signs, one space. */
const RULES: readonly (readonly [field: RegisterField, words: RegExp])[] = [
  ['state', /^tinh trang (theo|tinh) |^status as of/],
  ['ordinal', /^(stt|tt|so tt|so thu tu|no|ordinal)$/],
  ['id', /^(ma trong so|ma ho so|id|id in the register)$/],
  ['product.gtin', /gtin|ma vach|bar ?code/],
  ['product.trace', /truy xuat|traceab/],
  ['product.code', /^ma (so )?(sp|san pham)|product code|ma ocop/],
  [
    'entity.code',
    /ma so thue|^mst\b|ma (so )?(chu the|htx|hop tac xa|doanh nghiep|dn)|dkkd|dang ky kinh doanh|tax code/,
  ],
  ['product.set', /^bo( so| sp| san pham| tieu chi)?$|^so (thu tu )?bo|^bo san pham|criteria set/],
  ['entity.kind', /loai hinh|^kind of entity/],
  ['product.group', /nhom|nganh|loai san pham|^group/],
  ['until', /gia han|extended until/],
  ['withdrawn', /(ngay|quyet dinh|qd) thu hoi|^withdrawn/],
  ['stated', /tinh trang|trang thai|con hieu luc|^hieu luc$|^stated/],
  [
    'expires',
    /het (han|hieu luc|gia tri)|(gia tri|hieu luc) den|den (het )?ngay|thoi han|^han( |$)|expir|valid until/,
  ],
  ['entity.address', /dia chi|dia diem|noi san xuat|^address/],
  ['entity.representative', /dai dien|giam doc|chu nhiem|chu ho|nguoi lien he|^ho (va )?ten|representative/],
  ['entity.phone', /dien thoai|\bsdt\b|so dt|^dt(dd)?$|phone|hotline|lien he/],
  ['entity.email', /e ?mail|thu dien tu/],
  ['product.url', /website|trang web|trang gioi thieu|\blink\b|^url$|product page/],
  [
    'issuer',
    /(co quan|don vi|noi|cap) (cap|ban hanh|cong nhan|quyet dinh|ra quyet dinh|ky)|^issue[rd] by|^issuer/,
  ],
  ['decision', /\bso\b.*(quyet dinh|\bqd\b)|(quyet dinh|\bqd\b).*\bso\b|so van ban|decision (no|number)/],
  [
    'issued',
    /^(ngay|thoi gian).*(cap|gcn|giay chung nhan|chung nhan)|(gcn|giay chung nhan).*ngay|^issued|day of issue/,
  ],
  [
    'on',
    /(ngay|thoi gian|thoi diem|\bnam\b).*(quyet dinh|\bqd\b|ban hanh|ky|cong nhan|phan hang|danh gia|dat)|(quyet dinh|\bqd\b|cong nhan).*(ngay|thoi gian)|day of the decision/,
  ],
  ['decision', /quyet dinh|\bqd\b|can cu|^decision/],
  ['score', /\bdiem\b|^score|^points/],
  ['stars', /\bsao\b|xep hang|phan hang|^hang$|hang (dat|ocop|san pham)|dat hang|^stars|^rank/],
  [
    'entity.name',
    /^(ten )?(chu the|don vi|co so|doanh nghiep|to chuc|hop tac xa|htx|nha san xuat)|ten chu the|^entity|^producer/,
  ],
  ['product.name', /san pham|^ten sp|^sp$|^ten hang|^product/],
  ['entity.name', /chu the|co so|don vi|doanh nghiep|hop tac xa|htx|producer/],
  ['entity.province', /^(ten )?tinh\b|thanh pho|province/],
  ['entity.commune', /^(ten )?(xa|phuong|thi tran)\b|dac khu|dia ban|dia phuong|don vi hanh chinh|commune/],
  ['entity.district', /huyen|\bquan\b|thi xa|district/],
  ['issued', /^ngay$/],
];

/** "Số GCN", "Mã giấy chứng nhận", "Số hiệu" beneath "Giấy chứng nhận"; a day or an office in the same heading is another thing. */
const CERTIFICATE_NUMBER =
  /^(?!.*(ngay|thoi gian|co quan|don vi|noi cap|\bhan\b|hieu luc|gia tri)).*((\bso( hieu)?|\bma( so)?) (gcn|giay chung nhan|giay cn|giay)|(gcn|giay chung nhan|giay cn) (so|ma)( hieu| so)?$)/;
const DECISION = /quyet dinh|\bqd\b|decision/;

/** A column of its own for one rank: "4 sao", "Hạng 4 sao", "4*". */
const ONE_RANK = /^(?:.* )?([1-5]) ?sao$/;

/** Letters and digits without marks, one space between words; what stands in brackets is an explanation. */
export function foldHeading(text: string): string {
  const plain = foldVietnamese(text.normalize('NFKC').replace(/[*★⭐]+/gu, ' sao '))
    .replace(/\((?!\d)[^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // All of it may stand in brackets.
  return plain === ''
    ? foldVietnamese(text.normalize('NFKC'))
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : plain;
}

/** Before the headings of columns that are no field, in our own tables: "Xã kết nghĩa" must not become a commune. */
const OTHER = /^(?:Cột khác|Other column): ?/;
export const withoutOtherMark = (heading: string): string => heading.replace(OTHER, '');

/** What a heading means: a field, or one rank to be ticked. */
export interface HeadingMeaning {
  readonly field: RegisterField;
  /** "Số giấy chứng nhận": the number of the certificate, which offices also write where their decision has one. */
  readonly isCertificateNumber?: true | undefined;
  readonly tick?: number | undefined;
}

/** The longest heading that is read; a title above a table is longer. */
const MAX_HEADING = 120;

/**
 * @param texts from the top row of the heading to the lowest: ["Giấy chứng nhận", "Ngày cấp"]
 * @returns undefined for a heading that means nothing of a certificate
 */
export function matchHeading(texts: readonly string[]): HeadingMeaning | undefined {
  if (texts.some((text) => OTHER.test(text))) return undefined;
  const folded = texts.filter((text) => text.length <= MAX_HEADING).map(foldHeading);
  const words = folded.filter((text) => text !== '');
  const lowest = words.at(-1);
  if (lowest === undefined) return undefined;
  const rank = ONE_RANK.exec(lowest)?.[1];
  if (rank !== undefined) return { field: 'stars', tick: Number(rank) };
  const joined = words.join(' ');
  if (CERTIFICATE_NUMBER.test(joined) && !DECISION.test(joined))
    return { field: 'decision', isCertificateNumber: true };
  // An address in columns, "Xã | Tỉnh" beneath "Địa chỉ": each is what the lowest row says.
  const part = words.length > 1 && fieldOf(joined) === 'entity.address' ? fieldOf(lowest) : undefined;
  if (part !== undefined) return { field: part };
  // "Số" beneath "Quyết định"; else the lowest row says it, else the one above.
  for (const text of words.length > 1 ? [joined, lowest, ...words.slice(0, -1).reverse()] : words) {
    const field = fieldOf(text);
    if (field !== undefined) return { field };
  }
  return undefined;
}

const fieldOf = (folded: string): RegisterField | undefined =>
  RULES.find(([, rule]) => rule.test(folded))?.[0];
