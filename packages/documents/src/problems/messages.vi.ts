/** What is wrong with a workbook, in Vietnamese. */
export const vi = {
  'location.sheet': 'Trang “{sheet}”',
  'location.cell': 'Trang “{sheet}”, ô {cell}',
  'workbook/not-a-workbook':
    'Tệp không phải bảng tính .xlsx đọc được ({reason}); hãy mở bằng Excel rồi lưu lại dưới dạng Excel Workbook (.xlsx).',
  'unreadable.archive': 'không phải tệp .xlsx, hoặc tệp đã hỏng',
  'unreadable.part': 'thiếu hoặc hỏng phần {part} bên trong tệp',
  'unreadable.locked': 'tệp .xls đời cũ, hoặc tệp có mật khẩu',
  'unreadable.open-document': 'đây là tệp .ods',
  'unreadable.binary': 'đây là tệp .xlsb',
  'workbook/damaged-sheet': 'dữ liệu của trang bị hỏng ở đây; hãy mở tệp bằng Excel, lưu lại rồi thử lại.',
  'workbook/too-large': 'Bảng tính quá lớn ({what} nhiều nhất là {limit}); hãy bỏ phần thừa.',
  'measure.megabytes': 'dung lượng tính bằng MB',
  'measure.entries': 'số phần bên trong tệp',
  'measure.marks': 'số thẻ và thuộc tính bên trong tệp',
  'measure.sheets': 'số trang',
  'measure.rows': 'số dòng có nội dung',
  'measure.cells': 'số ô có nội dung',
  'measure.strings': 'số chuỗi chữ và kiểu ô',
  'measure.characters': 'số ký tự',
  'measure.items': 'số đoạn và số mã trong các ô',
  'measure.languages': 'số ngôn ngữ',
  'measure.merges': 'số vùng ô gộp',
  'workbook/more': 'Còn nhiều lỗi nữa; ở đây chỉ nêu {limit} lỗi đầu. Hãy sửa rồi chạy lại.',
  'workbook/macros': 'Bảng tính có macro nên không được nhận; hãy lưu lại dưới dạng .xlsx không có macro.',
  'workbook/external-links':
    'Bảng tính có liên kết đến tệp khác nên không được nhận; hãy bỏ liên kết (Data → Edit Links).',
  'workbook/format': 'định dạng “{found}” không nhận biết được; phải là ocop-pack/1 hoặc ocop-overlay/1.',
  'workbook/no-sheet': 'thiếu trang “{sheet}”; hãy thêm lại, hoặc trả lại đúng tên trang.',
  'workbook/unknown-sheet': 'không có trang nào tên như vậy; hãy xóa trang này, hoặc trả lại đúng tên.',
  'workbook/hidden-sheet': 'trang đang bị ẩn; hãy bỏ ẩn rồi xem lại.',
  'workbook/hidden-row': 'dòng đang bị ẩn mà có nội dung; hãy bỏ ẩn rồi xem lại, hoặc xóa dòng.',
  'workbook/hidden-column': 'cột đang bị ẩn mà có nội dung; hãy bỏ ẩn rồi xem lại, hoặc xóa cột.',
  'workbook/merged': 'ô đã gộp với ô khác; hãy bỏ gộp ô (Unmerge Cells).',
  'workbook/no-column': 'thiếu cột “{column}” ở dòng tiêu đề; hãy thêm lại.',
  'workbook/unknown-column': 'không có cột tên “{column}”; hãy xóa cột này, hoặc sửa lại tiêu đề.',
  'workbook/duplicate-column': 'cột “{column}” có hai lần; hãy giữ một cột.',
  'workbook/language-column':
    'cột dùng ngôn ngữ “{lang}” chưa khai báo (đang có: {languages}); hãy thêm vào dòng “Các ngôn ngữ” ở trang Chung, hoặc sửa tiêu đề.',
  'workbook/stray-cell': '“{found}” nằm ngoài các cột có tiêu đề; hãy xóa, hoặc chuyển vào đúng cột.',
  'workbook/formula': 'ô chứa công thức; hãy dán lại dưới dạng giá trị (Paste Values).',
  'workbook/error-value': 'ô chứa lỗi {found}; hãy nhập lại.',
  'workbook/number-as-text':
    'ô này phải là chữ nhưng Excel đã giữ số {found}, nên 1.10 có thể đã thành 1.1; hãy chọn Format Cells → Text rồi gõ lại.',
  'workbook/day-as-text':
    'ô này phải là chữ nhưng Excel đã đổi thành ngày {found}; hãy chọn Format Cells → Text rồi gõ lại.',
  'workbook/not-text': 'ô này phải là chữ, không phải {found}; hãy chọn Format Cells → Text rồi gõ lại.',
  'workbook/not-number': '“{found}” không phải số; hãy chọn Format Cells → General rồi gõ lại số.',
  'workbook/not-day': '{why}.',
  'workbook/not-choice': '“{found}” không có trong danh sách; hãy chọn một trong: {choices}.',
  'workbook/not-triggers':
    '“{found}” chưa đúng cách ghi; hãy ghi như 6.1=1; 6.2=1 (tiêu chí = số thứ tự phương án).',
  'workbook/two-texts': 'có chữ ở cả cột chung và cột theo ngôn ngữ; hãy giữ một trong hai.',
  'workbook/technical': 'JSON ở ô kỹ thuật không đọc được; hãy lấy lại từ bản xuất.',
  'workbook/technical-twice': '“{key}” vừa có ở ô thường vừa có ở ô kỹ thuật; hãy xóa ở một nơi.',
  'workbook/unknown-field': 'không có mục “{found}”; hãy xóa dòng này, hoặc trả lại đúng tên mục.',
  'workbook/duplicate-row': '“{found}” đã có ở một dòng khác; mỗi mục chỉ ghi một lần.',
  'workbook/unknown-set': 'không có bộ sản phẩm số “{set}” ở trang Bộ sản phẩm; hãy sửa số bộ.',
  'workbook/misplaced': 'dòng “{kind}” không thuộc phần hay tiêu chí nào; hãy đặt dưới dòng mà nó thuộc về.',
  'workbook/level':
    'cấp “{found}” không dùng được ở đây; cấp 1 nằm dưới phần, mỗi cấp sau nằm trong nhóm của cấp trước.',
  'workbook/not-here': 'dòng loại này không dùng ô này (“{found}”); hãy xóa, hoặc chuyển đến đúng dòng.',
  'workbook/base-changed':
    'lớp bổ sung không được đổi bộ quy định gốc: ô phải là “{expected}”, không phải “{found}”; hãy trả lại như cũ.',
  'workbook/base-row-added':
    'lớp bổ sung không được thêm hay đổi chỗ dòng của bộ quy định gốc (“{found}”); hãy xóa hoặc trả lại chỗ cũ.',
  'workbook/base-row-missing':
    'lớp bổ sung không được xóa hay đổi chỗ dòng của bộ quy định gốc; trước ô này thiếu dòng “{expected}”.',
  'workbook/no-base': 'Không tìm thấy bộ quy định gốc “{id}”; hãy nêu tệp bằng --base.',
  'workbook/digest':
    'nội dung đã đổi nên mã kiểm tra không còn đúng; hãy xóa ô này và đặt mã bộ quy định của riêng bạn.',
  'workbook/cannot-hold':
    'Bảng tính không giữ được đúng phần “{path}” của tệp này; hãy sửa trực tiếp trong JSON.',
  'workbook/no-rules':
    'Không rõ bảng này theo bộ tiêu chí nào: đây không phải mẫu do chương trình tạo. Hãy dùng mẫu, hoặc nêu tệp ghép cột (--mapping).',
  'workbook/unknown-rules':
    'Bảng theo bộ quy định “{pack}”, bộ sản phẩm {set}, nhưng không tìm thấy; hãy kiểm tra bộ quy định đang dùng.',
  'workbook/other-rules':
    'Bộ tiêu chí đã đổi từ khi bảng này được tạo, nên các ô đánh dấu có thể không còn đúng chỗ; hãy tạo lại mẫu rồi chép nội dung sang.',
  'workbook/other-set':
    'phiếu theo {found}, không ghi được vào bảng của {expected}; hãy tạo bảng riêng cho bộ sản phẩm đó.',
  'workbook/newer': 'Bảng theo định dạng “{found}”, mới hơn chương trình này; hãy cập nhật chương trình.',
  'workbook/no-table':
    'Không thấy bảng để đọc: dòng hoặc cột mã đã bị xóa hoặc đổi; hãy tạo lại mẫu rồi chép nội dung sang.',
  'workbook/original':
    'dữ liệu đi kèm của dòng này đã hỏng nên những gì không hiện trong bảng sẽ mất; hãy tạo lại bảng từ phiếu gốc.',
  'workbook/duplicate-original':
    'mã dòng “{found}” có ở hai dòng; hãy xóa mã ở dòng được chép thêm, để dòng đó là sản phẩm mới.',
  'workbook/not-option':
    '“{found}” không phải phương án của tiêu chí {criterion}; hãy chọn trong danh sách của ô, hoặc để trống nếu chưa trả lời.',
  'workbook/ambiguous-option':
    '“{found}” có thể là nhiều phương án: {options}; hãy ghi kèm số thứ tự, như trong danh sách của ô.',
  'workbook/ambiguous-number':
    'số {found} có thể là “{ordinal}” (số thứ tự) hoặc “{points}” (số điểm); hãy chọn trong danh sách của ô, hoặc ghi “numbers” trong tệp ghép cột.',
  'workbook/typed-points':
    'ô điểm tự tính, nay bị gõ đè số {found}; hãy đánh x vào phương án, và trả lại công thức của ô này (hoặc xóa trống).',
  'workbook/two-ticks': 'tiêu chí {criterion} được đánh dấu ở hai phương án; hãy giữ một dấu.',
  'workbook/not-tick': '“{found}” không phải dấu chọn; hãy gõ x, hoặc để trống.',
  'workbook/not-box':
    '“{found}” không dùng được ở đây; hãy gõ x hoặc Có nếu đúng, Không nếu không đúng, hoặc để trống.',
  'workbook/not-answer': '“{found}” không dùng được ở đây; hãy chọn Có hoặc Không, hoặc để trống.',
  'workbook/no-register':
    'không có trang nào có dòng tiêu đề của sổ sản phẩm OCOP; cần ít nhất cột tên sản phẩm và một cột khác như chủ thể, hạng sao hoặc số quyết định.',
  'workbook/open-heading':
    'cột “{heading}” có thể là: {candidates}; hãy ghi một trong số đó vào “to” trong tệp ghép cột.',
  'workbook/no-target':
    '“{found}” trong tệp ghép cột không có trong bộ sản phẩm của dòng này; hãy xóa ô, hoặc sửa tệp ghép cột.',
  'workbook/no-set-number': 'chưa rõ dòng này theo bộ sản phẩm nào; hãy ghi số bộ sản phẩm.',
  'workbook/not-session':
    'Đây không phải bảng chấm của hội đồng do chương trình tạo, hoặc trang ẩn đi kèm đã bị xóa; hãy chọn đúng tệp, hoặc tạo lại bảng từ phiên họp.',
  'workbook/other-session':
    'Bảng này của phiên họp “{found}”, không phải phiên “{expected}”; hãy chọn đúng bảng, hoặc đúng tệp phiên họp.',
  'workbook/other-product':
    'trang này chấm sản phẩm “{found}”, nhưng tên trang là của “{expected}”; hãy trả lại đúng tên các trang.',
  'workbook/other-round':
    'bảng được tạo ở lần chấm {found}, phiên họp đang ở lần chấm {expected}; hãy tạo bảng mới từ phiên họp.',
  'workbook/blind':
    'Quy chế của phiên này là chấm kín, nên không dùng chung một bảng tính; mỗi thành viên chấm riêng rồi nộp phiếu.',
  'workbook/unwritable-id':
    'Bảng tính không giữ được nguyên vẹn mã “{id}” của “{name}” (mã trống, có khoảng trắng ở đầu hay cuối, hoặc có ký tự điều khiển); hãy đặt mã khác trong tệp phiên họp rồi tạo lại bảng.',
  'workbook/no-row':
    'thiếu dòng “{found}”; hãy thêm lại dòng đã xóa, hoặc tạo lại bảng rồi chép nội dung sang.',
  'workbook/not-pick':
    '“{found}” không phải số thứ tự phương án của tiêu chí {criterion}; hãy gõ một trong các số {picks}, hoặc để trống nếu chưa chấm.',
  'workbook/closed-column':
    'cột của {member} đã khóa ở sản phẩm này (không chấm, vắng mặt hoặc phiếu đã nộp) mà nội dung khác với phiên họp; hãy trả lại như cũ.',
  'workbook/remark-of':
    'nhận xét “{found}” chưa rõ của ai cho tiêu chí nào; hãy chọn mã tiêu chí và thành viên ở hai ô bên trái.',
  'workbook/not-valid': '{why}',
} as const;

export type MessageKey = keyof typeof vi;
