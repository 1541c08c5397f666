/** The worksheets that a province fills in, and the rows of the first one. */
import type { ThemeTokens } from '@ocop-kit/engine/overlay';
import { POLICIES } from '../labelled-values.js';
import { citationFields } from '../citation-fields.js';
import type { WorksheetColumn } from '../columns.js';
import { choiceField, dayField, numberField, technicalField, wordField, type Field } from '../fields.js';
import { wordListField } from '../list-fields.js';
import { FORMAT_LABEL } from '../workbook-format.js';
import { makeGeneralRow, LANGUAGES_LABEL, type GeneralRow } from '../general-worksheet.js';
import { WORKSHEET_NAMES } from '../worksheet-names.js';
import type { TableSpec } from '../table-worksheet.js';
import { textField, textListField } from '../text-fields.js';
import { PHOTO_COLUMNS, photos } from './photos.js';

export const BASE_LABEL = 'Đặt lên bộ quy định · Base id';

export const HEADER: readonly GeneralRow[] = [
  makeGeneralRow('format', FORMAT_LABEL, wordField),
  makeGeneralRow('id', 'Mã lớp bổ sung · Overlay id', wordField),
  makeGeneralRow('version', 'Phiên bản · Version', wordField),
  makeGeneralRow('base.id', BASE_LABEL, wordField),
  makeGeneralRow('base.version', 'Phiên bản của bộ quy định · Base version', wordField),
  makeGeneralRow('title', 'Tên · Title', textField),
  makeGeneralRow('issuer', 'Nơi ban hành · Issuer', textField),
  makeGeneralRow('notice', 'Lưu ý cho người xem · Notice', textField),
  makeGeneralRow('languages', LANGUAGES_LABEL, wordListField),
  makeGeneralRow('council.minimums', 'Hội đồng xét mức tối thiểu theo · Council: minimums', (path) =>
    choiceField(path, POLICIES),
  ),
  makeGeneralRow('council.apart', 'Chấm lại khi lệch từ (điểm) · Council: points apart', numberField),
  makeGeneralRow('council.rules', 'Quy định của hội đồng · Council: rules', textListField),
  makeGeneralRow('other', 'Khác (kỹ thuật) · Other (technical)', technicalField),
];

const TITLE = { key: 'title', vi: 'Tên', en: 'Title', width: 30, byLanguage: true } as const;

export const CONTACTS: TableSpec = {
  name: WORKSHEET_NAMES.contacts,
  title: 'Liên hệ · Contacts',
  columns: [
    { key: 'name', vi: 'Tên', en: 'Name', width: 30, byLanguage: true },
    { key: 'address', vi: 'Địa chỉ', en: 'Address', width: 34, byLanguage: true },
    { key: 'hours', vi: 'Giờ làm việc', en: 'Hours', width: 22, byLanguage: true },
    { key: 'phone', vi: 'Điện thoại', en: 'Telephone', width: 18 },
    { key: 'email', vi: 'Thư điện tử', en: 'E-mail', width: 26 },
    { key: 'url', vi: 'Trang web', en: 'Web page', width: 28 },
  ],
  fields: [
    textField('name'),
    textField('address'),
    textField('hours'),
    wordField('phone'),
    wordField('email'),
    wordField('url'),
  ],
  spare: 5,
};

export const ROUNDS: TableSpec = {
  name: WORKSHEET_NAMES.rounds,
  title: 'Đợt đánh giá · Rounds of rating',
  columns: [
    TITLE,
    { key: 'from', vi: 'Từ ngày', en: 'From', width: 13 },
    { key: 'until', vi: 'Đến ngày', en: 'Until', width: 13 },
    { key: 'note', vi: 'Ghi chú', en: 'Note', width: 44, byLanguage: true },
  ],
  fields: [textField('title'), dayField('from'), dayField('until'), textField('note')],
  spare: 5,
};

const cite = citationFields('cite');
export const OWN_EVIDENCE: TableSpec = {
  name: WORKSHEET_NAMES.ownEvidence,
  title: 'Minh chứng thêm của địa phương · Evidence of your own',
  columns: [
    { key: 'id', vi: 'Mã', en: 'Id', width: 18 },
    TITLE,
    { key: 'text', vi: 'Yêu cầu của giấy tờ', en: 'What it must show', width: 44, byLanguage: true },
    ...cite.columns,
  ],
  fields: [wordField('id'), textField('title'), textField('text'), ...cite.fields],
  spare: 5,
};

/** What each custom property of the elements colours. */
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
export const THEME: TableSpec = {
  name: WORKSHEET_NAMES.theme,
  title: 'Giao diện · Looks',
  columns: [
    { key: 'name', vi: 'Phần', en: 'Part', width: 28, base: true },
    { key: 'light', vi: 'Nền sáng', en: 'Light', width: 14 },
    { key: 'dark', vi: 'Nền tối', en: 'Dark', width: 14 },
  ],
  fields: [wordField('light'), wordField('dark')],
};

export const CRITERION_COLUMNS: readonly WorksheetColumn[] = [
  { key: 'guidance', vi: 'Hướng dẫn', en: 'Guidance', width: 36, byLanguage: true },
  { key: 'examples', vi: 'Ví dụ tại địa phương', en: 'Local examples', width: 30, byLanguage: true },
  { key: 'own.evidence', vi: 'Minh chứng thêm', en: 'Extra evidence', width: 18 },
  ...PHOTO_COLUMNS,
];
export const CRITERION_FIELDS: readonly Field[] = [
  textListField('guidance'),
  textListField('examples'),
  photos,
  wordListField('evidence', 'own.evidence'),
];

export const SET_NOTE_COLUMNS: readonly WorksheetColumn[] = [
  { key: 'names', vi: 'Tên thường gọi', en: 'Everyday names', width: 30, byLanguage: true },
  { key: 'guidance', vi: 'Hướng dẫn', en: 'Guidance', width: 44, byLanguage: true },
];
export const SET_NOTE_FIELDS: readonly Field[] = [textListField('guidance'), textListField('names')];

export const EVERY_SET: TableSpec = {
  name: WORKSHEET_NAMES.everySet,
  title: 'Ghi chú cho mọi bộ · Notes for every set',
  columns: [{ key: 'criterion', vi: 'Mã tiêu chí', en: 'Criterion id', width: 12 }, ...CRITERION_COLUMNS],
  fields: [wordField('criterion'), ...CRITERION_FIELDS],
  spare: 5,
};
