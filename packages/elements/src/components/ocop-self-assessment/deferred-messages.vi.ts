/** Messages of the deferred parts of the form; they are fetched along with them. */
import { FORM_MESSAGES } from './messages.vi.js';

const DEFERRED_MESSAGES = {
  'code-damaged':
    'Mã phiếu này không đọc được: có ký tự bị thiếu, thừa hoặc gõ sai. Hãy chép lại trọn mã rồi dán lại.',
  'code-newer': 'Mã phiếu này do phiên bản mới hơn tạo ra. Hãy tải lại trang rồi mở lại.',
  product: 'Tên sản phẩm',
  entity: 'Tên chủ thể (hợp tác xã, hộ, doanh nghiệp…)',
  interval: 'Hết phần {id}',
  'interval-done': 'Đã trả lời đủ {count} câu',
  'interval-open': 'Câu chưa trả lời',
  'interval-undeclared': 'Câu chưa khai Có hay Không',
  'interval-next': 'Tiếp theo: phần {id}, {count} câu.',
  'trying-result':
    'Kết quả dưới đây tính cả thay đổi đang thử. Tệp tải về, bản in và mã phiếu vẫn theo câu trả lời thật.',
  print: 'In',
  copy: 'Chép mã phiếu',
  copied: 'Đã chép mã: {code}',
  code: 'Không chép được. Mã phiếu: {code}',
  changed: 'Quy định đã thay đổi từ khi bạn làm phiếu này',
  'changed-kept': '{criterion}: nội dung đã đổi, câu trả lời được giữ. Hãy đọc lại.',
  'changed-lost': '{criterion}: phương án cũ không còn, hãy chọn lại. Câu trả lời cũ nằm ở phần ghi chú.',
  'old-answer': 'Câu trả lời trước đây: “{answer}”',
  taken: 'Đã nhận {count} câu trả lời từ thẻ khác: {list}.',
  'taken-more': 'Đã nhận phần bạn ghi ở thẻ khác: {list}.',
  'part-note': 'ghi chú {id}',
  'part-evidence': 'minh chứng {id}',
  'part-reviews': 'ý kiến về tiêu chí {id}',
  'part-declared': 'điều kiện',
  'part-product': 'tên sản phẩm',
  'part-entity': 'tên chủ thể',
  'apart-left': 'Hai thẻ trả lời khác nhau, bạn hãy chọn:',
  'apart-pick': 'Tiêu chí {id} được trả lời khác nhau ở hai thẻ. Bạn giữ câu nào?',
  'apart-note': 'Ghi chú của tiêu chí {id} được viết khác nhau ở hai thẻ. Bạn giữ phần nào?',
  'apart-evidence': 'Minh chứng của tiêu chí {id} khác nhau ở hai thẻ. Bạn giữ phần nào?',
  'apart-reviews': 'Ý kiến về tiêu chí {id} được ghi khác nhau ở hai thẻ. Bạn giữ ý kiến nào?',
  'apart-declared': 'Điều kiện này được trả lời khác nhau ở hai thẻ. Bạn giữ câu nào? {text}',
  'apart-product': 'Tên sản phẩm được ghi khác nhau ở hai thẻ. Bạn giữ tên nào?',
  'apart-entity': 'Tên chủ thể được ghi khác nhau ở hai thẻ. Bạn giữ tên nào?',
  'keep-both': 'Giữ cả hai',
  'keep-none': 'Để trống',
  'keep-no-option': 'Không có phương án nào đúng',
  'does-hold': 'Có',
  'does-not-hold': 'Không',
  'gone-deleted': 'Phiếu này đã bị xóa ở một thẻ khác. Những gì bạn thấy ở đây không còn được lưu.',
  'gone-later':
    'Phiếu này đang được một phiên bản mới hơn của trang lưu, nên thay đổi ở đây không được lưu. Hãy tải lại trang để làm tiếp.',
  'keep-as-new': 'Giữ lại thành phiếu mới',
  repaired: 'Bản nháp này bị hỏng một phần',
  'repaired-kept': 'Những gì còn đọc được đã được giữ lại. Hãy xem lại các câu trả lời.',
  damaged: 'Có {count} bản nháp không đọc được',
  'damaged-hint':
    'Các phiếu khác không bị ảnh hưởng. Bạn có thể tải bản nháp hỏng về máy để nhờ người xem giúp, hoặc xóa đi.',
  'damaged-one': 'Bản nháp hỏng {no}',
  'damaged-save': 'Tải về máy',
  'damaged-sure': 'Xóa hẳn bản nháp không đọc được này? Không lấy lại được.',
  'newer-drafts':
    'Có {count} phiếu do phiên bản mới hơn của trang lưu. Các phiếu đó vẫn còn nguyên; hãy tải lại trang để mở.',
  'too-many': '{name}: đã đủ {most} tệp cho tiêu chí này.',
  'too-big': '{name}: {size} MB, quá giới hạn {most} MB. Hãy nén hoặc chụp lại nhỏ hơn.',
  'wrong-type': '{name}: không nhận loại tệp này. Hãy dùng: {accept}.',
  empty: '{name}: tệp trống.',
  again: '{name}: đã đính kèm rồi.',
  unreadable: '{name}: không đọc được tệp. Hãy chọn lại.',
};

/** All Vietnamese messages of the form. */
export const ALL_MESSAGES = { ...FORM_MESSAGES, ...DEFERRED_MESSAGES };
