/** Vietnamese messages about sheets of a former decision. */
export const MIGRATION_MESSAGES = {
  'ask-title': 'Phiếu này theo quy định cũ',
  'ask-text':
    'Phiếu được lập theo Quyết định {from}. Nay áp dụng Quyết định {to}: một số tiêu chí và yêu cầu tối thiểu đã khác.',
  'ask-carry':
    'Nếu chuyển, bạn có một phiếu mới và được chỉ rõ câu nào cần xem lại. Tệp cũ của bạn giữ nguyên.',
  carry: 'Chuyển sang quy định mới (nên chọn)',
  'open-old': 'Mở phiếu như cũ',
  dismiss: 'Không mở',
  'old-now': 'Bạn đang xem phiếu theo Quyết định {from}. Nay áp dụng Quyết định {to}.',
  'carry-now': 'Chuyển sang quy định mới',
  title: 'Phiếu đã chuyển từ Quyết định {from}',
  carried: 'Đã chuyển nguyên vẹn {count} câu.',
  'left-to-see': 'Còn {count} câu cần xem lại, vì quy định mới hỏi khác hoặc hỏi thêm.',
  'all-seen': 'Bạn đã xem hết các câu cần xem lại.',
  'kept-all': 'Đây là phiếu mới. Phiếu cũ được giữ trọn trong phiếu này.',
  'see-each': 'Xem từng câu',
  doubtful: 'Cần xem lại: {count}',
  lost: 'Không chuyển được: {count}',
  added: 'Tiêu chí mới: {count}',
  seen: 'đã xem',
  before: 'Trước đây: “{answer}” ({points} điểm).',
  'lost-condition': 'Điều kiện đã khai: “{text}”.',
  'lost-note': '{criterion}: ghi chú được giữ cùng phiếu cũ.',
  'lost-notes': '{criterion}: ghi chú và minh chứng ({count} tệp) được giữ cùng phiếu cũ.',
  'choose-again': 'Hãy chọn lại ở tiêu chí {criterion}.',
  'look-again': 'Câu này cần xem lại',
  'answer-again': 'Câu này phải chọn lại',
  'new-criterion': 'Tiêu chí mới',
  'is-right': 'Câu trả lời bên dưới vẫn đúng',
  'see-next': 'Xem câu tiếp theo (còn {count})',
  note: 'Theo Quyết định {from}: “{answer}” ({points} điểm).',
  yes: 'Có',
  no: 'Không',
  none: 'Không có phương án nào đúng',
  unusable:
    'Bộ sản phẩm số {set} của Quyết định {from} chỉ để đọc: không chấm điểm và không chuyển được. {why} Tệp cũ của bạn giữ nguyên; hãy bắt đầu một phiếu mới.',
};

export type MigrationMessageKey = keyof typeof MIGRATION_MESSAGES;
