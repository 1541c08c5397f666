/** Messages of `ocop diff`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'so sánh hai phiếu cùng bộ sản phẩm',
  fromNone: 'trước đó không có phương án nào đúng',
  total: 'Tổng {unit}: {from} → {to} ({points})',
  rank: 'Hạng: {from} → {to}',
  same: 'Hai phiếu giống nhau.',
  gained: 'đạt thêm {stars}',
  lost: 'mất {stars}',
  added: 'Điều kiện thêm: {conditions}',
  removed: 'Điều kiện bớt: {conditions}',
  section: 'Phần {id}: {change}',
  otherSets: 'Hai phiếu thuộc hai bộ sản phẩm khác nhau ({a} và {b}); chỉ so sánh được trong cùng một bộ.',
};
