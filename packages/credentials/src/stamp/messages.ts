/** What a stamp says beside its code. */
export const STAMP_MESSAGES = {
  vi: {
    scan: 'Quét để kiểm tra',
    number: 'Số {number}',
    code: 'Mã {code}',
    stars: '{stars} sao {programme}',
    until: 'Có giá trị đến {day}',
    title: 'Tem xếp hạng: {product}',
    page: 'Trang {page}/{pages}',
  },
  en: {
    scan: 'Scan to check',
    number: 'No. {number}',
    code: 'Code {code}',
    stars: '{programme} {stars}-star',
    until: 'Valid until {day}',
    title: 'Rating stamps: {product}',
    page: 'Page {page} of {pages}',
  },
} as const;
