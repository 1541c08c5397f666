/** Messages of `ocop council document`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about:
    'in văn bản của phiên họp ra Word hoặc trang in: biên bản, bảng tổng hợp, danh sách, thông báo, phiếu',
  source: 'tệp phiên họp (.json), hoặc thư mục có phiên họp và phiếu của các thành viên',
  only: 'văn bản cần in: {known}; nhiều văn bản cách nhau bằng dấu phẩy (mặc định: tất cả)',
  to: 'định dạng: docx hoặc html (mặc định: docx)',
  output: 'thư mục để ghi (mặc định: thư mục này)',
  product: 'chỉ in thông báo và phiếu của một sản phẩm, theo mã trong phiên họp',
  member: 'chỉ in phiếu của một thành viên, theo mã trong phiên họp',
  written: 'Đã ghi {file}.',
  nothing: 'Phiên họp chưa có phiếu nào để in như vậy.',
  altered:
    'Phiên họp không còn như lúc niêm phong nên không ghi văn bản nào. Hãy chạy ocop council verify với tệp này để xem điều gì đã bị sửa.',
};
