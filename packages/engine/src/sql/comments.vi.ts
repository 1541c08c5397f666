/** Comments of scripts, in Vietnamese; their keys are those of every language. */
export const vi = {
  title: 'Chấm điểm bằng SQL ({dialect}) theo {pack} {version}: {decision}.',
  madeFrom: 'Tệp này được tạo ra từ bộ quy định; đừng sửa, hãy tạo lại bằng: ocop sql.',
  exact: 'Mọi con số đều là số nguyên; không có phép chia, không có số thực.',
  spark:
    'Nhiều phiếu thì nên SET spark.sql.codegen.wholeStage = false; trong phiên hỏi khung nhìn, nếu không sẽ chậm gấp bốn.',
  set: 'Bộ sản phẩm {set}: {title}',
  table:
    'Bảng phiếu: mỗi phiếu một dòng, mỗi tiêu chí một cột chứa số thứ tự phương án đã chọn; NULL là chưa trả lời, 0 là không phương án nào đúng (chỉ nơi phiếu cho phép); ô đánh dấu nhận 1 hoặc 0.',
  declared: 'Điều kiện do người chấm khai.',
  noChecks:
    'Bảng này không tự từ chối dòng sai: khung nhìn {refused} liệt kê chúng, và khung nhìn {scored} bỏ chúng ra.',
  refused: 'Những phiếu có câu trả lời không được in: không chấm, chỉ nêu tên tiêu chí sai.',
  printed: 'Chỉ những phiếu mà mọi câu trả lời đều được in.',
  scored: 'Kết quả từng phiếu.',
  sheets: 'Phiếu.',
  conditions: 'Điều kiện nào xảy ra, đọc phiếu từ trên xuống.',
  answers: 'Mỗi câu trả lời đem lại điều gì.',
  result: 'Kết quả.',
  section: 'Phần {section}: tổng điểm.',
  missed: 'Tiêu chí chưa đạt yêu cầu tối thiểu của hạng {rank}: bit thứ i là tiêu chí thứ i, tính từ 0.',
  unanswered: 'Tiêu chí chưa trả lời, theo bit như trên.',
  outcome: 'Kết luận đầu tiên đúng.',
  total: 'Tổng điểm.',
  scaledTotal: 'Tổng theo đơn vị 1/{scale} điểm, để luôn là số nguyên; xem cột scale.',
  starsByTotal: 'Hạng nếu chỉ tính tổng điểm.',
  stars:
    'Hạng cao nhất mà không còn yêu cầu tối thiểu nào chưa đạt; NULL khi bị loại hoặc không thuộc diện đánh giá.',
  shortSections: 'Phần chưa đủ điểm cho một hạng, viết là phần:hạng.',
  councils:
    'Hội đồng: mỗi hồ sơ một dòng, mỗi phiếu của hồ sơ là phiếu của một thành viên. Trung bình là sum_total chia cho counted, không bao giờ chia ra số thực.',
  councilPolicy:
    'Yêu cầu tối thiểu xét theo cách {policy}; các cách khác, cắt bớt hai đầu và phiếu lệch xa nhau là việc của hàm council().',
  councilRefused: 'Vì sao hồ sơ này chưa có kết quả; NULL khi có.',
  spare: 'Hơn kém so với yêu cầu tối thiểu của hạng, cộng qua các phiếu.',
  criteria: 'Mỗi tiêu chí: bộ, vị trí (bit), mã, tên cột, phần, tên.',
  all: 'Kết quả của mọi bộ trong một khung nhìn.',
};
