/** A pack without sentences of its own gets them: short messages in Vietnamese and in English. */
import { refuse } from '../errors/errors.js';
import { isRecord } from '../checks/record.js';
import { ENGLISH_MESSAGES } from './messages.en.js';
import type { PackHeader } from '../formats/pack/pack.js';

/** Like the English one it knows no programme's word for points. */
const VIETNAMESE_MESSAGES: Readonly<Record<string, string>> = {
  verdict: 'Theo phiếu này: {rank}.',
  'verdict-held':
    'Theo phiếu này: {rank}: tổng đủ cho {byTotal} nhưng còn thiếu {count} yêu cầu tối thiểu của {next}.',
  'verdict-stopped': 'Theo phiếu này: {rank}; đánh giá dừng sau tiêu chí {criterion}.',
  'verdict-provisional': 'Tạm tính: {band}, còn {count} câu chưa trả lời.',
  'with-certificate': '{band}, thuộc hạng được cấp giấy chứng nhận',
  'without-certificate': '{band}, không được cấp giấy chứng nhận',
  total: 'Tổng {total}/{max}: theo tổng này là {band}.',
  section: 'Phần {section}: {points}/{max}.',
  provisional: 'Còn {count} câu chưa trả lời, tạm tính 0: {criteria}.',
  undeclared: 'Còn {count} trường hợp bị loại hoặc dừng đánh giá chưa được trả lời, tạm coi như không có.',
  reached: 'Đạt mọi yêu cầu tối thiểu cho {band}.',
  held: 'Tổng đủ cho {byTotal} nhưng chỉ được {band}: còn {count} yêu cầu tối thiểu của hạng trên liền kề chưa đạt.',
  next: 'Để đạt {band}: cần tổng từ {from} trở lên.',
  short: 'Còn thiếu {points} để đạt {band}.',
  missed: 'Tiêu chí {criterion} ({title}): {band} cần ít nhất “{required}”; hiện chọn “{picked}”.',
  'none-of-these':
    'Tiêu chí {criterion} ({title}): {band} cần ít nhất “{required}”; chưa có phương án nào đúng.',
  award: '{band}: {award}',
  note: '{note}',
  'section-short': 'Phần {section} ({title}): {band} cần ít nhất {required}; hiện có {points}.',
  unanswered: 'Tiêu chí {criterion} ({title}): {band} cần ít nhất “{required}”; hiện chưa trả lời.',
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

/**
 * Gives a header the messages it lacks: in Vietnamese where the pack speaks it, and in English. What its own `messages` say stays.
 *
 * @param header of a pack; never changed
 * @returns a copy that explanations can be made from in every language they are needed in
 * @throws {OcopError} `input/shape` for what is no header
 */
export function withMessages<H extends Pick<PackHeader, 'languages' | 'messages'>>(header: H): H {
  if (!isRecord(header) || !Array.isArray(header.languages))
    refuse('input/shape', '/languages', { expected: 'list' });
  const { languages, messages } = header;
  return {
    ...header,
    messages: {
      ...messages,
      en: { ...ENGLISH_MESSAGES, ...messages?.['en'] },
      ...(languages.includes('vi') && { vi: { ...VIETNAMESE_MESSAGES, ...messages?.['vi'] } }),
    },
  };
}
