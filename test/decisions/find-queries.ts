/** What people type when they look for the set of their product: Vietnamese and English, by set number. */
export const QUERIES: Readonly<Record<number, readonly (readonly [vi: string, en: string])[]>> = {
  1: [
    ['bưởi da xanh', 'pomelo'],
    ['xoài', 'mango'],
    ['rau muống', 'water spinach'],
    ['sầu riêng', 'durian'],
  ],
  2: [
    ['thịt lợn', 'pork'],
    ['trứng gà', 'chicken eggs'],
    ['cá hồi tươi', 'fresh salmon'],
  ],
  3: [
    ['gạo tẻ', 'rice'],
    ['đỗ xanh', 'mung beans'],
    ['hạt sen khô', 'dried lotus seed'],
  ],
  4: [
    ['mật ong', 'honey'],
    ['mật dừa nước', 'nipa palm nectar'],
    ['mộc nhĩ', 'wood ear mushroom'],
  ],
  5: [
    ['phở ăn liền', 'instant pho'],
    ['mì tôm', 'instant noodles'],
    ['cơm cháy', 'crispy rice'],
  ],
  6: [
    ['bánh tráng', 'rice paper'],
    ['bánh phở', 'pho noodle'],
    ['bún khô', 'rice vermicelli'],
  ],
  7: [
    ['mít sấy', 'dried jackfruit'],
    ['hạt điều rang muối', 'roasted cashews'],
    ['tinh bột nghệ', 'turmeric starch'],
  ],
  8: [
    ['lạp xưởng', 'smoked pork sausage'],
    ['trứng muối', 'salted egg'],
    ['khô mực', 'dried squid'],
  ],
  9: [
    ['nước mắm', 'fish sauce'],
    ['tương ớt', 'ketchup'],
    ['giấm táo mèo', 'vinegar'],
  ],
  10: [
    ['muối ớt', 'chilli salt'],
    ['tiêu trắng', 'white pepper'],
    ['bột tỏi', 'garlic powder'],
  ],
  11: [
    ['trà shan tuyết', 'snow tea'],
    ['chè Tân Cương', 'Tan Cuong tea'],
    ['trà ướp sen', 'lotus-scented tea'],
  ],
  12: [
    ['trà thảo mộc', 'herbal tea'],
    ['trà đậu đen', 'black bean tea'],
    ['trà lá ổi', 'guava leaf tea'],
  ],
  13: [
    ['cà phê', 'coffee'],
    ['bột cacao', 'cocoa powder'],
    ['sô-cô-la sữa', 'milk chocolate'],
  ],
  14: [
    ['rượu trắng', 'white spirit'],
    ['rượu ngô', 'maize spirit'],
    ['rượu nếp', 'rice spirit'],
  ],
  15: [
    ['rượu vang', 'wine'],
    ['rượu mơ', 'apricot liqueur'],
    ['rượu ba kích', 'morinda root liqueur'],
  ],
  16: [
    ['nước khoáng', 'mineral water'],
    ['nước tinh khiết', 'purified water'],
    ['nước uống đóng chai', 'bottled water'],
  ],
  17: [
    ['nước ép trái cây', 'fruit juice'],
    ['sữa đậu nành', 'soy milk'],
    ['nước rau má', 'pennywort drink'],
  ],
  18: [
    ['thực phẩm chức năng', 'functional food'],
    ['cao cà gai leo', 'Solanum procumbens extract'],
    ['thuốc nam', 'herbal medicine'],
  ],
  19: [
    ['dầu gội', 'shampoo'],
    ['son môi', 'lipstick'],
    ['mỹ phẩm', 'cosmetics'],
  ],
  20: [
    ['tinh dầu sả chanh', 'lemongrass essential oil'],
    ['tam thất', 'notoginseng'],
    ['gối thảo dược', 'herbal pillow'],
  ],
  21: [
    ['nón lá', 'conical hat'],
    ['sơn mài', 'lacquerware'],
    ['túi cói', 'sedge bag'],
  ],
  22: [
    ['thổ cẩm', 'brocade'],
    ['khăn lụa', 'silk scarf'],
    ['áo dài', 'ao dai'],
  ],
  23: [
    ['hoa hồng', 'rose'],
    ['hoa ly', 'lily'],
    ['phong lan', 'orchid'],
  ],
  24: [
    ['cây cảnh', 'ornamental plant'],
    ['bonsai', 'bonsai'],
    ['trầu bà', 'pothos'],
  ],
  25: [
    ['cá chép Nhật', 'koi'],
    ['chim cảnh', 'ornamental bird'],
    ['gà tre', 'bantam chicken'],
  ],
  26: [
    ['homestay', 'homestay'],
    ['du lịch cộng đồng', 'community tourism'],
    ['du lịch miệt vườn', 'orchard tour'],
  ],
};
