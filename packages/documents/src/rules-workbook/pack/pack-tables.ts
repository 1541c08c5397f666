/** The worksheets of a pack with one object per row, and the rows of its header. */
import { citationFields } from '../citation-fields.js';
import { EFFECTS, SCALES, YES_NO, type LabelledValue } from '../labelled-values.js';
import { FORMAT_LABEL } from '../workbook-format.js';
import { choiceField, dayField, jsonField, numberField, technicalField, wordField } from '../fields.js';
import { numberListField, triggersField, wordListField } from '../list-fields.js';
import { makeGeneralRow, LANGUAGES_LABEL, type GeneralRow } from '../general-worksheet.js';
import { WORKSHEET_NAMES } from '../worksheet-names.js';
import type { TableSpec } from '../table-worksheet.js';
import { textField, textListField } from '../text-fields.js';

const shown = (choices: readonly LabelledValue[]): readonly string[] => choices.map((known) => known.label);
const cite = citationFields('cite');
const noteCite = citationFields('note.cite');
const awardCite = citationFields('award.cite');
const TITLE = { key: 'title', vi: 'Tên', en: 'Title', width: 34, byLanguage: true } as const;

export const HEADER: readonly GeneralRow[] = [
  makeGeneralRow('format', FORMAT_LABEL, wordField),
  makeGeneralRow('header.id', 'Mã bộ quy định · Pack id', wordField),
  makeGeneralRow('header.version', 'Phiên bản · Version', wordField),
  makeGeneralRow('header.digest', 'Mã kiểm tra (SHA-256) · Digest', wordField),
  makeGeneralRow('header.layers', 'Các lớp (kỹ thuật) · Layers (technical)', technicalField),
  makeGeneralRow('header.local', 'Lời của các lớp (kỹ thuật) · What layers say (technical)', technicalField),
  makeGeneralRow('header.programme', 'Chương trình · Programme', textField),
  makeGeneralRow('header.decision.number', 'Số quyết định · Decision number', wordField),
  makeGeneralRow('header.decision.title', 'Tên quyết định · Decision title', textField),
  makeGeneralRow('header.decision.issuer', 'Nơi ban hành · Issuer', textField),
  makeGeneralRow('header.decision.issued', 'Ngày ban hành · Issued on', dayField),
  makeGeneralRow('header.decision.effective', 'Ngày hiệu lực · In force from', dayField),
  makeGeneralRow('header.decision.lapses', 'Ngày hết hiệu lực · Lapses on', dayField),
  makeGeneralRow('header.provenance', 'Nguồn văn bản · Provenance', textField),
  makeGeneralRow('header.languages', LANGUAGES_LABEL, wordListField),
  makeGeneralRow('header.unit', 'Đơn vị điểm · Unit', textField),
  makeGeneralRow('header.scale', 'Thang hạng · Scale', (path) => choiceField(path, SCALES)),
  makeGeneralRow('header.minimumRanks', 'Hạng có yêu cầu tối thiểu · Ranks with minimums', numberListField),
  makeGeneralRow('other', 'Khác (kỹ thuật) · Other (technical)', technicalField),
];

export const BANDS: TableSpec = {
  name: WORKSHEET_NAMES.bands,
  title: 'Mức hạng · Bands',
  columns: [
    { key: 'rank', vi: 'Hạng', en: 'Rank', width: 8, number: true },
    { key: 'from', vi: 'Từ điểm', en: 'From points', width: 9, number: true },
    { ...TITLE, width: 16 },
    ...cite.columns,
    { key: 'award.certificate', vi: 'Cấp giấy', en: 'Certificate', width: 12, choices: shown(YES_NO) },
    { key: 'award.text', vi: 'Công nhận', en: 'Award', width: 38, byLanguage: true },
    ...awardCite.columns,
    { key: 'note.text', vi: 'Lưu ý', en: 'Note', width: 38, byLanguage: true },
    ...noteCite.columns,
  ],
  fields: [
    numberField('rank'),
    numberField('from'),
    textField('title'),
    ...cite.fields,
    choiceField('award.certificate', YES_NO),
    textField('award.text'),
    ...awardCite.fields,
    textField('note.text'),
    ...noteCite.fields,
  ],
  spare: 3,
};

export const EVIDENCE: TableSpec = {
  name: WORKSHEET_NAMES.evidence,
  title: 'Các loại minh chứng · Kinds of evidence',
  columns: [
    { key: 'id', vi: 'Mã', en: 'Id', width: 18 },
    TITLE,
    { key: 'text', vi: 'Yêu cầu của giấy tờ', en: 'What it must show', width: 48, byLanguage: true },
    ...cite.columns,
  ],
  fields: [wordField('id'), textField('title'), textField('text'), ...cite.fields],
  spare: 10,
};

export const CITES: TableSpec = {
  name: WORKSHEET_NAMES.cites,
  title: 'Nơi quy định · Where rules stand',
  columns: [{ key: 'key', vi: 'Nội dung', en: 'What', width: 18 }, ...cite.columns],
  fields: [wordField('key'), ...cite.fields],
  spare: 3,
};

const SET_NO = { key: 'set', vi: 'Bộ số', en: 'Set', width: 8, number: true } as const;

export const ERRATA: TableSpec = {
  name: WORKSHEET_NAMES.errata,
  title: 'Đính chính · Errata',
  columns: [
    SET_NO,
    { key: 'criterion', vi: 'Tiêu chí', en: 'Criterion', width: 12 },
    { key: 'kind', vi: 'Loại', en: 'Kind', width: 18 },
    { key: 'published', vi: 'Đã công bố', en: 'Published', width: 34 },
    { key: 'applied', vi: 'Được áp dụng', en: 'Applied', width: 34 },
    { key: 'why', vi: 'Lý do', en: 'Why', width: 44, byLanguage: true },
  ],
  fields: [
    numberField('set'),
    wordField('criterion'),
    wordField('kind'),
    jsonField('published'),
    jsonField('applied'),
    textField('why'),
  ],
  frozen: 2,
  spare: 5,
};

export const SETS: TableSpec = {
  name: WORKSHEET_NAMES.sets,
  title: 'Các bộ sản phẩm · Criteria sets',
  columns: [
    { key: 'no', vi: 'Bộ số', en: 'Set', width: 8, number: true },
    { ...TITLE, width: 36 },
    { key: 'industry', vi: 'Ngành', en: 'Industry', width: 24, byLanguage: true },
    { key: 'group', vi: 'Nhóm', en: 'Group', width: 24, byLanguage: true },
    { key: 'subgroup', vi: 'Phân nhóm', en: 'Subgroup', width: 24, byLanguage: true },
    { key: 'agencies', vi: 'Cơ quan quản lý', en: 'Agencies', width: 28, byLanguage: true },
    { key: 'printed', vi: 'Dòng in trên phiếu', en: 'Printed line', width: 34, byLanguage: true },
    { key: 'note', vi: 'Ghi chú', en: 'Note', width: 40, byLanguage: true },
    { key: 'unusable', vi: 'Không dùng để chấm vì', en: 'Not scored because', width: 30, byLanguage: true },
    ...cite.columns,
  ],
  fields: [
    numberField('no'),
    textField('title'),
    textField('classification.industry', 'industry'),
    textField('classification.group', 'group'),
    textField('classification.subgroup', 'subgroup'),
    textListField('classification.agencies', 'agencies'),
    textField('classification.printed', 'printed'),
    textField('note'),
    textField('unusable.why', 'unusable'),
    ...cite.fields,
  ],
  frozen: 2,
};

export const CONDITIONS: TableSpec = {
  name: WORKSHEET_NAMES.conditions,
  title: 'Điều kiện loại, dừng, bỏ qua · Conditions',
  columns: [
    SET_NO,
    { key: 'id', vi: 'Mã', en: 'Id', width: 16 },
    { key: 'effect', vi: 'Hệ quả', en: 'Effect', width: 20, choices: shown(EFFECTS) },
    { key: 'text', vi: 'Nội dung', en: 'Text', width: 52, byLanguage: true },
    { key: 'criterion', vi: 'In dưới tiêu chí', en: 'Printed under', width: 10 },
    { key: 'when', vi: 'Xảy ra khi chọn', en: 'When picked', width: 20 },
    { key: 'after', vi: 'Dừng sau', en: 'Stop after', width: 10 },
    { key: 'skips', vi: 'Bỏ qua tiêu chí', en: 'Skips', width: 14 },
  ],
  fields: [
    numberField('set'),
    wordField('id'),
    choiceField('effect', EFFECTS),
    textField('text'),
    wordField('criterion'),
    triggersField('when'),
    wordField('after'),
    wordListField('skips'),
  ],
  frozen: 2,
  spare: 10,
};
