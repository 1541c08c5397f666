/** What an inspection finds, in Vietnamese. `{of}` is a criterion with its title. */
export const vi = {
  kept: 'Sản phẩm còn đạt {recognised} như đã được công nhận.',
  'kept-partly':
    'Sản phẩm còn đạt {recognised} như đã được công nhận, dù kết quả ở {count} tiêu chí còn chưa rõ là thế nào.',
  lower: 'Sản phẩm không còn đạt {recognised}; theo kết quả kiểm tra là {rank}.',
  'lower-partly':
    'Sản phẩm không còn đạt {recognised}, dù kết quả ở {count} tiêu chí còn chưa rõ là thế nào; cao nhất là {most}.',
  open: 'Chưa kết luận được: còn {count} tiêu chí chưa rõ; hạng sao hiện nay thấp nhất là {least}, cao nhất là {most}.',
  presumed: 'Nếu các tiêu chí chưa kiểm tra vẫn như hồ sơ thì sản phẩm được {total} {unit}, {rank}.',
  baseline:
    'Hồ sơ dùng để đối chiếu được {total} {unit}, {rank}, khác hạng đã được công nhận là {recognised}; cần xem lại có đúng hồ sơ đã được công nhận không.',
  'baseline-name':
    'Hồ sơ dùng để đối chiếu là của “{product}”, giấy chứng nhận là của “{certified}”; cần xem lại có phải cùng một sản phẩm không.',
  'baseline-pack':
    'Hồ sơ dùng để đối chiếu được chấm theo {pack}, sản phẩm được công nhận theo {certifiedPack}; cần xem lại có đúng hồ sơ đã được công nhận không.',
  'baseline-pack-set':
    'Hồ sơ dùng để đối chiếu được chấm theo {pack}, bộ {set}; sản phẩm được công nhận theo {certifiedPack}, bộ {certifiedSet}; cần xem lại có đúng hồ sơ đã được công nhận không.',
  'baseline-score':
    'Hồ sơ dùng để đối chiếu được {total} {unit}, khác số điểm đã được công nhận là {certified}; cần xem lại có đúng hồ sơ đã được công nhận không.',
  total: 'Tổng điểm theo hồ sơ: {rated} {unit}; theo kết quả kiểm tra: {now} {unit}.',
  'total-partly':
    'Tổng điểm theo hồ sơ: {rated} {unit}; hiện nay từ {least} đến {most} {unit}, tùy các tiêu chí chưa rõ.',
  less: '{of}: hồ sơ là “{from}” ({rated} {unit}), nay là “{to}” ({now} {unit}); giảm {points} {unit}.',
  more: '{of}: hồ sơ là “{from}” ({rated} {unit}), nay là “{to}” ({now} {unit}); tăng {points} {unit}.',
  same: '{of}: hồ sơ là “{from}”, nay là “{to}”; điểm không đổi ({now} {unit}).',
  undecided: '{of}: không còn như hồ sơ (“{from}”, {rated} {unit}); chưa ghi nay là phương án nào.',
  none: 'không phương án nào đúng',
  unanswered: 'chưa trả lời',
  ticked: 'có',
  unticked: 'không',
  missed: 'Không đạt yêu cầu tối thiểu {rank} ở {of}.',
  'missed-before': 'Không đạt yêu cầu tối thiểu {rank} ở {of}; hồ sơ đã đánh giá cũng chưa đạt.',
  'not-seen': 'Chưa kiểm tra {count} tiêu chí: {criteria}.',
  matter: 'Không đúng quy định: {matter}.',
  'matter-note': 'Không đúng quy định: {matter} ({note}).',
  'matter-not-seen': 'Chưa kiểm tra: {matter}.',
  ground:
    'Có thể thuộc trường hợp thu hồi giấy chứng nhận: “{ground}” ({cite}). Cơ quan có thẩm quyền xem xét, kết luận.',
  'ground-uncertain':
    'Nếu phần chưa kiểm tra vẫn như hồ sơ, có thể thuộc trường hợp thu hồi giấy chứng nhận: “{ground}” ({cite}). Cần kiểm tra đủ trước khi kết luận.',
  'doubt-kept':
    'Đề nghị thu hồi vì “{ground}” ({cite}) không khớp với kết quả kiểm tra ngày {day}: theo kết quả này, sản phẩm còn đạt {recognised}. Cơ quan có thẩm quyền cần làm rõ trước khi quyết định.',
  'doubt-open':
    'Đề nghị thu hồi vì “{ground}” ({cite}), nhưng cuộc kiểm tra ngày {day} chưa đủ để kết luận sản phẩm không còn đạt {recognised}. Cơ quan có thẩm quyền cần làm rõ trước khi quyết định.',
  'doubt-in-order':
    'Đề nghị thu hồi vì “{ground}” ({cite}) không khớp với kết quả kiểm tra ngày {day}: {matter} – đúng quy định. Cơ quan có thẩm quyền cần làm rõ trước khi quyết định.',
  'doubt-not-seen':
    'Đề nghị thu hồi vì “{ground}” ({cite}), nhưng cuộc kiểm tra ngày {day} chưa kiểm tra: {matter}. Cơ quan có thẩm quyền cần làm rõ trước khi quyết định.',
  'no-rank': 'không xếp hạng',
  points: 'điểm',
};

export type InspectionMessageKey = keyof typeof vi;
