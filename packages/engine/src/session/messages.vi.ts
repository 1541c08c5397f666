/** What a session finds, in Vietnamese. `{members}` are names, `{of}` a criterion with its title. */
export const vi = {
  'state-final': 'Kết luận',
  'state-provisional': 'Tạm tính',
  verdict: '{state}: {rank}.',
  'verdict-lower': '{state}: {rank}; theo điểm là {byTotal}, nhưng chưa đạt {count} yêu cầu tối thiểu.',
  'verdict-lower-one': '{state}: {rank}; theo điểm là {byTotal}, nhưng chưa đạt 1 yêu cầu tối thiểu.',
  'verdict-disqualified': '{state}: sản phẩm bị loại theo các phiếu của hội đồng.',
  'verdict-ineligible': '{state}: sản phẩm không đủ điều kiện theo các phiếu của hội đồng.',
  'verdict-none': 'Chưa có phiếu nào tính được điểm trung bình.',
  total: 'Điểm trung bình {shown} ({exact})',
  'total-top': '{total}: đủ điểm của hạng cao nhất.',
  'total-short': '{total}: thiếu {points} điểm của cả {ballots} phiếu để đạt {rank}.',
  'total-short-one': '{total}: thiếu {points} điểm để đạt {rank}.',
  apart: 'Cần trao đổi và chấm lại: {member} so với {others}; lệch nhiều nhất {points} điểm.',
  'apart-one': 'Cần trao đổi và chấm lại: {member} so với {others}; lệch {points} điểm.',
  'apart-final': 'Còn lệch nhiều nhất {points} điểm sau lần chấm {round}: {member} so với {others}.',
  'apart-final-one': 'Còn lệch {points} điểm sau lần chấm {round}: {member} so với {others}.',
  'apart-member': '{member} ({points} điểm)',
  missed:
    'Chưa đạt yêu cầu tối thiểu {rank} ở {of}: {count}/{all} thành viên cho dưới mức: {members} (cách xét: {policy}).',
  'missed-all':
    'Chưa đạt yêu cầu tối thiểu {rank} ở {of}: cả {all} thành viên cho dưới mức (cách xét: {policy}).',
  dissent:
    'Ý kiến khác nhau về yêu cầu tối thiểu {rank} ở {of}: hội đồng xét là đạt, {count}/{all} thành viên cho dưới mức: {members}.',
  condition: 'Khai “{condition}”: {members} ({count}/{all} phiếu).',
  'other-policy': 'Nếu xét yêu cầu tối thiểu theo cách “{policy}”: {rank}.',
  without: 'Nếu không tính phiếu của {member}: {rank}.',
  due: 'Còn chờ phiếu của: {members}.',
  recused: '{member} không chấm: {reason}.',
  trimmed:
    'Theo quy chế, không tính vào điểm trung bình: {totals}; trung bình từng phần, từng tiêu chí vẫn tính mọi phiếu.',
  'policy-average': 'trung bình',
  'policy-majority': 'quá nửa',
  'policy-unanimous': 'tất cả',
  'no-rank': 'không xếp hạng',
  'quorum-met': 'Có mặt {present}/{members} thành viên, {chair}: đủ điều kiện họp.',
  'quorum-short': 'Có mặt {present}/{members} thành viên, cần ít nhất {needed}.',
  'quorum-chair': 'Có mặt {present}/{members} thành viên; quy chế yêu cầu Chủ tịch có mặt.',
  'chair-present': 'có Chủ tịch',
  'chair-absent': 'không có Chủ tịch',
  'alpha-high': 'Các thành viên đồng thuận cao (alpha {alpha}).',
  'alpha-fair':
    'Các thành viên đồng thuận ở mức khá (alpha {alpha}); nên trao đổi các tiêu chí còn ý kiến khác nhau nhiều.',
  'alpha-fair-final': 'Các thành viên đồng thuận ở mức khá (alpha {alpha}).',
  'alpha-low': 'Các thành viên đồng thuận thấp (alpha {alpha}); nên trao đổi và chấm lại trước khi kết luận.',
  'alpha-low-final': 'Các thành viên đồng thuận thấp (alpha {alpha}).',
  'alpha-none': 'Mọi thành viên cho như nhau ở mọi tiêu chí.',
  'alpha-range': 'Nếu chấm những tiêu chí tương tự khác, alpha có thể từ {from} đến {to} (độ tin cậy 95%).',
  spread:
    'Phiếu cao nhất và thấp nhất cách nhau {points} điểm ({highest}, {lowest}); độ lệch chuẩn {deviation}.',
  'spread-none': 'Mọi phiếu có cùng tổng điểm.',
  divides: '{of}: ý kiến khác nhau nhiều (mức khác nhau {disagreement}; cao nhất là 1).',
  'leans-high':
    '{member} cho cao hơn những người khác {points} điểm, ở {count}/{all} tiêu chí cho khác nhau; không tính tiêu chí chỉ một bên chấm.',
  'leans-low':
    '{member} cho thấp hơn những người khác {points} điểm, ở {count}/{all} tiêu chí cho khác nhau; không tính tiêu chí chỉ một bên chấm.',
};

export type SessionMessageKey = keyof typeof vi;
