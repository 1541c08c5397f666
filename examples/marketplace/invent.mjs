/**
 * Writes `register.json`: 153 products of 84 producers in 12 communes, and four whose stars were withdrawn; all invented. Nothing is left to chance, so that the file changes only
 * when this one does.
 *
 *     node invent.mjs
 */
import { writeFileSync } from 'node:fs';

const PRODUCTS = 153;
const WITHDRAWN = 4;
const ISSUER = { 5: 'Bộ Nông nghiệp và Môi trường', province: 'UBND tỉnh Ví Dụ' };

/** What is made, by criteria set of Decision 26/2026/QĐ-TTg; the group as the decision calls it. */
const KINDS = [
  [1, 'Thực phẩm tươi sống', ['Cam sành', 'Bưởi da xanh', 'Cải ngồng', 'Su su', 'Khoai môn']],
  [2, 'Thực phẩm tươi sống', ['Trứng gà thả đồi', 'Cá lồng tươi', 'Thịt lợn bản']],
  [3, 'Thực phẩm thô, sơ chế', ['Gạo nếp nương', 'Gạo tám thơm', 'Đậu nho nhe', 'Hạt dẻ']],
  [4, 'Thực phẩm thô, sơ chế', ['Mật ong bạc hà', 'Mật ong hoa nhãn', 'Mật ong rừng', 'Mật ong hoa cà phê']],
  [5, 'Thực phẩm chế biến', ['Bánh gai', 'Bánh chưng gù', 'Kẹo lạc']],
  [6, 'Thực phẩm chế biến', ['Miến dong', 'Bún khô', 'Phở khô', 'Bánh đa']],
  [7, 'Thực phẩm chế biến', ['Chanh dây sấy', 'Mít sấy', 'Măng khô', 'Hồng treo gió', 'Mứt gừng']],
  [8, 'Thực phẩm chế biến', ['Thịt trâu gác bếp', 'Lạp sườn hun khói', 'Chả mực', 'Cá kho niêu']],
  [9, 'Gia vị', ['Nước mắm cốt', 'Tương nếp', 'Tương ớt rừng']],
  [10, 'Gia vị', ['Muối tôm', 'Hạt dổi', 'Mắc khén', 'Tỏi đen']],
  [11, 'Chè', ['Chè shan tuyết', 'Chè xanh', 'Hồng trà']],
  [12, 'Chè', ['Trà hoa vàng', 'Trà gạo lứt', 'Trà giảo cổ lam']],
  [13, 'Cà phê, ca cao', ['Cà phê rang xay', 'Cà phê mật ong']],
  [14, 'Đồ uống có cồn', ['Rượu ngô men lá', 'Rượu nếp cái hoa vàng']],
  [17, 'Đồ uống không cồn', ['Nước ép dứa', 'Nước cốt mơ']],
  [20, 'Tinh dầu và dược liệu khác', ['Tinh dầu sả', 'Tinh dầu quế', 'Cao atiso']],
  [21, 'Thủ công mỹ nghệ gia dụng, trang trí', ['Giỏ mây', 'Chiếu cói', 'Gốm men tro', 'Nón lá']],
  [22, 'Vải, may mặc', ['Khăn thổ cẩm', 'Vải lanh dệt tay']],
  [24, 'Cây cảnh', ['Đào phai', 'Quất cảnh']],
  [
    26,
    'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    ['Điểm du lịch bản Mẫu', 'Nhà sàn ven suối'],
  ],
];
/** Where an invented system shows how things were made. */
const TRACED = 'https://truy-xuat.example/';
const FORMS = [
  'HTX',
  'Tổ hợp tác',
  'Hộ kinh doanh',
  'Công ty TNHH',
  'Cơ sở',
  'HTX nông nghiệp',
  'HTX dịch vụ',
];
const NAMES = [
  'Ví Dụ',
  'Mẫu Sơn Xanh',
  'Thử Nghiệm',
  'Minh Họa',
  'Tưởng Tượng',
  'Giả Định',
  'Suối Mẫu',
  'Đồi Thử',
  'Bản Ví Dụ',
  'Núi Minh',
  'Hoa Giả',
  'Đồng Tưởng',
];
const COMMUNES = [
  'Xã Mẫu Thượng',
  'Xã Mẫu Hạ',
  'Xã Ví Dụ',
  'Xã Thử Sơn',
  'Xã Suối Thử',
  'Xã Minh Họa',
  'Xã Bản Mẫu',
  'Xã Đồi Giả',
  'Phường Thử Nghiệm',
  'Phường Ví Dụ',
  'Xã Tưởng Giang',
  'Xã Giả Định',
];
/** The rounds in which a province recognised, with what each is good for on the shelf. */
const DAYS = [
  '2023-06-28', // has ended
  '2023-12-20', // ends soon
  '2024-06-27',
  '2024-12-25',
  '2025-06-26',
  '2025-12-24',
  '2026-06-25',
];

const entities = FORMS.flatMap((form) => NAMES.map((name) => `${form} ${name}`)).map((name, i) => ({
  name,
  commune: COMMUNES[(i * 5) % COMMUNES.length],
  province: 'Ví Dụ',
}));

const goods = KINDS.flatMap(([set, group, names]) => names.map((name) => ({ set, group, name })));

/** Enough for every product to have a name of its own beside its producer's. */
const certificates = Array.from({ length: PRODUCTS + WITHDRAWN }, (_, i) => {
  const entity = entities[i % entities.length];
  const { set, group, name } = goods[(i * 7) % goods.length];
  const product = { name, set, pack: 'vn-qd-26-2026', group, code: `VD-${String(i + 1).padStart(4, '0')}` };
  return {
    id: product.code,
    product: {
      ...product,
      ...(i % 3 === 0 && { gtin: gtin13(i) }),
      ...(isTraced(i) && { trace: TRACED + product.code }),
    },
    entity,
    events: eventsOf(i),
  };
});

/** Most are recognised once; some rose since, and the last ones were withdrawn. */
function eventsOf(i) {
  const stars = i % 31 === 4 ? 5 : i % 3 === 1 ? 4 : 3;
  const day = DAYS[(i * 3) % DAYS.length];
  const first = event('recognised', i, stars === 5 ? 4 : stars, day);
  if (stars === 5) return [first, event('upgraded', i, 5, after(day, 1))];
  if (i % 10 === 9 && day < '2025')
    return [event('recognised', i, 3, day), event('upgraded', i, 4, after(day, 1))];
  if (i >= PRODUCTS)
    return [
      first,
      {
        kind: 'withdrawn',
        on: '2026-09-15',
        decision: `${2100 + i}/QĐ-UBND`,
        issuer: ISSUER.province,
        ground: '8.1b',
      },
    ];
  return [first];
}

function event(kind, i, stars, on) {
  const number = 300 + ((i * 13) % 900);
  const office = stars === 5 ? 'QĐ-BNNMT' : 'QĐ-UBND';
  return {
    kind,
    on,
    stars,
    score: scoreOf(i, stars),
    decision: `${number}/${office}`,
    issuer: stars === 5 ? ISSUER[5] : ISSUER.province,
    issued: on,
  };
}

/** Every fourth producer has such a system. */
function isTraced(i) {
  return (i % entities.length) % 4 === 3;
}

/** Within the band of the rank, in halves. */
function scoreOf(i, stars) {
  return String({ 3: 50, 4: 70, 5: 90 }[stars] + ((i * 7) % 19) / 2);
}

/** The same round, years on. */
function after(day, years) {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** A number in trade from the range that is kept for use inside a shop: nobody's. */
function gtin13(i) {
  const digits = `2000000${String(i).padStart(5, '0')}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return digits + ((10 - (sum % 10)) % 10);
}

const register = {
  format: 'ocop-register/1',
  title: 'Sản phẩm OCOP tỉnh Ví Dụ',
  province: 'Ví Dụ',
  issuer: ISSUER.province,
  certificates,
};
writeFileSync(new URL('register.json', import.meta.url), `${JSON.stringify(register, null, 2)}\n`);
