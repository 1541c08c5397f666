/** Messages of `ocop status`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'danh sách kết quả xếp hạng bị thu hồi, được thay thế hoặc kéo dài',
  helpOn: 'xem hướng dẫn của một lệnh',
  'add.about': 'thêm một giấy chứng nhận vào danh sách, hoặc ký lại danh sách',
  'add.list': 'tệp danh sách đã ký; chưa có thì tạo mới',
  'add.key': 'tệp khóa bí mật của cơ quan',
  'add.id': 'mã giấy chứng nhận; không ghi thì chỉ ký lại danh sách',
  'add.state': 'withdrawn là thu hồi, superseded là có kết quả khác thay thế, extended là kéo dài',
  'add.on': 'từ ngày nào (mặc định: hôm nay, giờ Việt Nam)',
  'add.until': 'kéo dài đến hết ngày nào (khi --state extended), tối đa 180 ngày sau ngày hết hạn',
  'add.register': 'sổ giấy chứng nhận: ghi mọi giấy đã thu hồi, cấp lại, kéo dài trong sổ',
  'add.ground': 'lý do, như quyết định ghi',
  'add.issuer': 'mã cơ quan cấp, khi tạo danh sách mới',
  'add.issued': 'ngày ký danh sách (mặc định: hôm nay, giờ Việt Nam)',
  'add.next': 'ngày phải có danh sách sau (mặc định: một tháng nữa)',
  'add.done': 'Đã ghi danh sách số {sequence} vào {file}: {count} mục thu hồi, thay thế, kéo dài.',
  'no-issuer':
    'Danh sách mới cần mã cơ quan cấp, như trong danh sách khóa. Ví dụ: ocop status add {file} --key {key} --issuer vi-du',
  'other-issuer': '{file} là danh sách của cơ quan {issuer}; mỗi cơ quan có danh sách riêng.',
};
