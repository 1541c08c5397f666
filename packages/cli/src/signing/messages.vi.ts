/** Thông báo chung của các lệnh ký và kiểm tra. */
export const vi = {
  passphrase: 'Cụm mật khẩu của khóa (không hiện khi gõ): ',
  'no-passphrase':
    'Khóa được đóng bằng cụm mật khẩu. Hãy đặt nó trong biến môi trường OCOP_PASSPHRASE, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi.',
  'key-there': 'Đã có tệp {file}. Khóa không bao giờ được ghi đè: hãy chọn tên khác.',
  'key-closed': 'Không mở được khóa trong {file}: cụm mật khẩu sai, hoặc tệp bị hỏng.',
  'key-none': '{file} không phải tệp khóa. Hãy tạo khóa bằng “ocop keys new”.',
  'no-trust-file':
    '{file} không phải tệp tin cậy: cần {"anchors": [{"kid": …, "x": …}], "keys": "keys.jws", "status": "status.jws"}.',
  text: 'mục “{field}” có ký tự ẩn, chữ giả dạng chữ khác, hoặc không gõ theo Unicode dựng sẵn; hãy gõ lại',
  field: 'mục “{field}” thiếu, thừa hoặc sai',
  refused: '{of}: {why}.',
};
