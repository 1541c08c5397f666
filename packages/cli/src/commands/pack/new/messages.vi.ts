/** Messages of `ocop pack new`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'tạo thư mục mới để bắt đầu',
  folderExists: '“{folder}” đã có rồi; hãy chọn tên khác.',
  made: 'Đã tạo {folder}: {files}.\nXem thử: ocop pack preview {folder}',
  folder: 'thư mục sẽ tạo',
  kind: 'overlay: lớp bổ sung lên bộ quy định có sẵn (mặc định); pack: bộ quy định mới',
  base: 'mã của bộ quy định mà lớp bổ sung đặt lên (mặc định: quyết định đang có hiệu lực)',
};
