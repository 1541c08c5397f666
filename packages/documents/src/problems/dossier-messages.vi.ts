/** What can be found wrong with the archive of a dossier, in Vietnamese; its keys are those of every language. */
export const vi = {
  whole: 'Cả gói',
  'dossier/not-a-zip': 'Tệp này không phải tệp .zip; hãy chọn đúng tệp hồ sơ đã nhận.',
  'dossier/truncated': 'Tệp .zip bị cụt hoặc hỏng phần cuối; hãy tải lại, hoặc xin người gửi gửi lại.',
  'dossier/extra-bytes':
    'Có {bytes} byte lạ nằm {where} nội dung của gói; gói đã bị chèn thêm, hãy xin lại gói gốc.',
  'where.before': 'trước',
  'where.after': 'sau',
  'dossier/headers-differ':
    'Thông tin của tệp ghi ở hai nơi trong gói không giống nhau; gói đã bị sửa, hãy xin lại gói gốc.',
  'dossier/overlap': 'Tệp này chiếm chung chỗ với tệp khác trong gói nên không được mở; hãy xin lại gói gốc.',
  'dossier/encrypted': 'Tệp bị đặt mật khẩu nên không kiểm tra được; hãy xin gói không có mật khẩu.',
  'dossier/compression':
    'Tệp được nén theo cách lạ (số {method}) nên không mở; hãy xin lại gói gốc, không nén lại bằng chương trình khác.',
  'dossier/link':
    'Mục này là liên kết đến nơi khác, không phải tệp; đừng giải nén gói này, hãy xin lại gói gốc.',
  'dossier/name': 'Tên tệp không thuộc về hồ sơ: {reason}. Đừng giải nén gói này, hãy xin lại gói gốc.',
  'name.parent': 'tên dẫn ra ngoài thư mục giải nén (..)',
  'name.absolute': 'tên chỉ thẳng đến một nơi trên máy (/…)',
  'name.drive': 'tên chỉ đến một ổ đĩa (C:…)',
  'name.backslash': 'tên có dấu \\',
  'name.control': 'tên có ký tự điều khiển',
  'name.direction': 'tên có ký tự đảo chiều chữ',
  'name.encoding': 'tên có byte không phải chữ',
  'name.reserved': 'tên dành riêng cho thiết bị của Windows',
  'name.long': 'tên quá dài',
  'name.empty': 'tên trống',
  'name.folder': 'mục này là thư mục, không phải tệp',
  'name.signs': 'tên có dấu, chữ hoa hoặc ký tự mà hồ sơ không dùng',
  'name.ending': 'đuôi tệp không thuộc loại được nhận làm minh chứng',
  'dossier/doubled':
    'Tên này trùng với “{other}” trên một số máy (chỉ khác chữ hoa, cách mã hóa dấu, hoặc không khác); hãy xin lại gói gốc.',
  'dossier/too-large': 'Gói vượt giới hạn: {what} (nhiều nhất {limit}), nên không được đọc tiếp.',
  'measure.files': 'số tệp',
  'measure.bytes': 'số byte của cả gói',
  'measure.unpacked': 'số byte sau khi giải nén',
  'measure.ratio': 'một tệp nở ra gấp nhiều lần khi giải nén',
  'dossier/damaged': 'Tệp bị hỏng hoặc không đọc được; hãy xin lại gói gốc.',
  'dossier/container':
    'Các tệp còn nguyên, nhưng gói không còn đúng từng byte như lúc đóng: ngày giờ, ghi chú, thứ tự hoặc cách nén đã khác. Có thể gói đã được nén lại; hãy xin lại gói gốc.',
  'dossier/no-manifest': 'Gói không có bảng kê manifest.json nên không kiểm tra được; hãy xin lại gói gốc.',
  'dossier/manifest': 'Bảng kê không đọc được: {problem}',
  'dossier/not-canonical':
    'Bảng kê không viết theo dạng chuẩn tắc (RFC 8785) nên đã bị sửa sau khi đóng gói; hãy xin lại gói gốc.',
  'dossier/manifest-digest':
    'Mã kiểm tra của bảng kê không khớp với nội dung bảng kê: bảng kê đã bị sửa; hãy xin lại gói gốc.',
  'dossier/manifest-field':
    'Mục “{field}” của bảng kê không như chương trình ghi cho phiếu và các tệp này; hãy xin lại gói gốc.',
  'dossier/manifest-sheet':
    'Bảng kê ghi {field} là “{found}”, phiếu ghi “{expected}”; phiếu hoặc bảng kê đã bị thay.',
  'field.pack': 'bộ quy định',
  'field.set': 'bộ sản phẩm',
  'field.product': 'sản phẩm',
  'field.entity': 'chủ thể',
  'dossier/missing': 'Tệp có trong bảng kê nhưng không có trong gói; hãy xin người gửi gửi đủ.',
  'dossier/added': 'Tệp có trong gói nhưng không thuộc hồ sơ; đừng dùng tệp này, hãy hỏi người gửi.',
  'dossier/renamed': 'Tệp đã bị đổi tên thành “{to}”; nội dung không đổi.',
  'dossier/changed':
    'Nội dung tệp đã bị thay đổi sau khi đóng gói (bảng kê ghi {expected} byte, tệp có {found} byte); hãy xin lại gói gốc.',
  'changed.same-size':
    'Nội dung tệp đã bị thay đổi sau khi đóng gói, tuy kích thước vẫn là {found} byte; hãy xin lại gói gốc.',
  'dossier/type': 'Bảng kê ghi kiểu tệp là “{found}”, đúng ra là “{expected}”.',
  'dossier/role': 'Bảng kê ghi vai trò của tệp là “{found}”, nơi tệp nằm là của “{expected}”.',
  'dossier/unlisted': 'Bảng kê không kê tệp này, mà hồ sơ nào cũng phải có; hãy xin lại gói gốc.',
  'dossier/no-sheet': 'Gói không có phiếu assessment.json; hãy xin lại gói gốc.',
  'dossier/sheet': 'Phiếu không đọc được: {problem}',
  'dossier/sheet-text':
    'Phiếu được viết theo cách mà hai chương trình có thể đọc ra hai điều khác nhau (mục bị lặp, khoảng trắng lạ); hãy xin lại gói gốc.',
  'dossier/evidence':
    'Tệp này không phải tệp mà phiếu ghi cho minh chứng {position} của tiêu chí {criterion}; tệp hoặc phiếu đã bị thay.',
  'dossier/evidence-unlisted':
    'Phiếu ghi tệp cho minh chứng {position} của tiêu chí {criterion}, nhưng bảng kê không nhắc đến; hãy hỏi người gửi.',
  'dossier/no-rules':
    'Không có bộ quy định “{pack}”, bộ sản phẩm {set}, nên không chấm lại được; hãy mở bằng chương trình có bộ quy định này.',
  'dossier/rules':
    'Quy định “{pack}”, bộ sản phẩm {set} lúc đóng gói không giống quy định ở đây; hãy hỏi hai bên đang dùng phiên bản nào.',
  'dossier/not-scored': 'Không chấm lại được phiếu: {problem}',
  'dossier/score': 'Bảng kê ghi {field} là {found}, chấm lại từ phiếu ra {expected}.',
  'score.total': 'tổng điểm',
  'score.stars': 'hạng',
  'score.outcome': 'kết luận',
  'dossier/document':
    'Văn bản không còn đúng những gì lập từ phiếu: đã bị sửa, hoặc phiếu đã đổi sau khi lập; hãy lập lại văn bản từ phiếu rồi so.',
  'dossier/document-version':
    'Văn bản không giống bản lập lại từ phiếu. Hồ sơ đóng bằng phiên bản {version}, ở đây là {own}: hãy mở cả hai và so bằng mắt.',
  'dossier/log-order':
    'Bước thứ {position} trong nhật ký không thể đứng sau bước trước nó; hãy hỏi các nơi đã nhận và chuyển hồ sơ.',
  'dossier/wrong-set': 'Phiếu thuộc bộ sản phẩm {expected}, nhưng được đưa bộ {found}.',
  'dossier/day': '“{found}” không phải một ngày, hãy viết như 2026-05-22.',
  'dossier/file-changed': 'Tệp đã thay đổi trong lúc đóng gói; hãy đóng tệp ở chương trình khác rồi làm lại.',
} as const;

export type DossierMessageKey = keyof typeof vi;
