/** The Vietnamese catalogue in few words, apart from the English one, which travels with every page that scores. */
import type { PackHeader } from '../pack/schema.js';

/** Like the English one it knows no programme's word for points. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  total: 'Tổng {total}/{max}: theo tổng này là {band}.',
  section: 'Phần {section}: {points}/{max}.',
  provisional: 'Tạm tính: {count} tiêu chí chưa chọn coi là 0 ({criteria}).',
  reached: 'Đạt mọi yêu cầu tối thiểu cho {band}.',
  held: 'Tổng đủ cho {byTotal} nhưng chỉ được {band}: còn {count} yêu cầu tối thiểu của hạng trên liền kề chưa đạt.',
  next: 'Để đạt {band}: cần tổng từ {from} trở lên.',
  short: 'Còn thiếu {points} để đạt {band}.',
  missed: 'Tiêu chí {criterion} ({title}): {band} cần ít nhất “{required}”; hiện chọn “{picked}”.',
  'section-short': 'Phần {section} ({title}): {band} cần ít nhất {required}; hiện có {points}.',
  unanswered: 'Tiêu chí {criterion} ({title}): {band} cần ít nhất “{required}”; hiện chưa chọn.',
  'not-evaluated': 'Tiêu chí {criterion} ({title}): {band} cần ít nhất “{required}”; không được đánh giá.',
  disqualified: 'Bị loại, không xếp hạng: “{text}”',
  ineligible: 'Không thuộc diện đánh giá, không xếp hạng: “{text}”',
  stop: 'Dừng đánh giá, {count} tiêu chí phía sau không được tính: “{text}”',
  skip: 'Tiêu chí {criteria} không áp dụng: “{text}”',
  'cite-decision': 'Văn bản số {number}',
  'cite-set': 'bộ số {set}',
  'cite-criterion': 'tiêu chí {criterion}',
  'cite-article': 'Điều {article}',
  'cite-clause': 'khoản {clause} Điều {article}',
  'cite-point': 'điểm {point} khoản {clause} Điều {article}',
};

/** A header that speaks Vietnamese says everything in it: what its own `messages` leave out, in the words above. */
export function withVietnamese<H extends Pick<PackHeader, 'languages' | 'messages'>>(header: H): H {
  if (!header.languages.includes('vi')) return header;
  return { ...header, messages: { ...header.messages, vi: { ...VIETNAMESE, ...header.messages?.['vi'] } } };
}
