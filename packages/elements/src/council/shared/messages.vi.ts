/** Vietnamese messages of all council elements. */
export const COUNCIL_MESSAGES = {
  'file-big': 'Tệp quá lớn (tối đa {most} MB). Hãy chọn tệp phiên họp do thư ký gửi.',
  'file-session': 'Đây là tệp phiên họp.',
  'file-newer': 'Tệp phiên họp này do phiên bản mới hơn tạo ra. Hãy tải lại trang rồi mở lại.',
  'file-assessment':
    'Đây là phiếu tự đánh giá của một sản phẩm, không phải tệp phiên họp. Hãy chọn tệp phiên họp do thư ký gửi.',
  'file-ballots':
    'Đây là tệp phiếu chấm để nộp cho thư ký, không phải tệp phiên họp. Hãy chọn tệp phiên họp do thư ký gửi.',
  'file-drafts':
    'Đây là bản nháp phiếu chấm của phiên khác hoặc thành viên khác. Hãy mở đúng tệp phiên họp, chọn đúng tên mình, rồi mở lại bản nháp.',
  'file-other':
    'Tệp này không phải tệp phiên họp, hoặc đã hỏng khi sửa hay khi gửi. Hãy chọn tệp .json do thư ký gửi, hoặc xin gửi lại.',
  unforeseen:
    'Có lỗi ngoài dự kiến, việc vừa rồi chưa làm được. Hãy thử lại; nếu vẫn lỗi, hãy tải lại trang.',
};

export type CouncilMessageKey = keyof typeof COUNCIL_MESSAGES;
