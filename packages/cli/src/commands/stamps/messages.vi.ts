/** Messages of `ocop stamps`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'tem xếp hạng có số và mã QR, thành trang in A4',
  token: 'mã đã ký, hoặc tệp do “ocop sign” ghi',
  only: 'mã giấy chứng nhận trong tệp ấy, khi tệp có nhiều giấy',
  key: 'tệp khóa bí mật; mỗi tem được ký riêng với số của nó',
  page: 'địa chỉ trang kiểm tra',
  count: 'số lượng tem',
  first: 'số của tem đầu tiên',
  logo: 'tệp biểu trưng chính thức mà bạn được phép in: địa chỉ https:, đường dẫn, hoặc data:image',
  output: 'tệp HTML; mở bằng trình duyệt rồi in, hoặc lưu thành PDF',
  progress: '{done}/{count} tem',
  done: 'Đã ghi {count} tem của “{product}” vào {file}. Khi in, chọn khổ A4 và tỷ lệ 100 %.',
  last: 'Tem cuối có số {last}. Lần sau in tiếp bằng --first {next}, vì mỗi tem phải có số riêng.',
  several:
    'Trong {file} có {count} giấy chứng nhận: {ids}. Mỗi lần in tem của một sản phẩm: hãy thêm --only với mã của giấy ấy.',
  refused: 'Không in tem của “{product}”: {why}',
  trust: 'tệp tin cậy (xem “ocop verify”): chỉ in khi tem sẽ được tin và sản phẩm chưa bị thu hồi',
  none: 'Trong {file} không có giấy chứng nhận “{id}” nào đã ký. Hãy ký trước bằng “ocop sign”.',
  'no-number': '“{text}” không phải một số nguyên.',
};
