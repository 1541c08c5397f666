/** Messages of `ocop score`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'chấm điểm một phiếu',
  total: 'Tổng {unit} {total}/{max}',
  byPoints: 'theo {unit}: {stars}',
  section: 'Phần {id}',
  missesFrom: 'chưa đạt yêu cầu {stars}',
  'outcome.rated': 'Đã xếp hạng',
  'outcome.incomplete': 'Tạm tính, còn {count} tiêu chí chưa chọn',
  'outcome.stopped': 'Dừng đánh giá giữa chừng',
  'outcome.disqualified': 'Bị loại, không xếp hạng',
  'outcome.ineligible': 'Không thuộc diện đánh giá, không xếp hạng',
};
