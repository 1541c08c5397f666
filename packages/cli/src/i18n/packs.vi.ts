/** What `ocop pack …` says in Vietnamese. */

export const packs = {
  'pack.noBase':
    'Không tìm thấy “{wanted}” mà lớp bổ sung này đặt lên trên. Có sẵn: {known}; bộ khác hãy đưa bằng --base TỆP.',
  'pack.noRules': 'Thư mục “{folder}” không có {files}; hãy chạy ocop pack new để tạo.',
  'pack.folderThere': '“{folder}” đã có rồi; hãy chọn tên khác.',
  'pack.made': 'Đã tạo {folder}: {files}.\nXem thử: ocop pack preview {folder}',
  'pack.built': 'Đã dựng {id} {version} vào {folder}: {files}.',
  'pack.previewing': 'Xem thử tại {address} (Ctrl+C để dừng). Lưu tệp là biểu mẫu hiện thay đổi.',
  'pack.clean': 'Không thấy điều gì cần sửa.',
  'pack.portTaken': 'Không mở được cổng {port} ({reason}); hãy chọn cổng khác bằng --port.',
  packAbout: 'làm bộ quy định của riêng bạn: tỉnh, xã, hoặc một chương trình khác',
  packNewAbout: 'tạo thư mục mới để bắt đầu',
  packNewArgument: 'thư mục sẽ tạo',
  kindOption: 'overlay: lớp bổ sung lên bộ quy định có sẵn (mặc định); pack: bộ quy định mới',
  baseIdOption: 'mã của bộ quy định mà lớp bổ sung đặt lên (mặc định: quyết định đang có hiệu lực)',
  packArgument: 'thư mục, tệp, hoặc mã của bộ quy định có sẵn',
  baseOption: 'tệp của bộ quy định hay lớp nằm bên dưới',
  packPreviewAbout: 'mở biểu mẫu với bộ quy định này, cập nhật ngay khi lưu tệp',
  portOption: 'cổng (mặc định: 4180)',
  packBuildAbout: 'dựng thư mục dist để đưa lên trang hoặc xuất bản',
};
