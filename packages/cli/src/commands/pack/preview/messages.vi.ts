/** Messages of `ocop pack preview`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'mở biểu mẫu với bộ quy định này, cập nhật ngay khi lưu tệp',
  previewing: 'Xem thử tại {address} (Ctrl+C để dừng). Lưu tệp là biểu mẫu hiện thay đổi.',
  clean: 'Không thấy điều gì cần sửa.',
  portTaken: 'Không mở được cổng {port} ({reason}); hãy chọn cổng khác bằng --port.',
  port: 'cổng (mặc định: 4180)',
};
