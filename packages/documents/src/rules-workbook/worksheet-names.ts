/** The names of the worksheets, the same in every language. */
export const WORKSHEET_NAMES = {
  guide: 'Hướng dẫn',
  general: 'Chung',
  bands: 'Mức hạng',
  evidence: 'Minh chứng',
  cites: 'Trích dẫn',
  messages: 'Câu giải thích',
  errata: 'Đính chính',
  sets: 'Bộ sản phẩm',
  conditions: 'Điều kiện',
  contacts: 'Liên hệ',
  rounds: 'Đợt đánh giá',
  theme: 'Giao diện',
  ownEvidence: 'Minh chứng thêm',
  translations: 'Bản dịch',
  everySet: 'Mọi bộ',
} as const;

export const setWorksheetName = (no: number): string => `Bộ ${no}`;

/** 12 for "Bộ 12"; undefined for any other name. */
export function readSetNumber(name: string): number | undefined {
  const [, no] = /^Bộ (\d{1,4})$/.exec(name.trim()) ?? [];
  return no === undefined ? undefined : Number(no);
}
