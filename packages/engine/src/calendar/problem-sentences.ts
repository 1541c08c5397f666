/** Imported for its effect: the problems of days and calendars as sentences with what to do, in Vietnamese and English. */
import { addSentences, type CodeOf } from '../errors/subject-sentences.js';

type Sentences = Readonly<Record<CodeOf<'dates'>, string>>;

const vi: Sentences = {
  'dates/no-end':
    'Chưa biết ngày ban hành, cũng chưa biết ngày hết hạn của giấy chứng nhận; hãy cho một trong hai ngày.',
  'dates/ends-early':
    'Giấy chứng nhận không thể hết hạn ngày {expires}, trước ngày ban hành {issued}; hãy kiểm tra hai ngày.',
  'dates/no-certificate': 'Hạng {stars} sao không được cấp giấy chứng nhận; các hạng được cấp là {ranks}.',
  'dates/stage': 'Không có thời hạn {stage} (tại “{path}”); hãy chọn một trong: {known}.',
  'dates/level': 'Không có cấp {level}; hãy chọn một trong: {known}.',
  'dates/window':
    'Thời gian nộp hồ sơ tại “{path}” kết thúc trước khi bắt đầu: sớm nhất {earliest} ngày, muộn nhất {latest} ngày trước khi hết hạn.',
  'dates/year-twice': 'Năm {year} có hai lần (tại “{path}”); mỗi năm chỉ ghi một lần.',
  'dates/other-year': 'Ngày {day} tại “{path}” không thuộc năm {year}; hãy ghi vào đúng năm.',
  'dates/day-twice': 'Ngày {day} tại “{path}” đã ghi rồi; mỗi ngày chỉ ghi một lần, hoặc nghỉ hoặc làm bù.',
  'dates/no-weekend': 'Ngày làm bù {day} tại “{path}” không phải ngày nghỉ hằng tuần; hãy kiểm tra ngày.',
  'dates/no-working-day':
    'Từ ngày {day}, hơn {days} ngày liền đều là ngày nghỉ (tại “{path}”); hãy kiểm tra ngày nghỉ hằng tuần và các ngày nghỉ của lịch.',
  'dates/entry-id':
    'Mã “{id}” tại “{path}” không dùng được: chỉ dùng chữ, số, dấu chấm, gạch dưới và gạch nối, nhiều nhất 200 ký tự.',
  'dates/entry-twice': 'Mã “{id}” tại “{path}” đã dùng cho ngày khác; mỗi ngày cần một mã riêng.',
  'dates/entry-ends-early':
    'Ngày cuối {until} tại “{path}” đứng trước ngày đầu {day}; hãy kiểm tra hai ngày.',
  'dates/entries': 'Tệp lịch chứa nhiều nhất {limit} ngày; hãy chia thành nhiều tệp.',
  'dates/reminders': 'Nhắc nhiều nhất {limit} lần, mỗi lần trước từ 1 đến {days} ngày, là số nguyên.',
};

const en: Sentences = {
  'dates/no-end': 'Neither the day of issue nor the last day of the certificate is known; give one of them.',
  'dates/ends-early':
    'A certificate cannot end on {expires}, before it was issued on {issued}; check both days.',
  'dates/no-certificate': 'There is no certificate for {stars} stars; ranks with a certificate are {ranks}.',
  'dates/stage': 'There is no deadline {stage} (at “{path}”); choose one of: {known}.',
  'dates/level': 'There is no level {level}; choose one of: {known}.',
  'dates/window':
    'The window at “{path}” ends before it begins: {earliest} days before the end at the earliest, {latest} at the latest.',
  'dates/year-twice': 'The year {year} is there twice (at “{path}”); write each year once.',
  'dates/other-year': 'The day {day} at “{path}” is not in {year}; write it under its own year.',
  'dates/day-twice':
    'The day {day} at “{path}” is there already; a day is written once, as off or as worked.',
  'dates/no-weekend':
    'The day {day} at “{path}” is no day of a weekend, and cannot be worked for another; check the day.',
  'dates/no-working-day':
    'More than {days} days in a row are off from {day} (at “{path}”); check the weekend and the days off of the list.',
  'dates/entry-id':
    'The id “{id}” at “{path}” cannot be used: letters, digits, full stops, underscores and hyphens alone, at most 200 of them.',
  'dates/entry-twice':
    'The id “{id}” at “{path}” is that of another day already; each day needs one of its own.',
  'dates/entry-ends-early':
    'The last day {until} at “{path}” stands before the first, {day}; check both days.',
  'dates/entries': 'A file of days holds at most {limit}; make several files of them.',
  'dates/reminders':
    'There are at most {limit} reminders, each a whole number of days from 1 to {days} before.',
};

addSentences<'dates'>({ vi, en });
