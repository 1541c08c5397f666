/** Vietnamese messages about layers and what they add. */
export const LAYER_MESSAGES = {
  from: 'Hướng dẫn của {layer}',
  examples: 'Ví dụ tại địa phương',
  prepare: '{layer} đề nghị chuẩn bị thêm',
  photo: 'Ảnh: {credit}',
  rounds: 'Đợt nhận hồ sơ',
  round: 'từ {from} đến hết {until}',
  contacts: 'Nơi hỏi và nộp hồ sơ',
  council: 'Cách làm việc của hội đồng',
  apart: 'Hai phiếu chênh nhau từ {points} điểm trở lên thì hội đồng thảo luận và chấm lại.',
  average: 'Yêu cầu tối thiểu xét theo điểm trung bình của các thành viên.',
  majority: 'Yêu cầu tối thiểu đạt khi quá nửa số thành viên thấy đạt.',
  unanimous: 'Yêu cầu tối thiểu đạt khi mọi thành viên đều thấy đạt.',
  version: 'Phiên bản {version}, mã kiểm tra {digest}',
};

export type LayerMessageKey = keyof typeof LAYER_MESSAGES;
