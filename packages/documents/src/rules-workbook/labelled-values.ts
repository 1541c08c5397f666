/** Labels in cells for the enumerated values of the formats: the Vietnamese word, then the value itself. */
import type { CellValue } from './cell-values.js';

export interface LabelledValue {
  readonly value: unknown;
  /** "dừng · stop"; either half alone is accepted. */
  readonly label: string;
}

const labelAll = (words: Readonly<Record<string, string>>): readonly LabelledValue[] =>
  Object.entries(words).map(([value, vi]) => ({ value, label: `${vi} · ${value}` }));

export const EFFECTS = labelAll({
  disqualified: 'loại',
  ineligible: 'không thuộc diện',
  stop: 'dừng',
  skip: 'bỏ qua',
});
export const POLICIES = labelAll({ average: 'trung bình', majority: 'đa số', unanimous: 'mọi thành viên' });
export const SCALES = labelAll({ stars: 'sao' });
export const YES_NO: readonly LabelledValue[] = [
  { value: true, label: 'có · yes' },
  { value: false, label: 'không · no' },
];
export const ROW_KINDS = labelAll({
  section: 'Phần',
  'section minimum': 'Tối thiểu của phần',
  group: 'Nhóm',
  criterion: 'Tiêu chí',
  tick: 'Có/không',
  note: 'Ghi chú',
  case: 'Trường hợp',
  option: 'Phương án',
});

export function findLabelled(choices: readonly LabelledValue[], found: CellValue): LabelledValue | undefined {
  if (typeof found === 'boolean') return choices.find(({ value }) => value === found);
  if (typeof found === 'object') return undefined;
  const text = String(found).trim().toLowerCase();
  return choices.find(({ label }) => {
    const whole = label.toLowerCase();
    return whole === text || whole.split(' · ').includes(text);
  });
}
