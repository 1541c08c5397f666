/** What is said of registers and certificates, in Vietnamese; its keys are those of every language. */
export const vi = {
  unread: 'Ô {field} ghi “{found}”, chưa đọc được; hãy sửa cho đúng.',
  'no-product': 'Thiếu tên sản phẩm.',
  'no-entity': 'Thiếu tên chủ thể.',
  'no-stars': 'Thiếu hạng sao.',
  'no-decision': 'Thiếu số quyết định công nhận.',
  'no-issuer': 'Chưa ghi cơ quan cấp.',
  'no-day': 'Thiếu ngày cấp, nên chưa biết giấy chứng nhận còn giá trị hay không.',
  'no-commune': 'Chưa ghi xã, phường.',
  'in-future': 'Ngày cấp {day} chưa tới; hãy xem lại.',
  'unusual-term':
    'Ghi hết hạn ngày {expires}, trong khi {months} tháng kể từ ngày cấp là đến {expected}; hãy xem lại hai ngày này.',
  'stated-valid.expired': 'Sổ ghi “{stated}” nhưng giấy chứng nhận đã hết hạn ngày {day}.',
  'stated-valid.withdrawn': 'Sổ ghi “{stated}” nhưng giấy chứng nhận đã bị thu hồi ngày {day}.',
  'stated-ended': 'Sổ ghi “{stated}” nhưng theo các ngày đã ghi thì còn giá trị đến {expires}.',
  'wrong-issuer.province':
    'Sản phẩm {stars} sao do UBND cấp tỉnh công nhận, mà sổ ghi “{issuer}”; hãy xem lại hạng sao hoặc cơ quan cấp.',
  'wrong-issuer.centre':
    'Sản phẩm {stars} sao do Bộ công nhận, mà sổ ghi “{issuer}”; hãy xem lại hạng sao hoặc cơ quan cấp.',
  'same-code.code': 'Mã sản phẩm “{code}” dùng cho hai sản phẩm: “{product}” và “{other}”.',
  'same-code.gtin': 'Mã vạch “{code}” dùng cho hai sản phẩm: “{product}” và “{other}”.',
  'same-product': '“{product}” của {entity} được ghi hai lần; hãy giữ một.',
  spelling:
    '“{product}” của {entity} và “{otherProduct}” của {otherEntity} là một sản phẩm viết hai kiểu; hãy thống nhất một kiểu.',
  alike:
    '“{product}” của {entity} và “{otherProduct}” của {otherEntity} viết gần giống nhau; hãy xem có phải là một sản phẩm không.',
  'entity-spellings': 'Một chủ thể được viết nhiều kiểu: {spellings}.',
  'state.not-yet': 'chưa có giá trị',
  'state.valid': 'còn giá trị',
  'state.expiring': 'sắp hết hạn',
  'state.extended': 'đang gia hạn',
  'state.expired': 'đã hết hạn',
  'state.withdrawn': 'đã thu hồi',
  'state.undated': 'chưa rõ ngày',
  'event.recognised': 'công nhận',
  'event.upgraded': 'nâng hạng',
  'event.renewed': 'công nhận lại',
  'event.extended': 'gia hạn',
  'event.withdrawn': 'thu hồi',
  'event.corrected': 'đính chính',
  'field.stars': 'hạng sao',
  'field.score': 'điểm',
  'field.decision': 'số quyết định',
  'field.on': 'ngày quyết định',
  'field.issued': 'ngày cấp',
  'field.expires': 'ngày hết hạn',
  'field.until': 'gia hạn đến',
  'field.withdrawn': 'ngày thu hồi',
  'field.gtin': 'mã vạch',
  'field.code': 'mã sản phẩm',
  'field.set': 'bộ tiêu chí',
  'field.url': 'trang giới thiệu',
  'field.trace': 'địa chỉ truy xuất',
};

/** The keys of what is said of registers. */
export type RegisterTextKey = keyof typeof vi;
