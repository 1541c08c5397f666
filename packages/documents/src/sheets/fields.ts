/** What an office reads and writes of an assessment beside the criteria, field by field. */
import type { SheetsLanguage } from './translate.js';

/** A field of an assessment that has a cell of its own. */
export interface SheetField {
  /** How columns and rows name it: `entity.phone`. */
  readonly key: string;
  /** Where it stands in the assessment: an object, and its property. */
  readonly path: readonly [parent: 'product' | 'entity' | 'registration', name: string];
  readonly kind: 'text' | 'day' | 'number' | 'choice';
  readonly label: Readonly<Record<SheetsLanguage, string>>;
  /** The values of a choice, and what they are called. */
  readonly choices?: readonly FieldChoice[];
  /** How wide its column is, in characters. */
  readonly width: number;
}

/** One value of a field that has few. */
interface FieldChoice {
  readonly value: string;
  readonly label: Readonly<Record<SheetsLanguage, string>>;
}

type Details = Partial<Pick<SheetField, 'kind' | 'width' | 'choices'>>;

function field(
  path: SheetField['path'],
  vi: string,
  en: string,
  { kind = 'text', width = 20, choices }: Details = {},
): SheetField {
  return { key: path.join('.'), path, kind, label: { vi, en }, width, ...(choices && { choices }) };
}

const SEXES: readonly FieldChoice[] = [
  { value: 'female', label: { vi: 'Nữ', en: 'Female' } },
  { value: 'male', label: { vi: 'Nam', en: 'Male' } },
];

const RATING_KINDS: readonly FieldChoice[] = [
  { value: 'first', label: { vi: 'Lần đầu', en: 'First' } },
  { value: 'upgrade', label: { vi: 'Nâng hạng', en: 'Upgrade' } },
  { value: 're-rating', label: { vi: 'Đánh giá lại', en: 'Re-rating' } },
];

/** In the order of their columns. */
export const SHEET_FIELDS: readonly SheetField[] = [
  field(['product', 'name'], 'Tên sản phẩm', 'Product', { width: 30 }),
  field(['product', 'code'], 'Mã số sản phẩm', 'Product code'),
  field(['product', 'description'], 'Mô tả sản phẩm', 'Description', { width: 30 }),
  field(['entity', 'name'], 'Tên chủ thể', 'Entity', { width: 30 }),
  field(['entity', 'kind'], 'Loại hình', 'Kind of entity'),
  field(['entity', 'representative'], 'Người đại diện', 'Representative'),
  field(['entity', 'role'], 'Chức vụ', 'Role'),
  field(['entity', 'sex'], 'Giới tính', 'Sex', { kind: 'choice', choices: SEXES, width: 10 }),
  field(['entity', 'ethnicity'], 'Dân tộc', 'Ethnicity', { width: 12 }),
  field(['entity', 'residence'], 'Địa chỉ thường trú', 'Residence', { width: 26 }),
  field(['entity', 'address'], 'Địa chỉ', 'Address', { width: 26 }),
  field(['entity', 'commune'], 'Xã', 'Commune'),
  field(['entity', 'communeCode'], 'Mã xã', 'Commune code', { width: 9 }),
  field(['entity', 'province'], 'Tỉnh', 'Province'),
  field(['entity', 'provinceCode'], 'Mã tỉnh', 'Province code', { width: 9 }),
  field(['entity', 'phone'], 'Số điện thoại', 'Telephone', { width: 14 }),
  field(['entity', 'email'], 'Thư điện tử', 'Email', { width: 22 }),
  field(['entity', 'taxCode'], 'Mã số thuế', 'Tax code', { width: 14 }),
  field(['entity', 'established'], 'Ngày thành lập', 'Established', { kind: 'day', width: 13 }),
  field(['entity', 'registration'], 'Số giấy đăng ký', 'Business registration', { width: 16 }),
  field(['entity', 'history'], 'Lịch sử hình thành', 'History', { width: 26 }),
  field(['entity', 'structure'], 'Cơ cấu tổ chức', 'Structure', { width: 26 }),
  field(['registration', 'kind'], 'Lần đăng ký', 'Kind of rating', {
    kind: 'choice',
    choices: RATING_KINDS,
    width: 13,
  }),
  field(['registration', 'year'], 'Năm đánh giá', 'Year of rating', { kind: 'number', width: 10 }),
  field(['registration', 'number'], 'Phiếu số', 'Register number', { width: 16 }),
];

const byKey = new Map(SHEET_FIELDS.map((one) => [one.key, one]));

/** @returns the field of a key such as `entity.phone`; undefined for a key that names none */
export const findField = (key: string): SheetField | undefined => byKey.get(key);
