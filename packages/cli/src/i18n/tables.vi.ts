/** Messages about the tables that people bring, in Vietnamese. */

export const tables = {
  'book.page': 'Chỉ đọc trang “{sheet}”; các trang khác không đọc.',
  'book.hidden': '{count} dòng đang ẩn (do lọc hoặc ẩn dòng) cũng được đọc.',
  'book.merged': 'có ô gộp với dòng hay cột khác nên không biết ô nào ghi gì. Hãy bỏ gộp ô (Unmerge Cells).',
  'book.formula':
    'có công thức chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại, hoặc dán kết quả dưới dạng giá trị (Paste Values).',
  'content.zip': 'Đây là tệp nén ZIP. Hãy giải nén, rồi dùng tệp CSV hoặc NDJSON ở trong.',
  'content.old-excel':
    'Đây là bảng tính Excel kiểu cũ (.xls), hoặc có mật khẩu. Hãy mở bằng Excel, chọn Save As (Lưu thành), kiểu CSV UTF-8, rồi dùng tệp .csv đó.',
  'content.pdf': 'Đây là tệp PDF. Hãy dùng bảng tính gốc, lưu dạng CSV UTF-8.',
  'content.gzip': 'Đây là tệp nén gzip. Hãy giải nén trước (gzip -d), rồi dùng tệp ở trong.',
  'content.parquet': 'Đây là tệp Parquet, lệnh này không đọc được. Hãy xuất ra CSV UTF-8 hoặc .xlsx.',
  'content.rtf':
    'Đây là văn bản RTF của phần mềm soạn thảo. Hãy chép bảng sang Excel, rồi lưu dạng CSV UTF-8.',
  'content.page':
    'Đây là trang web (HTML hoặc XML), dù tên tệp có thể là .xls. Hãy mở bằng Excel, chọn Save As (Lưu thành), kiểu CSV UTF-8, rồi dùng tệp .csv đó.',
  'encoding.taken':
    'Tệp không phải UTF-8; đang đọc theo bảng mã {encoding} (ví dụ: “{example}”). Nếu chữ sai, hãy lưu lại dạng CSV UTF-8.',
  'encoding.TCVN3':
    'Chữ trong tệp theo bảng mã cũ TCVN3 (phông ABC, như .VnTime). Hãy chuyển sang Unicode (ví dụ bằng UniKey), rồi lưu lại dạng CSV UTF-8.',
  'encoding.VNI':
    'Chữ trong tệp theo bảng mã cũ VNI (phông như VNI-Times). Hãy chuyển sang Unicode (ví dụ bằng UniKey), rồi lưu lại dạng CSV UTF-8.',
  'encoding.twice':
    'Chữ trong tệp đã bị đọc sai bảng mã một lần rồi lưu lại, như “Mật” thành “Máº­t”. Hãy lấy tệp trước đó, mở trong Excel bằng Data → From Text/CSV với 65001: Unicode (UTF-8), rồi lưu lại dạng CSV UTF-8.',
  'encoding.unknown':
    'Không nhận ra bảng mã của tệp: không phải UTF-8, UTF-16, cũng không phải tiếng Việt theo Windows-1258. Hãy lưu lại dạng CSV UTF-8.',
  'encoding.binary': 'Đây không phải tệp văn bản. Hãy dùng tệp CSV hoặc NDJSON.',
  'encoding.lost':
    'Có chữ đã thành dấu hỏi khi lưu (“{example}”); điểm vẫn đúng, nhưng tên thì không. Hãy mở bảng tính gốc, lưu lại dạng CSV UTF-8.',
  'parquet.footer':
    'Tệp Parquet bị hỏng hoặc thiếu: không đọc được phần mô tả ở cuối tệp. Hãy chép hoặc xuất lại tệp.',
  'parquet.damaged': 'Tệp Parquet bị hỏng ở cột “{column}”, nhóm dòng {group}. Hãy chép hoặc xuất lại tệp.',
  'parquet.nested':
    'Cột “{column}” của tệp Parquet chứa danh sách hoặc bản ghi. Hãy đổi cột này thành chữ hoặc số, hoặc bỏ đi.',
  'parquet.columns': 'Tệp Parquet có {found} cột, nhiều nhất là {limit}. Hãy chỉ xuất những cột của phiếu.',
  'parquet.group':
    'Nhóm dòng {group} của tệp Parquet có {found} dòng, nhiều hơn {limit} ô. Hãy ghi lại tệp với nhóm dòng nhỏ hơn.',
  'parquet.pipe': 'Tệp Parquet qua đầu vào chuẩn dài quá {limit} byte. Hãy lưu thành tệp rồi nêu tên tệp.',
  'book.mapping':
    'Tệp ghép cột (--mapping) chỉ dùng cho bảng tính .xlsx; hãy lưu bảng dưới dạng Excel Workbook.',
  'heading.none':
    'Không thấy dòng tiêu đề có cột set hoặc vector. Dòng đầu của bảng phải ghi tên cột: {names}, và mã từng tiêu chí (1.1, 1.2, …).',
  'heading.noCriteria':
    'Không có cột nào mang mã tiêu chí, cũng không có cột vector, nên không phiếu nào có câu trả lời. Hãy đặt tên cột theo mã tiêu chí (1.1, 1.2, …); bảng kết quả của ocop batch không chấm lại được.',
  'heading.above': '{count} dòng phía trên dòng tiêu đề (từ dòng {line}) không được đọc.',
  'heading.carried': 'Không phải tiêu chí, giữ nguyên trong kết quả: {columns}.',
  'heading.at': 'cột {letters}, thứ {no}',
  'heading.more': 'và {count} cột nữa',
  'heading.days':
    'Excel đã đổi mã tiêu chí ở dòng tiêu đề thành ngày (1.1 thành 01/01): {columns}. Hãy chọn cả dòng tiêu đề, Format Cells → Text (Định dạng ô → Văn bản), gõ lại mã tiêu chí rồi lưu lại.',
  'heading.number':
    'Tiêu đề ở ô {cell} là số {number}: Excel không phân biệt được {ids}. Hãy chọn Format Cells → Text (Định dạng ô → Văn bản) rồi gõ lại mã tiêu chí.',
  'heading.twice':
    'Cột “{heading}” có hai lần: {a} và {b}. Hãy giữ một cột. Nếu một cột vốn là 1.10, Excel có thể đã đổi thành 1.1: hãy định dạng dòng tiêu đề là Text rồi gõ lại.',
  'heading.nearly':
    'Tên cột gần giống mã tiêu chí nhưng chưa đúng: {columns}. Hãy định dạng dòng tiêu đề là Text rồi ghi đúng mã, như 1.1; nếu không phải tiêu chí, hãy đặt tên khác.',
  'row.markOpen':
    'có dấu ngoặc kép (") mở ở dòng này mà không đóng, nên dòng này không được đọc. Hãy thêm dấu đóng, hoặc bỏ dấu này.',
  'row.marks':
    'dấu ngoặc kép (") đặt sai: sau dấu đóng phải là dấu phân cách. Hãy bỏ dấu thừa, hoặc viết hai dấu liền nhau ("") cho một dấu trong ô.',
  rowDamaged: 'có byte hỏng, không đúng bảng mã của tệp. Hãy gõ lại chữ ở dòng này, rồi lưu dạng CSV UTF-8.',
  'row.length':
    'có {cells} ô, trong khi dòng tiêu đề có {columns} cột, nên không rõ ô nào thuộc cột nào. Hãy xem lại dấu phân cách ở dòng này; ô có dấu phân cách bên trong phải nằm trong ngoặc kép.',
  'row.stray': 'ô “{value}” nằm ở cột không có tên. Hãy đặt tên cho cột, hoặc xóa ô.',
  'row.idDay':
    'mã “{value}” là ngày: Excel có thể đã đổi một mã như 1/2 thành ngày. Hãy định dạng cột id là Text rồi gõ lại mã.',
  'row.twoSheets':
    'vừa có chuỗi (vector) vừa có câu trả lời ở cột tiêu chí. Hãy giữ một trong hai để biết tính theo đâu.',
  rowNumber:
    'giá trị “{value}” của “{column}” không phải số nguyên. Hãy ghi số thứ tự phương án, như 3; để trống nếu chưa trả lời.',
  'cell.fraction':
    'giá trị “{value}” của “{column}” không phải số thứ tự phương án: phải là số nguyên, như 3.',
  'cell.grouped':
    'giá trị “{value}” của “{column}” có thể hiểu hai cách (phần nghìn hay phần thập phân). Hãy ghi số nguyên, như 3.',
  'cell.day':
    'giá trị “{value}” của “{column}” là ngày: Excel đã đổi nội dung bạn gõ thành ngày. Hãy định dạng cột là Text rồi gõ lại số thứ tự phương án.',
  'json.tooLong':
    'Danh sách JSON dài quá {limit} ký tự nên không đọc hết một lần. Hãy ghi mỗi phiếu trên một dòng (NDJSON), không có ngoặc vuông.',
  'json.spread':
    'Tệp không phải JSON hợp lệ. Nếu có nhiều phiếu, hãy ghi mỗi phiếu trên một dòng (NDJSON), hoặc cả danh sách trong một cặp ngoặc vuông.',
};
