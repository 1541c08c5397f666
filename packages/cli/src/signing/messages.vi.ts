/** Thông báo chung của các lệnh ký và kiểm tra. */
export const vi = {
  passphrase: 'Cụm mật khẩu của khóa (không hiện khi gõ): ',
  'no-passphrase':
    'Khóa được đóng bằng cụm mật khẩu. Hãy đặt nó trong biến môi trường OCOP_PASSPHRASE, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi.',
  'passphrase-new': 'Cụm mật khẩu mới, ít nhất 8 ký tự (không hiện khi gõ): ',
  'passphrase-again': 'Gõ lại cụm mật khẩu: ',
  'passphrase-none': 'Chưa nhập cụm mật khẩu nên chưa làm gì. Hãy chạy lại lệnh.',
  'passphrase-differs': 'Hai lần gõ cụm mật khẩu khác nhau nên chưa ghi khóa. Hãy chạy lại lệnh.',
  'passphrase-short':
    'Cụm mật khẩu phải có ít nhất {least} ký tự. Nên dùng vài từ dễ nhớ với mình mà người khác khó đoán.',
  'key-there': 'Đã có tệp {file}. Khóa không bao giờ được ghi đè: hãy chọn tên khác.',
  'key-closed': 'Không mở được khóa trong {file}: cụm mật khẩu sai, hoặc tệp bị hỏng.',
  'key-none': '{file} không phải tệp khóa. Hãy tạo khóa bằng “ocop keys new”.',
  'trust-file.json':
    '{file} không phải tệp tin cậy. Tệp cần có dạng {"anchors": [{"kid": "goc-2026", "x": "…"}], "keys": "keys.jws", "status": "status.jws"}.',
  'trust-file.unknown': 'Tệp tin cậy {file} có mục lạ “{field}”; chỉ có “anchors”, “keys” và “status”.',
  'trust-file.anchors':
    'Tệp tin cậy {file} thiếu mục “anchors”: các khóa gốc được tin, ví dụ [{"kid": "goc-2026", "x": "…"}], như “ocop keys new” đã in.',
  'trust-file.anchor':
    'Trong tệp tin cậy {file}, mục “{field}” chưa đúng: cần “kid” và “x” (43 ký tự) của khóa gốc, như “ocop keys new” đã in.',
  'trust-file.lists':
    'Trong tệp tin cậy {file}, mục “{field}” chưa đúng: cần tên tệp danh sách đã ký, hoặc nhiều tên trong dấu [ ].',
  text: 'mục “{field}” có ký tự ẩn, chữ giả dạng chữ khác, hoặc không gõ theo Unicode dựng sẵn; hãy gõ lại',
  missing:
    'sổ chưa ghi {what}. Hãy ghi vào cột “{column}” của bảng rồi nhập lại bằng “ocop register import”.',
  unclear:
    '{what} có ký tự ẩn, chữ giả dạng chữ khác, hoặc không gõ theo Unicode dựng sẵn. Hãy gõ lại trong bảng.',
  'out-of-bounds': '{what} là “{found}” mà {rule}. Hãy sửa rồi ký lại.',
  'what.set': 'số của bộ tiêu chí',
  'what.stars': 'hạng sao',
  'what.score': 'điểm',
  'what.decision': 'số quyết định',
  'what.product': 'tên sản phẩm',
  'what.entity': 'tên chủ thể',
  'what.code': 'mã số sản phẩm',
  'what.gtin': 'mã vạch (GTIN)',
  'what.issuer': 'mã cơ quan cấp (--issuer)',
  'what.signed': 'ngày ký',
  'column.set': 'Bộ tiêu chí',
  'column.stars': 'Hạng sao',
  'column.score': 'Điểm',
  'column.decision': 'Quyết định',
  'column.product': 'Tên sản phẩm',
  'rule.score': 'bản ký chỉ chứa được 6 chữ số thập phân',
  'rule.decision': 'tem chỉ chứa được 40 ký tự',
  'rule.product': 'tem chỉ chứa được 80 ký tự',
  'rule.entity': 'tem chỉ chứa được 80 ký tự',
  'rule.code': 'mã chỉ được có tối đa 32 chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch dưới',
  'rule.gtin': 'mã vạch phải có 8, 12, 13 hoặc 14 chữ số, với số kiểm tra đúng',
  'rule.issuer': 'mã chỉ được có tối đa 16 chữ thường không dấu, chữ số, gạch nối',
  'rule.signed': 'giấy chứng nhận được cấp sau ngày ấy',
  page: '“{page}” không phải địa chỉ trang kiểm tra: địa chỉ phải bắt đầu bằng https:// và không có dấu # hay ?, ví dụ https://example.org/v/.',
  'trust.none':
    'Chưa đối chiếu với danh sách khóa và danh sách thu hồi: thêm --trust TỆP để đối chiếu trước khi ký.',
  'trust.unknown-key':
    'Danh sách khóa không có khóa “{kid}”, nên tem sẽ không được tin. Hãy gửi phần công khai của khóa cho nơi giữ khóa gốc để đưa vào danh sách, hoặc ký bằng khóa khác.',
  'trust.revoked-key': 'Khóa “{kid}” đã bị hủy, nên tem sẽ không được tin. Hãy ký bằng khóa khác.',
  'trust.issuer':
    'Theo danh sách khóa, khóa “{kid}” là của cơ quan “{issuer}”. Hãy ghi --issuer {issuer}, hoặc ký bằng khóa của cơ quan cấp.',
  'trust.key-time':
    'Theo danh sách khóa, khóa “{kid}” chỉ ký từ {from} đến {until}. Hãy xem lại ngày ký, hoặc ký bằng khóa khác.',
  'trust.key-list':
    'Danh sách khóa trong tệp tin cậy không do khóa gốc trong tệp ấy ký, hoặc không đọc được. Hãy lấy lại danh sách mới nhất.',
  'trust.signature':
    'Danh sách khóa có khóa “{kid}” nhưng là một khóa khác cùng mã. Hãy ký bằng đúng khóa trong danh sách, hoặc tạo khóa có mã khác.',
  'trust.stars':
    'khóa “{kid}” chỉ được ký hạng {stars} sao. Hãy ký bằng khóa của cơ quan có thẩm quyền công nhận hạng này.',
  'trust.uses': 'khóa “{kid}” không được dùng để ký kết quả xếp hạng. Hãy ký bằng khóa khác.',
  'field-rule': 'mục “{field}” chưa đúng: {rule}',
  'item-rule.keys': 'khóa thứ {at}, mục “{field}” chưa đúng: {rule}',
  'item-rule.records': 'giấy thứ {at}, mục “{field}” chưa đúng: {rule}',
  'item-rule.anchors': 'khóa gốc thứ {at}, mục “{field}” chưa đúng: {rule}',
  'must.kid': 'mã của khóa có tối đa 16 chữ không dấu, số, gạch nối, gạch dưới, và mỗi khóa một mã riêng',
  'must.x': 'phần công khai của khóa có 43 ký tự, như “ocop keys new” đã in, và mỗi khóa chỉ ghi một lần',
  'must.issuer': 'cần mã và tên cơ quan, ví dụ {"id": "vi-du", "name": "UBND tỉnh Ví Dụ"}',
  'must.issuer-id': 'mã cơ quan có tối đa 16 chữ thường không dấu, số, gạch nối, ví dụ vi-du',
  'must.issuer-name': 'cần tên cơ quan, tối đa 120 ký tự, không có ký tự ẩn',
  'must.key-until': 'cần ngày cuối cùng khóa ký, dạng 2027-12-31, không sớm hơn “from”',
  'must.stars': 'cần các hạng sao khóa được ký, ví dụ [3, 4]',
  'must.uses': 'chỉ nhận rating (ký kết quả xếp hạng) và status (ký danh sách thu hồi)',
  'must.revoked': 'cần ngày và lý do hủy, ví dụ {"on": "2026-12-01", "ground": "Mất máy"}',
  'must.state': 'chỉ nhận withdrawn (thu hồi), superseded (được thay thế) hoặc extended (kéo dài)',
  'must.record-until':
    'ngày cuối cùng chỉ ghi khi kéo dài (--state extended --until), và không sớm hơn ngày bắt đầu',
  'must.ground': 'cần lý do, tối đa 300 ký tự, không có ký tự ẩn',
  'must.record-id': 'cần mã giấy chứng nhận, như trong sổ',
  'must.next': 'ngày phải có danh sách sau không được sớm hơn ngày ký',
  'must.day': 'cần một ngày có thật, dạng 2026-11-29',
  field: 'mục “{field}” thiếu, thừa hoặc sai',
  refused: '{of}: {why}.',
};
