/** Messages of `ocop pack export`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'xuất bộ quy định hoặc lớp bổ sung thành bảng tính Excel',
  output: 'bảng tính sẽ ghi (.xlsx)',
  exported: 'Đã ghi {file}. Mở trang “Hướng dẫn” để xem cách điền.',
};
