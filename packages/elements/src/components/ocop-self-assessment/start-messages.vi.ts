/** Messages of what the first page fetches behind search and tiles. */
import { ENTITY_KIND_MESSAGES } from '../../form/entity-kinds.js';

export const START_MESSAGES = {
  drafts: 'Phiếu của bạn',
  continue: 'Làm tiếp',
  'drafts-more': 'Xem thêm {count} phiếu',
  'draft-answered': 'đã trả lời {count}{all} câu',
  'draft-set': '{name} (bộ số {set})',
  'draft-other-rules': 'Theo bộ quy định {pack}, bộ số {set}',
  'draft-numbered': '{name} (phiếu {no})',
  'draft-menu': 'Việc khác với phiếu “{name}”',
  duplicate: 'Chép cho sản phẩm khác',
  'copy-of': 'Bản chép từ “{name}”, với mọi câu trả lời.',
  delete: 'Xóa',
  cancel: 'Không xóa',
  'delete-sure': 'Xóa hẳn phiếu “{name}”? Không lấy lại được.',
  today: 'hôm nay',
  yesterday: 'hôm qua',
  'open-existing': 'Mở phiếu đã có: tệp hoặc mã',
  open: 'Mở tệp phiếu đã tải về',
  'by-code': 'Mở bằng mã phiếu',
  'by-code-hint': 'Dán mã đã chép từ phiếu, bắt đầu bằng 1.vn-qd…',
  privacy: 'Dữ liệu trên máy này',
  'privacy-what':
    'Câu trả lời, ghi chú, tên sản phẩm và tên tệp minh chứng chỉ nằm trong trình duyệt này. Biểu mẫu không gửi chúng đi đâu.',
  'privacy-shared':
    'Ai dùng chung máy và trình duyệt này đều mở xem được. Máy dùng chung thì làm xong nên tải về rồi xóa.',
  'take-all': 'Tải tất cả thành một tệp ({count} phiếu)',
  'forget-all': 'Xóa hết dữ liệu của tôi trên máy này',
  'forget-sure':
    'Xóa hẳn mọi thứ biểu mẫu này giữ trên máy: {count} phiếu và các tùy chọn? Không lấy lại được.',
  forgotten: 'Đã xóa tất cả. Máy này không còn giữ gì của biểu mẫu.',
  expires: 'Phiếu tự xóa sau {count} ngày không sửa.',
  begin: 'Bắt đầu',
  'card-set': 'bộ số {set}',
  'card-questions': '{count} câu',
  'card-minutes': 'khoảng {count} phút',
  'card-kept': 'tự lưu trên máy này',
  'card-sent': 'không gửi đi đâu',
  'card-product': 'Tên sản phẩm (không bắt buộc)',
  ...ENTITY_KIND_MESSAGES,
  'card-entity': 'Tên chủ thể (không bắt buộc)',
  'card-entity-hint': 'Lấy từ phiếu trước của bạn; sửa được.',
  'card-papers': 'Giấy tờ nên có sẵn',
  'card-papers-hint': 'Chưa có đủ vẫn làm được; phiếu chỉ hỏi, chưa cần nộp gì.',
  'card-papers-more': 'Xem thêm {count} loại',
};

export type StartMessageKey = keyof typeof START_MESSAGES;
