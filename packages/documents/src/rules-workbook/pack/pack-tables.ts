/** The sheets of a pack that hold one object a row, and the rows of its header. */
import { citation } from '../citation-fields.js';
import { EFFECTS, SCALES, YES_NO, type Choice } from '../labelled-values.js';
import { FORMAT_LABEL } from '../workbook-format.js';
import { choice, day, json, number, technicalOnly, word } from '../fields.js';
import { numbers, triggers, words } from '../list-fields.js';
import { generalRow, LANGUAGES_LABEL, type GeneralRow } from '../general-worksheet.js';
import { SHEETS } from '../worksheet-names.js';
import type { Table } from '../table-worksheet.js';
import { text, texts } from '../text-fields.js';

const shown = (choices: readonly Choice[]): readonly string[] => choices.map((known) => known.shown);
const cite = citation('cite');
const noteCite = citation('note.cite');
const awardCite = citation('award.cite');
const TITLE = { key: 'title', vi: 'Tên', en: 'Title', width: 34, byLanguage: true } as const;

export const HEADER: readonly GeneralRow[] = [
  generalRow('format', FORMAT_LABEL, word),
  generalRow('header.id', 'Mã bộ quy định · Pack id', word),
  generalRow('header.version', 'Phiên bản · Version', word),
  generalRow('header.digest', 'Mã kiểm tra (SHA-256) · Digest', word),
  generalRow('header.layers', 'Các lớp (kỹ thuật) · Layers (technical)', technicalOnly),
  generalRow('header.local', 'Lời của các lớp (kỹ thuật) · What layers say (technical)', technicalOnly),
  generalRow('header.programme', 'Chương trình · Programme', text),
  generalRow('header.decision.number', 'Số quyết định · Decision number', word),
  generalRow('header.decision.title', 'Tên quyết định · Decision title', text),
  generalRow('header.decision.issuer', 'Nơi ban hành · Issuer', text),
  generalRow('header.decision.issued', 'Ngày ban hành · Issued on', day),
  generalRow('header.decision.effective', 'Ngày hiệu lực · In force from', day),
  generalRow('header.decision.lapses', 'Ngày hết hiệu lực · Lapses on', day),
  generalRow('header.provenance', 'Nguồn văn bản · Provenance', text),
  generalRow('header.languages', LANGUAGES_LABEL, words),
  generalRow('header.unit', 'Đơn vị điểm · Unit', text),
  generalRow('header.scale', 'Thang hạng · Scale', (path) => choice(path, SCALES)),
  generalRow('header.minimumRanks', 'Hạng có yêu cầu tối thiểu · Ranks with minimums', numbers),
  generalRow('other', 'Khác (kỹ thuật) · Other (technical)', technicalOnly),
];

export const BANDS: Table = {
  name: SHEETS.bands,
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
    number('rank'),
    number('from'),
    text('title'),
    ...cite.fields,
    choice('award.certificate', YES_NO),
    text('award.text'),
    ...awardCite.fields,
    text('note.text'),
    ...noteCite.fields,
  ],
  spare: 3,
};

export const EVIDENCE: Table = {
  name: SHEETS.evidence,
  title: 'Các loại minh chứng · Kinds of evidence',
  columns: [
    { key: 'id', vi: 'Mã', en: 'Id', width: 18 },
    TITLE,
    { key: 'text', vi: 'Yêu cầu của giấy tờ', en: 'What it must show', width: 48, byLanguage: true },
    ...cite.columns,
  ],
  fields: [word('id'), text('title'), text('text'), ...cite.fields],
  spare: 10,
};

export const CITES: Table = {
  name: SHEETS.cites,
  title: 'Nơi quy định · Where rules stand',
  columns: [{ key: 'key', vi: 'Nội dung', en: 'What', width: 18 }, ...cite.columns],
  fields: [word('key'), ...cite.fields],
  spare: 3,
};

const SET_NO = { key: 'set', vi: 'Bộ số', en: 'Set', width: 8, number: true } as const;

export const ERRATA: Table = {
  name: SHEETS.errata,
  title: 'Đính chính · Errata',
  columns: [
    SET_NO,
    { key: 'criterion', vi: 'Tiêu chí', en: 'Criterion', width: 12 },
    { key: 'kind', vi: 'Loại', en: 'Kind', width: 18 },
    { key: 'published', vi: 'Đã công bố', en: 'Published', width: 34 },
    { key: 'applied', vi: 'Được áp dụng', en: 'Applied', width: 34 },
    { key: 'why', vi: 'Lý do', en: 'Why', width: 44, byLanguage: true },
  ],
  fields: [number('set'), word('criterion'), word('kind'), json('published'), json('applied'), text('why')],
  frozen: 2,
  spare: 5,
};

export const SETS: Table = {
  name: SHEETS.sets,
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
    number('no'),
    text('title'),
    text('classification.industry', 'industry'),
    text('classification.group', 'group'),
    text('classification.subgroup', 'subgroup'),
    texts('classification.agencies', 'agencies'),
    text('classification.printed', 'printed'),
    text('note'),
    text('unusable.why', 'unusable'),
    ...cite.fields,
  ],
  frozen: 2,
};

export const CONDITIONS: Table = {
  name: SHEETS.conditions,
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
    number('set'),
    word('id'),
    choice('effect', EFFECTS),
    text('text'),
    word('criterion'),
    triggers('when'),
    word('after'),
    words('skips'),
  ],
  frozen: 2,
  spare: 10,
};
