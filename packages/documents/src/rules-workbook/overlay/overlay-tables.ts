/** The sheets that a province fills in, and the rows of the first one. */
import type { ThemeTokens } from '@ocop-kit/engine/overlay';
import { POLICIES } from '../labelled-values.js';
import { citation } from '../citation-fields.js';
import type { Column } from '../columns.js';
import { choice, day, number, technicalOnly, word, type Field } from '../fields.js';
import { words } from '../list-fields.js';
import { FORMAT_LABEL } from '../workbook-format.js';
import { generalRow, LANGUAGES_LABEL, type GeneralRow } from '../general-worksheet.js';
import { SHEETS } from '../worksheet-names.js';
import type { Table } from '../table-worksheet.js';
import { text, texts } from '../text-fields.js';
import { PHOTO_COLUMNS, photos } from './photos.js';

export const BASE_LABEL = 'Đặt lên bộ quy định · Base id';

export const HEADER: readonly GeneralRow[] = [
  generalRow('format', FORMAT_LABEL, word),
  generalRow('id', 'Mã lớp bổ sung · Overlay id', word),
  generalRow('version', 'Phiên bản · Version', word),
  generalRow('base.id', BASE_LABEL, word),
  generalRow('base.version', 'Phiên bản của bộ quy định · Base version', word),
  generalRow('title', 'Tên · Title', text),
  generalRow('issuer', 'Nơi ban hành · Issuer', text),
  generalRow('notice', 'Lưu ý cho người xem · Notice', text),
  generalRow('languages', LANGUAGES_LABEL, words),
  generalRow('council.minimums', 'Hội đồng xét mức tối thiểu theo · Council: minimums', (path) =>
    choice(path, POLICIES),
  ),
  generalRow('council.apart', 'Chấm lại khi lệch từ (điểm) · Council: points apart', number),
  generalRow('council.rules', 'Quy định của hội đồng · Council: rules', texts),
  generalRow('other', 'Khác (kỹ thuật) · Other (technical)', technicalOnly),
];

const TITLE = { key: 'title', vi: 'Tên', en: 'Title', width: 30, byLanguage: true } as const;

export const CONTACTS: Table = {
  name: SHEETS.contacts,
  title: 'Liên hệ · Contacts',
  columns: [
    { key: 'name', vi: 'Tên', en: 'Name', width: 30, byLanguage: true },
    { key: 'address', vi: 'Địa chỉ', en: 'Address', width: 34, byLanguage: true },
    { key: 'hours', vi: 'Giờ làm việc', en: 'Hours', width: 22, byLanguage: true },
    { key: 'phone', vi: 'Điện thoại', en: 'Telephone', width: 18 },
    { key: 'email', vi: 'Thư điện tử', en: 'E-mail', width: 26 },
    { key: 'url', vi: 'Trang web', en: 'Web page', width: 28 },
  ],
  fields: [text('name'), text('address'), text('hours'), word('phone'), word('email'), word('url')],
  spare: 5,
};

export const ROUNDS: Table = {
  name: SHEETS.rounds,
  title: 'Đợt đánh giá · Rounds of rating',
  columns: [
    TITLE,
    { key: 'from', vi: 'Từ ngày', en: 'From', width: 13 },
    { key: 'until', vi: 'Đến ngày', en: 'Until', width: 13 },
    { key: 'note', vi: 'Ghi chú', en: 'Note', width: 44, byLanguage: true },
  ],
  fields: [text('title'), day('from'), day('until'), text('note')],
  spare: 5,
};

const cite = citation('cite');
export const OWN_EVIDENCE: Table = {
  name: SHEETS.ownEvidence,
  title: 'Minh chứng thêm của địa phương · Evidence of your own',
  columns: [
    { key: 'id', vi: 'Mã', en: 'Id', width: 18 },
    TITLE,
    { key: 'text', vi: 'Yêu cầu của giấy tờ', en: 'What it must show', width: 44, byLanguage: true },
    ...cite.columns,
  ],
  fields: [word('id'), text('title'), text('text'), ...cite.fields],
  spare: 5,
};

/** What the custom properties of the elements colour. */
const COLOURS: Readonly<Record<keyof ThemeTokens, string>> = {
  accent: 'Màu nhấn',
  'on-accent': 'Chữ trên màu nhấn',
  ink: 'Chữ',
  muted: 'Chữ phụ',
  paper: 'Nền',
  shade: 'Nền đậm hơn',
  line: 'Đường kẻ',
  star: 'Ngôi sao',
  good: 'Đạt',
  warn: 'Cảnh báo',
  radius: 'Độ bo góc',
};
export const THEME_ROWS = Object.entries(COLOURS).map(([name, vi]) => ({
  name: name as keyof ThemeTokens,
  shown: `${vi} · ${name}`,
}));
export const THEME: Table = {
  name: SHEETS.theme,
  title: 'Giao diện · Looks',
  columns: [
    { key: 'name', vi: 'Phần', en: 'Part', width: 28, base: true },
    { key: 'light', vi: 'Nền sáng', en: 'Light', width: 14 },
    { key: 'dark', vi: 'Nền tối', en: 'Dark', width: 14 },
  ],
  fields: [word('light'), word('dark')],
};

export const CRITERION_COLUMNS: readonly Column[] = [
  { key: 'guidance', vi: 'Hướng dẫn', en: 'Guidance', width: 36, byLanguage: true },
  { key: 'examples', vi: 'Ví dụ tại địa phương', en: 'Local examples', width: 30, byLanguage: true },
  { key: 'own.evidence', vi: 'Minh chứng thêm', en: 'Extra evidence', width: 18 },
  ...PHOTO_COLUMNS,
];
export const CRITERION_FIELDS: readonly Field[] = [
  texts('guidance'),
  texts('examples'),
  photos,
  words('evidence', 'own.evidence'),
];

export const SET_NOTE_COLUMNS: readonly Column[] = [
  { key: 'names', vi: 'Tên thường gọi', en: 'Everyday names', width: 30, byLanguage: true },
  { key: 'guidance', vi: 'Hướng dẫn', en: 'Guidance', width: 44, byLanguage: true },
];
export const SET_NOTE_FIELDS: readonly Field[] = [texts('guidance'), texts('names')];

export const EVERY_SET: Table = {
  name: SHEETS.everySet,
  title: 'Ghi chú cho mọi bộ · Notes for every set',
  columns: [{ key: 'criterion', vi: 'Mã tiêu chí', en: 'Criterion id', width: 12 }, ...CRITERION_COLUMNS],
  fields: [word('criterion'), ...CRITERION_FIELDS],
  spare: 5,
};
