/** Words in a cell for values of the formats: the Vietnamese word, then the format's own. */
import type { FoundValue } from './cell-values.js';

export interface Choice {
  readonly value: unknown;
  /** "dừng · stop"; either half alone is understood. */
  readonly shown: string;
}

const named = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([value, vi]) => ({ value, shown: `${vi} · ${value}` }));

export const EFFECTS = named({
  disqualified: 'loại',
  ineligible: 'không thuộc diện',
  stop: 'dừng',
  skip: 'bỏ qua',
});
export const POLICIES = named({ average: 'trung bình', majority: 'đa số', unanimous: 'mọi thành viên' });
export const SCALES = named({ stars: 'sao' });
export const YES_NO: readonly Choice[] = [
  { value: true, shown: 'có · yes' },
  { value: false, shown: 'không · no' },
];
export const KINDS = named({
  section: 'Phần',
  'section minimum': 'Tối thiểu của phần',
  group: 'Nhóm',
  criterion: 'Tiêu chí',
  tick: 'Có/không',
  note: 'Ghi chú',
  case: 'Trường hợp',
  option: 'Phương án',
});

export function choiceIn(choices: readonly Choice[], found: FoundValue): Choice | undefined {
  if (typeof found === 'boolean') return choices.find(({ value }) => value === found);
  if (typeof found === 'object') return undefined;
  const text = String(found).trim().toLowerCase();
  return choices.find(({ shown }) => {
    const whole = shown.toLowerCase();
    return whole === text || whole.split(' · ').includes(text);
  });
}
