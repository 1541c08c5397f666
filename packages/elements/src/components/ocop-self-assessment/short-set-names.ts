/** What people call the criteria sets of the decision in force, whose printed titles are as long as a line. A card of a draft says it beside the set's number. */

/** By the set's number: Vietnamese, English. */
const NAMES: Readonly<Record<number, readonly [vi: string, en: string]>> = {
  1: ['Rau, củ, quả tươi', 'Fresh vegetables and fruit'],
  2: ['Thịt, thủy sản, trứng, sữa tươi', 'Fresh meat, fish, eggs, milk'],
  3: ['Gạo, ngũ cốc', 'Rice and cereals'],
  4: ['Mật ong', 'Honey'],
  5: ['Đồ ăn nhanh', 'Instant food'],
  6: ['Chế biến từ gạo, ngũ cốc', 'Made from rice and cereals'],
  7: ['Chế biến từ rau, củ, quả, hạt', 'Made from vegetables, fruit, nuts'],
  8: ['Chế biến từ thịt, thủy sản', 'Made from meat and fish'],
  9: ['Tương, nước mắm', 'Soy and fish sauce'],
  10: ['Gia vị khác', 'Other spices'],
  11: ['Chè', 'Tea'],
  12: ['Trà từ thực vật khác', 'Herbal tea'],
  13: ['Cà phê, ca cao', 'Coffee and cocoa'],
  14: ['Rượu trắng', 'White spirit'],
  15: ['Đồ uống có cồn khác', 'Other alcoholic drinks'],
  16: ['Nước uống đóng chai', 'Bottled water'],
  17: ['Đồ uống không cồn khác', 'Other soft drinks'],
  18: ['Thực phẩm chức năng, thuốc', 'Functional food and medicine'],
  19: ['Mỹ phẩm từ dược liệu', 'Herbal cosmetics'],
  20: ['Tinh dầu, dược liệu khác', 'Essential oils and herbs'],
  21: ['Thủ công mỹ nghệ', 'Handicrafts'],
  22: ['Vải, may mặc', 'Fabric and clothes'],
  23: ['Hoa', 'Flowers'],
  24: ['Cây cảnh', 'Ornamental plants'],
  25: ['Động vật cảnh', 'Ornamental animals'],
  26: ['Du lịch cộng đồng, sinh thái', 'Community and ecotourism'],
};

/** @returns in English on pages of any other language; undefined for a number that the decision does not have */
export function shortSetName(set: number, lang: string): string | undefined {
  return NAMES[set]?.[lang === 'vi' ? 0 : 1];
}
