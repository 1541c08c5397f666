/** Invented products of invented entities. */
const kinds = [
  ['Bưởi da xanh', 'Trái cây'],
  ['Mật ong hoa nhãn', 'Thực phẩm khác'],
  ['Trà thảo mộc', 'Đồ uống'],
  ['Mắm tôm', 'Gia vị'],
  ['Bánh đa nem', 'Lương thực chế biến'],
  ['Gốm mộc', 'Thủ công mỹ nghệ'],
  ['Homestay nhà sàn', 'Du lịch cộng đồng'],
  ['Chè shan tuyết', 'Đồ uống'],
  ['Nem chua', 'Thực phẩm chế biến'],
  ['Tinh dầu sả', 'Dược liệu'],
  ['Gạo nếp nương', 'Lương thực'],
  ['Khăn thổ cẩm', 'Thủ công mỹ nghệ'],
];
const communes = [
  'Xã Ví Dụ Một',
  'Xã Ví Dụ Hai',
  'Xã Ví Dụ Ba',
  'Phường Ví Dụ',
  'Xã Mẫu Thượng',
  'Xã Mẫu Hạ',
];
const entities = ['HTX Ví Dụ', 'Tổ hợp tác Mẫu', 'Hộ kinh doanh Thử', 'Công ty TNHH Minh Họa'];

export const products = Array.from({ length: 120 }, (_, i) => {
  const [kind, group] = kinds[i % kinds.length];
  const stars = 3 + ((i * 7) % 3);
  const year = 2023 + ((i * 5) % 4);
  return {
    id: String(i + 1),
    product: `${kind} (ví dụ ${i + 1})`,
    entity: entities[(i * 3) % entities.length],
    group,
    commune: communes[(i * 5) % communes.length],
    stars,
    score: [50, 70, 90][stars - 3] + ((i * 13) % 20) / 2,
    url: `#product-${i + 1}`,
    certificate: {
      issued: `${year}-${String(1 + ((i * 11) % 12)).padStart(2, '0')}-15`,
      issuer: stars === 5 ? 'Bộ Ví Dụ' : 'UBND tỉnh Ví Dụ',
      decision: `${i + 1}/QĐ-VD`,
    },
  };
});
