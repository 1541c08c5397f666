/** Messages of `ocop council workbook` and `ocop council take`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'tạo bảng tính Excel để cả hội đồng chấm: mỗi sản phẩm một trang, mỗi thành viên một cột',
  source: 'tệp phiên họp (.json), hoặc thư mục có phiên họp và phiếu của các thành viên',
  output: 'bảng tính được tạo (.xlsx)',
  written: 'Đã ghi {file}: {products} sản phẩm, {members} thành viên.',
  'take.about': 'đọc bảng tính đã chấm thành phiếu của từng thành viên',
  'take.file': 'bảng tính do ocop council workbook tạo (.xlsx)',
  'take.session': 'tệp phiên họp (.json), hoặc thư mục của phiên họp',
  'take.output': 'thư mục nhận các tệp phiếu',
  'take.written': '{file}: {member}, {ballots} phiếu',
  'take.none': 'Bảng chưa có phiếu nào.',
  'take.refused': 'Phiên họp chưa nhận được phiếu của {member} cho “{product}”: {problem}',
  'take.problems': 'Chưa ghi phiếu nào: bảng có {count} chỗ cần sửa.',
} as const;
