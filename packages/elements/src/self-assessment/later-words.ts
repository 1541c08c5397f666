/** What only those parts of the form say that come after the first answer: they bring it with them. */
import { FORM_WORDS } from './words.js';

const LATER_WORDS = {
  'file-big': 'Tệp quá lớn (tối đa {most} MB). Hãy chọn tệp phiếu đã tải về từ đây.',
  'file-other': 'Tệp này không phải phiếu đánh giá. Hãy chọn tệp .json đã tải về từ đây.',
  'file-newer': 'Phiếu này do phiên bản mới hơn tạo ra. Hãy tải lại trang rồi mở lại.',
  'file-wrong': 'Phiếu có “{place}” không khớp với bộ tiêu chí. Hãy kiểm tra lại tệp.',
  product: 'Tên sản phẩm',
  entity: 'Tên chủ thể (hợp tác xã, hộ, doanh nghiệp…)',
  'conditions-hint': 'Chỉ đánh dấu khi điều đó đúng với sản phẩm của bạn. Không có thì bỏ qua.',
  'effect-disqualified': 'Nếu có: sản phẩm bị loại, không xếp hạng.',
  'effect-ineligible': 'Nếu có: sản phẩm không thuộc diện đánh giá, không xếp hạng.',
  'effect-stop': 'Nếu có: dừng đánh giá, các tiêu chí sau không được tính.',
  'effect-skip': 'Nếu có: tiêu chí này không áp dụng.',
  'trying-result':
    'Kết quả dưới đây tính cả thay đổi đang thử. Tệp tải về, bản in và mã phiếu vẫn theo câu trả lời thật.',
  finish: 'Hoàn thành',
  print: 'In',
  copy: 'Chép mã phiếu',
  copied: 'Đã chép mã: {code}',
  code: 'Không chép được. Mã phiếu: {code}',
  changed: 'Quy định đã thay đổi từ khi bạn làm phiếu này',
  'changed-kept': '{criterion}: nội dung đã đổi, câu trả lời được giữ. Hãy đọc lại.',
  'changed-lost': '{criterion}: phương án cũ không còn, hãy chọn lại. Câu trả lời cũ nằm ở phần ghi chú.',
  'old-answer': 'Câu trả lời trước đây: “{answer}”',
  'too-many': '{name}: đã đủ {most} tệp cho tiêu chí này.',
  'too-big': '{name}: {size} MB, quá giới hạn {most} MB. Hãy nén hoặc chụp lại nhỏ hơn.',
  'wrong-type': '{name}: loại tệp không nhận. Hãy dùng: {accept}.',
  empty: '{name}: tệp trống.',
  again: '{name}: đã đính kèm rồi.',
  unreadable: '{name}: không đọc được tệp. Hãy chọn lại.',
};

/** All words of the form, in Vietnamese. */
export const words = { ...FORM_WORDS, ...LATER_WORDS };
