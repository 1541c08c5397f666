/** Messages of `ocop pack import`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'đọc bảng tính Excel thành bộ quy định hoặc lớp bổ sung',
  book: 'bảng tính đã xuất (.xlsx)',
  output: 'tệp JSON sẽ ghi',
  imported: 'Đã ghi {file}.',
};
