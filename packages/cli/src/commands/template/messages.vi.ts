/** Messages of `ocop template`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'tạo bảng Excel để điền: mỗi sản phẩm một dòng, mỗi tiêu chí một cột có danh sách phương án',
  set: 'số bộ sản phẩm',
  files: 'phiếu (JSON) của cùng bộ, để điền sẵn',
  output: 'tệp .xlsx cần ghi',
  notSet: '“{value}” không phải số bộ sản phẩm; hãy ghi một số, như 4.',
  written:
    'Đã ghi {file} với {count} sản phẩm điền sẵn; điền xong, chấm bằng ocop batch {file} -o KẾT-QUẢ.xlsx.',
};
