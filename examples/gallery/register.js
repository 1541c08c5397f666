/** A register as an office has it: 60 invented products, 36 of them without a day of issue, written in every way that registers are. */
const NAMES = [
  ['Mật ong', 'Thực phẩm', ['hoa nhãn', 'hoa cà phê', 'bạc hà', 'rừng']],
  ['Chè', 'Đồ uống', ['xanh', 'ướp sen', 'shan tuyết', 'lài']],
  ['Nem chua', 'Thực phẩm', ['gói lá', 'thính gạo']],
  ['Bánh', 'Thực phẩm', ['gai', 'phu thê', 'tráng mè', 'khảo']],
  ['Cao', 'Dược liệu', ['cà gai leo', 'atiso', 'xạ đen']],
  ['Rượu', 'Đồ uống', ['nếp cái', 'mơ', 'ngô men lá']],
  ['Gốm', 'Thủ công mỹ nghệ', ['men tro', 'hoa lam']],
  ['Chiếu', 'Thủ công mỹ nghệ', ['cói', 'trúc']],
  ['Gạo', 'Thực phẩm', ['nếp nương', 'tám thơm', 'lứt đỏ']],
  ['Tinh dầu', 'Dược liệu', ['sả', 'tràm']],
  ['Bưởi cảnh', 'Sinh vật cảnh', ['dáng trực']],
  ['Lưu trú nhà sàn', 'Du lịch cộng đồng', ['Bản Mẫu', 'Bản Thử']],
];
const PRODUCERS = [
  'HTX Ví Dụ',
  'Hộ kinh doanh Thử',
  'Tổ hợp tác Mẫu',
  'Cơ sở Minh Họa',
  'Công ty Tưởng Tượng',
  'HTX Núi Mẫu',
];
const COMMUNES = [
  'Xã Mẫu Một',
  'Xã Mẫu Hai',
  'Xã Ví Dụ',
  'xã Ví Dụ',
  'Xã Mẫu Thượng',
  'Phường Thử Nghiệm',
  'Xã Minh Họa',
  'Xã Tưởng Tượng',
  'Xã Đồng Mẫu',
];
/** The rank, and the points that it begins at. */
const STARS = [
  [3, 50],
  ['4*', 70],
  ['3 sao', 50],
  [4, 70],
  ['3', 50],
  ['****', 70],
  ['5 sao', 90],
  [3, 50],
];
const ISSUED = ['03/08/2026', '2025-11-15', 46000, '12.02.2024', '07-10-2023', '5/6/2025'];
/** Without a day, as tables leave it out. */
const NO_DAY = ['', null, '-', undefined];

export function register(count = 60) {
  return Array.from({ length: count }, (_, i) => {
    const [name, group, kinds] = NAMES[i % NAMES.length];
    const dated = i % 5 < 2;
    const [stars, from] = STARS[i % STARS.length];
    return {
      id: `SP-${i + 1}`,
      product: `${name} ${kinds[Math.floor(i / NAMES.length) % kinds.length]} (ví dụ${i < NAMES.length ? '' : ` ${Math.floor(i / NAMES.length) + 1}`})`,
      entity: `${PRODUCERS[i % PRODUCERS.length]} ${1 + (Math.floor(i / 4) % 7)}`,
      group,
      commune: COMMUNES[(i * i + 3 * i) % COMMUNES.length],
      stars,
      ...(i % 3 !== 2 && { score: `${from + ((i * 7) % (from < 90 ? 20 : 10))},${i % 2 === 0 ? 5 : 0}` }),
      certificate: {
        issued: dated ? ISSUED[i % ISSUED.length] : NO_DAY[i % NO_DAY.length],
        decision: '',
        issuer: 'UBND tỉnh Ví Dụ',
      },
    };
  });
}
