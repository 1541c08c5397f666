/** What `ocop pack export` and `ocop pack import` say in Vietnamese. */

export const workbooks = {
  packExportAbout: 'xuất bộ quy định hoặc lớp bổ sung thành bảng tính Excel',
  packExportOutput: 'bảng tính sẽ ghi (.xlsx)',
  packImportAbout: 'đọc bảng tính Excel thành bộ quy định hoặc lớp bổ sung',
  packImportArgument: 'bảng tính đã xuất (.xlsx)',
  packImportOutput: 'tệp JSON sẽ ghi',
  packExported: 'Đã ghi {file}. Mở trang “Hướng dẫn” để xem cách điền.',
  packImported: 'Đã ghi {file}.',
  'usage.missingOption': 'Thiếu tùy chọn “{about}”.',
};
