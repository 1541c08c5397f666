/** Messages of `ocop document`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'in biểu mẫu của hồ sơ ra Word, trang in hoặc Excel',
  fileArgument: 'tệp phiếu đánh giá (JSON), chuỗi do ocop encode viết, hoặc - để đọc từ đầu vào chuẩn',
  form: 'biểu mẫu: 01, 02, 03, score-sheet, result, letter-province, letter-ministry; nhiều biểu mẫu cách nhau bằng dấu phẩy, hoặc all',
  to: 'định dạng: docx, html, hoặc xlsx cho phiếu chấm (mặc định: theo đuôi của tệp, nếu không thì docx)',
  output:
    'tệp kết quả, hoặc thư mục khi có nhiều biểu mẫu hay nhiều phiếu (mặc định: tên theo sản phẩm, ở thư mục này)',
  blank: 'in biểu mẫu trống, dùng với --set',
  set: 'số của bộ sản phẩm khi in biểu mẫu trống',
  batch: 'đọc nhiều phiếu như ocop batch, mỗi sản phẩm một bộ biểu mẫu trong thư mục kết quả',
  template: 'tệp biểu mẫu của chương trình khác (ocop-form/1), một hoặc nhiều biểu mẫu',
  on: 'ngày ghi trong tệp, như 2026-10-12',
  written: 'Đã ghi {file}.',
  noFile: 'Hãy nêu tệp phiếu đánh giá, hoặc dùng --blank --set N để in biểu mẫu trống.',
  blankFile: '--blank in biểu mẫu trống nên không nhận tệp phiếu đánh giá. Hãy bỏ một trong hai.',
  blankSet: '--blank cần --set N: số của bộ sản phẩm. Dùng ocop sets để tìm số.',
  batchOutput: '--batch cần -o: thư mục để ghi các biểu mẫu.',
  folderOutput:
    'Nhiều biểu mẫu cần một thư mục, “{output}” là tên của một tệp. Hãy đặt tên thư mục sau -o, và chọn định dạng bằng --to.',
  manySheets: '“{file}” là bảng có nhiều phiếu. Hãy thêm --batch, và -o với tên thư mục để ghi biểu mẫu.',
  badSet: '“{set}” không phải là số của một bộ sản phẩm.',
  progress: '{percent} · {rows} sản phẩm · {rate} sản phẩm/giây',
  batchDone: 'Đã ghi {files} tệp cho {rows} sản phẩm vào {folder}; {bad} dòng sai bị bỏ qua.',
};
