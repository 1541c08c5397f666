/**
 * Every sentence of an explanation, by language and code. `{name}` is a value; `code.one` is used when
 * `count` is 1. A pack replaces any of them, or adds a language, in its `messages`.
 */
export type Messages = Readonly<Record<string, string>>;

const vi: Messages = {
  total: 'Tổng điểm {total}/{max}, theo điểm thuộc hạng {band}.',
  section: 'Phần {section}: {points}/{max} điểm.',
  provisional:
    'Kết quả tạm tính: còn {count} tiêu chí chưa chọn ({criteria}); tiêu chí chưa chọn tính 0 điểm.',
  'minimums-reached': 'Sản phẩm đạt mọi yêu cầu tối thiểu của hạng {band}.',
  held: 'Điểm đủ cho {byTotal} nhưng sản phẩm chỉ được {band}, vì chưa đạt {count} yêu cầu tối thiểu của hạng cao hơn.',
  award: '{band}: {award}',
  next: 'Để lên {band}: cần từ {from} điểm trở lên và đạt mọi yêu cầu tối thiểu của hạng đó.',
  'points-short': 'Còn thiếu {points} điểm để đủ điểm cho {band}.',
  'minimum-missed':
    'Tiêu chí {criterion} ({title}): hạng {band} cần ít nhất “{required}”; hiện chọn “{picked}”.',
  'minimum-unanswered':
    'Tiêu chí {criterion} ({title}): hạng {band} cần ít nhất “{required}”; hiện chưa chọn.',
  'minimum-not-evaluated':
    'Tiêu chí {criterion} ({title}): hạng {band} cần ít nhất “{required}”; tiêu chí này không được đánh giá.',
  disqualified: 'Sản phẩm bị loại, không xếp hạng. Lý do: “{text}”',
  ineligible: 'Sản phẩm không thuộc diện đánh giá, không xếp hạng. Lý do: “{text}”',
  stop: 'Dừng đánh giá: {count} tiêu chí phía sau không được đánh giá và không có điểm. Lý do: “{text}”',
  'stop.none': 'Dừng đánh giá ở đây. Lý do: “{text}”',
  skip: 'Tiêu chí {criteria} không áp dụng nên không tính điểm. Lý do: “{text}”',
  'cite-article': '{decision}, {article}',
  'cite-annex': '{decision}, {annex}',
  'cite-set': '{decision}, {annex}, bộ sản phẩm số {set}',
  'cite-criterion': '{decision}, {annex}, bộ sản phẩm số {set}, tiêu chí {criterion}',
  article: 'Điều {article}',
  clause: 'khoản {clause} Điều {article}',
  point: 'điểm {point} khoản {clause} Điều {article}',
  decision: 'Quyết định {number}',
};

const en: Messages = {
  total: 'Total {total} of {max}: by points this is {band}.',
  section: 'Section {section}: {points} of {max} points.',
  provisional: 'Provisional: {count} criteria are unanswered ({criteria}) and count 0.',
  'provisional.one': 'Provisional: one criterion is unanswered ({criteria}) and counts 0.',
  'minimums-reached': 'Every minimum requirement for {band} is reached.',
  held: 'The points are enough for {byTotal}, but the product gets {band}: {count} minimum requirements of the rank above are missed.',
  'held.one':
    'The points are enough for {byTotal}, but the product gets {band}: one minimum requirement of the rank above is missed.',
  award: '{band}: {award}',
  next: 'For {band}: at least {from} points and every minimum requirement of that rank.',
  'points-short': '{points} points are missing for {band}.',
  'points-short.one': 'One point is missing for {band}.',
  'minimum-missed':
    'Criterion {criterion} ({title}): {band} needs at least “{required}”; the answer is “{picked}”.',
  'minimum-unanswered':
    'Criterion {criterion} ({title}): {band} needs at least “{required}”; it is unanswered.',
  'minimum-not-evaluated':
    'Criterion {criterion} ({title}): {band} needs at least “{required}”; it was not evaluated.',
  disqualified: 'The product is disqualified and gets no rank. Reason: “{text}”',
  ineligible: 'The product is not eligible and gets no rank. Reason: “{text}”',
  stop: 'The evaluation stops: {count} later criteria are not evaluated and give no points. Reason: “{text}”',
  'stop.one':
    'The evaluation stops: one later criterion is not evaluated and gives no points. Reason: “{text}”',
  'stop.none': 'The evaluation stops here. Reason: “{text}”',
  skip: 'Criterion {criteria} does not apply and is not counted. Reason: “{text}”',
  'cite-article': '{decision}, {article}',
  'cite-annex': '{decision}, {annex}',
  'cite-set': '{decision}, {annex}, criteria set {set}',
  'cite-criterion': '{decision}, {annex}, criteria set {set}, criterion {criterion}',
  article: 'Article {article}',
  clause: 'Article {article}, clause {clause}',
  point: 'Article {article}, clause {clause}, point {point}',
  decision: 'Decision {number}',
};

export const MESSAGES: Readonly<Record<string, Messages>> = { vi, en };
