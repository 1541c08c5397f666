/** Vietnamese messages about files that aren't assessments, and about unforeseen errors. */
export const REFUSAL_MESSAGES = {
  'file-big': 'Tệp quá lớn (tối đa {most} MB). Hãy chọn tệp phiếu đã tải về từ đây.',
  'file-other': 'Tệp này không phải phiếu đánh giá. Hãy chọn tệp .json đã tải về từ đây.',
  'file-newer': 'Phiếu này do phiên bản mới hơn tạo ra. Hãy tải lại trang rồi mở lại.',
  'kind-empty': 'Tệp này trống. Hãy chọn tệp .json đã tải về từ đây.',
  'kind-excel': 'Đây là tệp Excel (bảng tính), không phải phiếu. Hãy chọn tệp .json đã tải về từ đây.',
  'kind-word': 'Đây là tệp Word (văn bản), không phải phiếu. Hãy chọn tệp .json đã tải về từ đây.',
  'kind-slides': 'Đây là tệp trình chiếu, không phải phiếu. Hãy chọn tệp .json đã tải về từ đây.',
  'kind-office': 'Đây là tệp Word hoặc Excel kiểu cũ, không phải phiếu. Hãy chọn tệp .json đã tải về từ đây.',
  'kind-pdf': 'Đây là tệp PDF, không phải phiếu. Hãy chọn tệp .json đã tải về từ đây.',
  'kind-picture': 'Đây là tệp ảnh, không phải phiếu. Hãy chọn tệp .json đã tải về từ đây.',
  'kind-archive': 'Đây là tệp nén. Hãy giải nén, rồi chọn tệp phiếu .json ở bên trong.',
  'kind-page': 'Đây là một trang web đã lưu, không phải phiếu. Hãy chọn tệp .json đã tải về từ đây.',
  'kind-encoding':
    'Chữ trong tệp này được lưu theo bảng mã khác. Hãy mở tệp và lưu lại với bảng mã UTF-8, rồi chọn lại.',
  'kind-text':
    'Tệp này không phải phiếu, hoặc phiếu bị hỏng khi sửa tay hay khi gửi. Hãy chọn tệp .json đã tải về từ đây, hoặc xin gửi lại.',
  unforeseen:
    'Có lỗi ngoài dự kiến, việc vừa rồi chưa làm được. Hãy thử lại; nếu vẫn lỗi, hãy tải phiếu về máy rồi tải lại trang.',
};

export type RefusalMessageKey = keyof typeof REFUSAL_MESSAGES;
