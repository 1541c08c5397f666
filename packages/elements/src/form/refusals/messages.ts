/** Messages about files that aren't assessments, and about unforeseen errors. */
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';

const MESSAGES = {
  vi: {
    'file-big': 'Tệp quá lớn (tối đa {most} MB). Hãy chọn tệp phiếu đã tải về từ đây.',
    'file-other': 'Tệp này không phải phiếu đánh giá. Hãy chọn tệp .json đã tải về từ đây.',
    'file-newer': 'Phiếu này do phiên bản mới hơn tạo ra. Hãy tải lại trang rồi mở lại.',
    'kind-empty': 'Tệp này trống. Hãy chọn tệp .json đã tải về từ đây.',
    'kind-excel': 'Đây là tệp Excel (bảng tính), không phải phiếu. Hãy chọn tệp .json đã tải về từ đây.',
    'kind-word': 'Đây là tệp Word (văn bản), không phải phiếu. Hãy chọn tệp .json đã tải về từ đây.',
    'kind-slides': 'Đây là tệp trình chiếu, không phải phiếu. Hãy chọn tệp .json đã tải về từ đây.',
    'kind-office':
      'Đây là tệp Word hoặc Excel kiểu cũ, không phải phiếu. Hãy chọn tệp .json đã tải về từ đây.',
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
  },
  en: {
    'file-big': 'The file is too large ({most} MB at most). Choose a sheet downloaded from here.',
    'file-other': 'This file is not an assessment. Choose a .json file downloaded from here.',
    'file-newer': 'This sheet was made by a newer version. Reload the page and open it again.',
    'kind-empty': 'This file is empty. Choose a .json file downloaded from here.',
    'kind-excel': 'This is an Excel file (a table), not a sheet. Choose a .json file downloaded from here.',
    'kind-word': 'This is a Word file (a text), not a sheet. Choose a .json file downloaded from here.',
    'kind-slides': 'This is a file of slides, not a sheet. Choose a .json file downloaded from here.',
    'kind-office':
      'This is an old Word or Excel file, not a sheet. Choose a .json file downloaded from here.',
    'kind-pdf': 'This is a PDF file, not a sheet. Choose a .json file downloaded from here.',
    'kind-picture': 'This is a picture, not a sheet. Choose a .json file downloaded from here.',
    'kind-archive': 'This is a packed file. Unpack it and choose the .json sheet inside.',
    'kind-page': 'This is a saved web page, not a sheet. Choose a .json file downloaded from here.',
    'kind-encoding':
      'The letters in this file are stored in another encoding. Open it, save it again as UTF-8, and choose it again.',
    'kind-text':
      'This file is not a sheet, or a sheet damaged by editing or sending. Choose a .json file downloaded from here, or ask for it again.',
    unforeseen:
      'Something unforeseen went wrong, and this was not done. Try again; if it fails again, download the sheet and reload the page.',
  },
};

export type RefusalMessageKey = keyof (typeof MESSAGES)['vi'];

export const createRefusalTranslate = (lang: string): Translate<RefusalMessageKey> =>
  createTranslate('ocop-self-assessment', MESSAGES, lang);
