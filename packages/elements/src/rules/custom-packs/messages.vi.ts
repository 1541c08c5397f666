/** Vietnamese messages about custom packs. */
export const CUSTOM_PACK_MESSAGES = {
  bad: 'Bộ quy định “{pack}” của trang này không dùng được. {why}',
  least: 'cần ít nhất {required} {unit}; hiện có {points}',
  unit: 'điểm',
  hint: 'Gõ vài chữ trong tên, có dấu hay không dấu.',
  others: 'Khác',
};

export type CustomPackMessageKey = keyof typeof CUSTOM_PACK_MESSAGES;
